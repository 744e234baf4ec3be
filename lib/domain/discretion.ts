/**
 * What would give away that somebody is looking around (domain.md 3.5 and R25; seed 004): a message to a colleague or to
 * someone on the list, or one that names the employer or leaving. It only finds; the screen stops and asks. The words
 * are English; names are found in any script.
 */
import type { Format } from './ask';
import { companyWords, isEveryday, placesOf, mayBeSameCompany, wordsOf } from './discretion-names';

export { companiesMatch } from './discretion-names';

export interface DiscretionSettings {
  discreet: boolean;
  /** The company the user works for; empty for none. */
  employer: string;
  /** People and companies, one in each entry. */
  mustNotKnow: readonly string[];
}

export interface DiscretionConcern {
  kind: 'colleague' | 'must-not-know' | 'names-employer' | 'speaks-of-leaving';
  /** Where in the text; absent when the person is the concern. */
  at?: [start: number, end: number];
  /** What was found: words of the text, the company or the entry of the list. */
  words: string;
  /** What to tell the user. */
  sentence: string;
}

/** Whom the message goes to; a Person has all of it. */
export interface Recipient {
  name: string;
  callName?: string;
  company?: string;
  otherCurrentRoles?: readonly { company?: string }[];
}

/** `My boss`, `leaving`, `fed up` and their kin (R25). Each alternative is bounded: a long text costs its length. */
const LEAVING = new RegExp(
  [
    String.raw`\bmy (?:current |present )?(?:boss|line manager|manager|supervisor|employer)\b`,
    String.raw`\b(?:leave|leaving|quit|quitting) (?:my|our|this|the) (?:current |present )?(?:job|role|position|company|firm|team|employer|work|post)\b`,
    String.raw`\b(?:thinking (?:of|about)|considering|plan(?:ning)? (?:on|to)|hop(?:e|ing) to|want(?:ing)? to|going to|about to|ready to|before i|when i|once i|after i|if i|i will|i'll) (?:leave|leaving|quit|quitting|resign|resigning)(?=\s*(?:[.,;!?)]|$|my\b|soon\b|next\b|in\b|by\b|here\b|work\b|this\b|at\b))`,
    String.raw`\bi(?: a|')m (?:leaving|quitting|resigning)(?=\s*(?:[.,;!?)]|$|my\b|soon\b|next\b|in\b|by\b|here\b|work\b|at\b))`,
    String.raw`\b(?:my resignation|my notice(?: period)?|hand(?:ed|ing)? in (?:my )?notice|resign(?:ed|ing)? from)\b`,
    String.raw`\b(?:fed up|sick of (?:my|this|the)|tired of my|hate my|unhappy (?:at|in|with) (?:my|work)|miserable (?:at|in)|toxic|dead[- ]end job|burn(?:ed|t) out)\b`,
    String.raw`\b(?:job[- ](?:hunt(?:ing)?|search(?:ing)?)|on the (?:job )?market|(?:look(?:ing)?|search(?:ing)?) for (?:a |an )?(?:new|another|other|different) (?:job|role|position|employer|company|work)|get(?:ting)? out of (?:my|here)|move on from (?:my|here)|way out of (?:my|here))\b`,
  ].join('|'),
  'gi',
);

/**
 * Everything that gives the user away in sending `text` to `person`, people first, then in the order of the text; empty
 * for nothing. Colleagues and the list of those who must not know always count; the words only in discreet mode.
 */
export function discretionConcerns(
  person: Recipient,
  text: string,
  { discreet, employer, mustNotKnow }: DiscretionSettings,
): DiscretionConcern[] {
  const concerns = listed(person, mustNotKnow);
  const company = companiesOf(person).find((one) => mayBeSameCompany(one, employer));
  if (company) concerns.unshift(colleague(person, company));
  if (!discreet) return concerns;
  const inText = [...employerNamed(text, employer), ...leavingWords(text)];
  return [...concerns, ...inText.sort((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0))];
}

/** What a calendar or a notification says instead of a name: no person, no company, no purpose. */
export function neutralTitle(format?: Format): 'Call' | 'Appointment' {
  return format === 'phone' || format === 'video' ? 'Call' : 'Appointment';
}

function companiesOf({ company, otherCurrentRoles = [] }: Recipient): string[] {
  return [company, ...otherCurrentRoles.map((role) => role.company)].filter((one) => one !== undefined);
}

function colleague(person: Recipient, company: string): DiscretionConcern {
  const who = person.callName || person.name;
  return { kind: 'colleague', words: company, sentence: `${who} works at ${company}. So do you, it seems.` };
}

/** Entries that are the person (every word of the entry is in the name) or one of their companies. */
function listed(person: Recipient, mustNotKnow: readonly string[]): DiscretionConcern[] {
  const name = new Set(wordsOf(person.name).map(({ folded }) => folded));
  return mustNotKnow.flatMap((entry): DiscretionConcern[] => {
    const words = wordsOf(entry).map(({ folded }) => folded);
    const isPerson = words.length > 0 && words.every((word) => name.has(word));
    const company = companiesOf(person).find((one) => mayBeSameCompany(one, entry));
    if (!isPerson && company === undefined) return [];
    const who = isPerson ? person.name : `${person.callName || person.name} works at ${company}, which`;
    const sentence = `${who} is on your list of those who must not know.`;
    return [{ kind: 'must-not-know', words: entry, sentence }];
  });
}

function employerNamed(text: string, employer: string): DiscretionConcern[] {
  const name = companyWords(employer);
  return placesOf(name, text)
    .filter(([start]) => !isEveryday(name) || isNameHere(text, start))
    .map(([start, end]) => ({
      kind: 'names-employer',
      at: [start, end],
      words: text.slice(start, end),
      sentence: `It names ${employer.trim()}, where you work.`,
    }));
}

/** A capital that is not only there because a sentence starts. */
function isNameHere(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start).trimEnd();
  const first = text[start] ?? '';
  return first !== first.toLowerCase() && before !== '' && !/[.!?:\n]$/.test(before);
}

function leavingWords(text: string): DiscretionConcern[] {
  // Same length, so that the places are those of the text.
  const plain = text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');
  return [...plain.matchAll(LEAVING)].map(({ 0: found, index }) => {
    const at: [number, number] = [index, index + found.length];
    const words = text.slice(...at);
    return { kind: 'speaks-of-leaving', at, words, sentence: `“${words}” says that you may be leaving.` };
  });
}
