/** What the planner takes from the bank, and in which order questions come up in a conversation. */
import type { Aim, Group } from './bank-question';
import type { ReadQuestion } from './question-list';

/** For each aim the question of the ready lists (domain.md 6). */
export const STARTERS: Readonly<Record<Aim, string>> = {
  arrival: 'P-6',
  duties: 'D-1',
  onward: 'S-4',
  future: 'I-8',
};

/** Serves two aims, where there is no room for one question each. */
export const BOTH_AHEAD = { id: 'I-7', aims: ['onward', 'future'] as readonly Aim[] };

export const REFERRAL_ID = 'N-2';

/** What is added while there is room, first the hard part of the work (seed 003: the good, the bad, the ugly). */
export const FILLERS = [
  'D-14',
  'A-8',
  'R-3',
  'C-5',
  'I-4',
  'A-4',
  'R-4',
  'S-11',
  'C-3',
  'P-10',
  'I-9',
  'D-17',
];

/** Where the company is known: why this one. */
export const ABOUT_COMPANY = 'P-9';

/** Spare first of all: it finds what the list forgot. */
export const SPARE_FIRST = 'A-7';

const PLACES: Readonly<Record<Group, number>> = {
  path: 0,
  day: 10,
  role: 10,
  skills: 20,
  culture: 20,
  industry: 30,
  advice: 40,
  network: 50,
  refused: 35,
};
/** Some know better than their group: personal ones not first, close to a job question late, the last but one. */
const OWN_PLACES: Readonly<Record<string, number>> = { 'D-6': 15, 'S-10': 38, 'A-7': 48 };
const ANYWHERE = 25;
const PERMISSION = 60;
const PAY = 70;
const REFERRAL = 80;

/** Lower comes earlier: path, day, skills and culture, industry, advice, network, pay, and last the referral (domain.md 4.5, Q10). */
export function placeOf({
  bank,
  topic,
  referral,
}: Pick<ReadQuestion, 'bank' | 'topic' | 'referral'>): number {
  if (referral) return REFERRAL;
  if (topic.pay) return PAY;
  if (bank?.id === 'N-5' || bank?.id === 'N-6') return PERMISSION;
  return OWN_PLACES[bank?.id ?? ''] ?? (topic.group ? PLACES[topic.group] : ANYWHERE);
}
