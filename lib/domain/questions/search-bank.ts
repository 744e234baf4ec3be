/** Finding a question by any of its words: in the question, its group, its remark or its source. */
import { BANK } from './bank';
import { SOURCES, type BankQuestion, type Form, type Group, type Searchable } from './bank-question';
import { questionKey } from './question-key';

/** What may be left out: nothing of what is not named here is filtered. */
export interface BankFilters {
  groups?: readonly Group[];
  forms?: readonly Form[];
  search?: readonly Searchable[];
  /** Only what Parley would ask: neither refused nor to be avoided. */
  usable?: boolean;
}

const GROUP_WORDS: Record<Group, string> = {
  path: 'path career journey history',
  day: 'day week duties tasks work',
  role: 'role duties position',
  skills: 'skills training education degree certificate learning',
  culture: 'culture people place team',
  industry: 'industry field market future trends',
  advice: 'advice tips help',
  network: 'network referral introduction people',
  refused: 'refused never job cv',
};
/** What people type, and the words the bank uses for it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  money: 'pay',
  wage: 'pay',
  wages: 'pay',
  earn: 'pay',
  cv: 'resume',
  organization: 'organisation',
  company: 'organisation',
  referral: 'recommend',
  certification: 'certificate',
};

interface Searched {
  question: BankQuestion;
  /** From what counts most to what counts least, each with a space before it so that a word can be told from a part of one. */
  fields: readonly string[];
}

const SEARCHED: readonly Searched[] = BANK.map((question) => ({
  question,
  fields: [
    question.question,
    `${question.id} ${question.group} ${GROUP_WORDS[question.group]}`,
    `${question.remark ?? ''} ${question.instead ?? ''}`,
    SOURCES[question.source],
  ].map((text) => ` ${questionKey(text)}`),
}));
const WEIGHTS = [8, 4, 2, 1];

/**
 * The questions in which every word of `text` begins a word, best first; the order of the bank where equal, and all
 * of them for an empty text. Capitals and accents do not count.
 */
export function searchBank(text: string, filters: BankFilters = {}): BankQuestion[] {
  const phrase = questionKey(text);
  const words = phrase.split(' ').filter(Boolean);
  return SEARCHED.filter(({ question }) => passes(question, filters))
    .map((searched) => ({ question: searched.question, score: scoreOf(searched, words, phrase) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ question }) => question);
}

function passes(question: BankQuestion, { groups, forms, search, usable }: BankFilters): boolean {
  if (usable && (question.group === 'refused' || question.avoid)) return false;
  return (
    (!groups || groups.includes(question.group)) &&
    (!forms || forms.includes(question.form)) &&
    (!search || search.includes(question.search))
  );
}

/** 0 when a word is nowhere. */
function scoreOf({ fields }: Searched, words: readonly string[], phrase: string): number {
  let score = 1;
  for (const word of words) {
    const weight = Math.max(weightOf(fields, word), weightOf(fields, OTHER_WORDS[word]) / 2);
    if (weight === 0) return 0;
    score += weight;
  }
  return words.length > 1 && fields[0]?.includes(` ${phrase}`) ? score + 8 : score;
}

function weightOf(fields: readonly string[], word: string | undefined): number {
  if (!word) return 0;
  const at = fields.findIndex((field) => field.includes(` ${word}`));
  return at === -1 ? 0 : (WEIGHTS[at] ?? 0);
}
