/** R12: the time is theirs to choose; a time of day has its zone. */
import type { Message } from '../message';
import { always, weights, type Fault, type Rule } from '../rule';

const FLEXIBLE =
  /\b(?:(?:any|a|what(?:ever)?) time (?:that |which )?(?:suits|works|is (?:good|best|convenient))|(?:when|what)ever (?:suits|works|is (?:good|best|convenient|easiest))|around your (?:schedule|calendar|day)|(?:your|the) (?:schedule|convenience|availability)|(?:suits?|works? (?:best )?for) you|convenient (?:for|to|time)|next (?:\w+\s){0,2}(?:weeks?|month|days)|(?:this|next) (?:week|month)|(?:coming|in the) weeks?|(?:i'm|i am) flexible|at your convenience|when you (?:have|can|are free)|some time (?:this|next|in)|sometime|this month|would suit)\b/;
const CLOCK = /\b\d{1,2}(?::\d{2})\b|\b\d{1,2}\s?(?:[ap]\.?m\b\.?|o'clock)|\b(?:noon|midday)\b/;
const ZONE =
  /\b(?:gmt|bst|utc|cet|cest|eet|wet|ist|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|a[ke]st|aedt|aest|jst|sgt|hkt|nzd?t|eastern|pacific|central|mountain|(?:your|my|our|local|uk|us|[a-z]{2,}(?:'s)?) time)\b|[+-]\d{2}:?\d{2}\b/;
const ANY_TIME =
  /\b(?:any|some|good|this|that|the|your own|what|whatever|right|best|free|of|more|a|no|same|next|last|first|long|spare|little) time\b/g;

export const flexibleTime: Rule = {
  id: 'R12',
  reason: 'Let them choose the time; a clock time without its zone is a guess for somebody elsewhere.',
  source: 'domain.md 4.1; HBR; SFU; Dartmouth',
  weight: weights('tip', 'tip', 'off', 'tip'),
  check: (message) => {
    const zone = clockFaults(message);
    if (zone.length > 0 || FLEXIBLE.test(message.folded)) return zone;
    return [
      { message: 'You leave open when.', fix: 'Add “at a time that suits you in the next two weeks”.' },
    ];
  },
  good: [
    { body: 'At any time that suits you in the next two weeks.' },
    { body: 'I am free on Tuesday at 3pm UK time, or whenever suits you.' },
  ],
  bad: [{ body: 'I am free Tuesday at 3pm.' }, { body: 'Could we talk?' }],
};

/** A time of day without a zone. Shared with the messages that fix a time. */
export function clockFaults({ folded }: Pick<Message, 'folded'>): Fault[] {
  const clock = CLOCK.exec(folded);
  if (!clock || ZONE.test(folded.replace(ANY_TIME, ' '))) return [];
  return [
    {
      at: [clock.index, clock.index + clock[0].length],
      severity: 'warn',
      message: 'A time of day without a time zone.',
      fix: 'Add it: “10:00 UK time”.',
    },
  ];
}

/** R12 for the messages that fix a time: only the zone matters there. */
export const clockHasZone: Rule = { ...flexibleTime, weight: always('warn'), check: clockFaults };
