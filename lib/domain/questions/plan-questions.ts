/**
 * Makes a list of questions for a conversation: what the user insists on, then their own, then the bank, so that the four
 * aims of seed 002 are covered, the number fits the time, and the referral question comes last. The same wishes always
 * make the same list.
 */
import { bankQuestion } from './bank';
import { AIMS, type Aim, type Group } from './bank-question';
import { SPARE_AT_MOST, questionRange, type QuestionRange } from './count';
import { gapsIn } from './gaps';
import { jobAskIn } from './job-question';
import { partsOf } from './parts';
import {
  ABOUT_COMPANY,
  BOTH_AHEAD,
  FILLERS,
  REFERRAL_ID,
  SPARE_FIRST,
  STARTERS,
  placeOf,
} from './plan-choices';
import { questionKey } from './question-key';
import { readQuestion, type QuestionContext, type ReadQuestion } from './question-list';

export interface PlanWishes extends QuestionContext {
  /** What to cover; all four when not said. */
  aims?: readonly Aim[];
  /** The user's own questions, the most important first: taken before the bank's while there is room. */
  own?: readonly string[];
  /** Words, or ids of the bank. They are always in the list, even when there are too many. */
  mustAsk?: readonly string[];
  /** Cut questions of several parts into single ones. */
  split?: boolean;
}

export interface PlannedQuestion {
  text: string;
  bankId?: string;
  group?: Group;
  aims: readonly Aim[];
  /** What the user still has to fill in: `['article']`. */
  gaps: readonly string[];
  from: 'must' | 'own' | 'bank';
}

export interface QuestionPlan {
  /** In the order of the conversation; the last one asks whom else to talk to. */
  core: PlannedQuestion[];
  /** At most four, the best first, for when answers are short. */
  spare: PlannedQuestion[];
  /** The user's own that are not asked: a search answers them, or they ask for a job. */
  leftOut: { text: string; why: 'searchable' | 'job' }[];
  /** Aims for which there was no room. */
  uncovered: Aim[];
  /** How many questions fit; `core` is longer only when there are more musts. */
  range: QuestionRange;
}

type Candidate = ReadQuestion & Pick<PlannedQuestion, 'from'>;

/** The list for these wishes. No question stands in it twice, and none of the bank's is one a search answers. */
export function planQuestions(wishes: PlanWishes): QuestionPlan {
  const range = questionRange(wishes.minutes);
  const aims = AIMS.filter((aim) => (wishes.aims ?? AIMS).includes(aim));
  const musts = candidates(wishes.mustAsk ?? [], 'must', wishes);
  const { usable, leftOut } = sorted(candidates(wishes.own ?? [], 'own', wishes));
  const core = new Chosen(musts, aims);
  if (!core.all.some(({ referral }) => referral))
    core.take(usable.find(({ referral }) => referral) ?? fromBank(REFERRAL_ID));
  takeOwn(core, usable, range.max);
  takeAims(core, range.max);
  const fillers = fillersFor(wishes, aims);
  for (const filler of fillers) if (core.all.length < range.max) core.take(filler);
  return {
    core: core.all.toSorted((one, other) => placeOf(one) - placeOf(other)).map(planned),
    spare: spareFor(core, [...usable, fromBank(SPARE_FIRST), ...fillers]),
    leftOut: leftOut.filter(({ text }) => !core.has(text)),
    uncovered: core.missing,
    range,
  };
}

/** What is in the list so far, each question once. */
class Chosen {
  readonly all: Candidate[] = [];
  private readonly keys = new Set<string>();

  constructor(
    first: readonly Candidate[],
    private readonly aims: readonly Aim[],
  ) {
    for (const one of first) this.take(one);
  }

  has(text: string): boolean {
    return this.keys.has(keyOf(text));
  }

  take(one: Candidate | undefined): void {
    if (!one || this.has(one.text)) return;
    this.keys.add(keyOf(one.text));
    this.all.push(one);
  }

  get missing(): Aim[] {
    return this.aims.filter((aim) => !this.all.some(({ topic }) => topic.aims.includes(aim)));
  }
}

/** The user's own, as long as the aims they leave open still find room. */
function takeOwn(core: Chosen, own: readonly Candidate[], max: number): void {
  for (const one of own) {
    if (one.referral || core.has(one.text)) continue;
    const open = core.missing.filter((aim) => !one.topic.aims.includes(aim));
    if (max - core.all.length - 1 >= roomFor(open)) core.take(one);
  }
}

function takeAims(core: Chosen, max: number): void {
  for (let missing = core.missing; missing.length > 0 && core.all.length < max; missing = core.missing) {
    const [aim] = missing;
    if (!aim) return;
    const room = max - core.all.length;
    const both = room < missing.length && BOTH_AHEAD.aims.every((one) => missing.includes(one));
    core.take(fromBank(both ? BOTH_AHEAD.id : STARTERS[aim]));
  }
}

/** How many questions of the bank these aims need. */
function roomFor(aims: readonly Aim[]): number {
  return aims.length - (BOTH_AHEAD.aims.every((aim) => aims.includes(aim)) ? 1 : 0);
}

function fillersFor({ person }: PlanWishes, aims: readonly Aim[]): Candidate[] {
  const [first = '', ...rest] = FILLERS;
  const ids = person?.company?.trim() ? [first, ABOUT_COMPANY, ...rest] : FILLERS;
  const wanted = ({ topic }: Candidate) => (topic.aims.some((aim) => aims.includes(aim)) ? 0 : 1);
  const fillers = ids.flatMap((id) => fromBank(id) ?? []);
  // All four aims: the order of the list. Fewer: what serves them comes first.
  return aims.length === AIMS.length
    ? fillers
    : fillers.toSorted((one, other) => wanted(one) - wanted(other));
}

function spareFor(core: Chosen, rest: readonly (Candidate | undefined)[]): PlannedQuestion[] {
  const spare = new Chosen([], []);
  for (const one of rest) if (one && !core.has(one.text) && spare.all.length < SPARE_AT_MOST) spare.take(one);
  return spare.all.map(planned);
}

function candidates(
  texts: readonly string[],
  from: Candidate['from'],
  { person, split }: PlanWishes,
): Candidate[] {
  return texts
    .map((text) => (from === 'must' ? (bankQuestion(text.trim())?.question ?? text) : text).trim())
    .filter((text) => text !== '')
    .flatMap((text) => (split ? partsOf(text) : [text]))
    .map((text) => ({ ...readQuestion(text, 0, person), from }));
}

function fromBank(id: string): Candidate | undefined {
  const found = bankQuestion(id);
  return found && { ...readQuestion(found.question, 0), from: 'bank' };
}

/** The user's own questions: those to ask, and those that break Q3 or Q8. */
function sorted(own: readonly Candidate[]): { usable: Candidate[]; leftOut: QuestionPlan['leftOut'] } {
  const usable: Candidate[] = [];
  const leftOut: QuestionPlan['leftOut'] = [];
  for (const one of own) {
    if (jobAskIn(one.folded)) leftOut.push({ text: one.text, why: 'job' });
    else if (one.searchable || one.bank?.search === 'yes')
      leftOut.push({ text: one.text, why: 'searchable' });
    else usable.push(one);
  }
  return { usable, leftOut };
}

function planned({ text, bank, topic, from }: Candidate): PlannedQuestion {
  return {
    text,
    ...(bank && { bankId: bank.id }),
    ...(topic.group && { group: topic.group }),
    aims: topic.aims,
    gaps: gapsIn(text),
    from,
  };
}

/** A text of signs alone is compared as it is. */
function keyOf(text: string): string {
  return questionKey(text) || text.trim();
}
