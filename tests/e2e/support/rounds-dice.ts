// What a round is made of: at each event the worker is stopped before, in the middle or after. Drawn by dice with a seed.

const WHENS = ['before', 'during', 'after'] as const;
export type When = (typeof WHENS)[number];

export interface Dice {
  /** A whole number from 0, below `below`. */
  below(below: number): number;
  pick<One>(from: readonly One[]): One;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (from) => from[below(from.length)] as (typeof from)[number] };
}

/** When the worker is stopped at each event of a round. */
export interface Stops {
  step: When;
  alarm: When;
  answer: When;
  /** What the user does with the notice. */
  with: 'click' | 'later';
  /** The alarm after *Later*. */
  again: When;
  /** The alarm alone brings back what was stopped in the middle, instead of a page that is opened. */
  alone: boolean;
}

/** All 54 combinations come one after the other; any six in a row have each event stopped before, during and after. */
export function stopsOf(round: number, dice: Dice): Stops {
  const turn = (shift: number) => WHENS[(round + shift) % WHENS.length] ?? 'during';
  return {
    step: turn(0),
    alarm: turn(1 + Math.floor(round / 6)),
    answer: turn(2 + Math.floor(round / 18)),
    with: round % 2 === 0 ? 'click' : 'later',
    again: dice.pick(WHENS),
    alone: dice.below(10) === 0,
  };
}
