/** A list of questions read once: what each is about, how it asks, and whether a search answers it. The rules judge this. */
import { isEnglish } from '@/lib/domain/review/text/english';
import { fold } from '@/lib/domain/review/text/fold';
import { bankQuestionSaying } from './bank';
import type { BankQuestion, Form } from './bank-question';
import { formOf } from './form';
import { isReferral } from './referral';
import { searchableIn, type AskedPerson, type SearchableHit } from './searchable';
import { topicOf, type Topic } from './topic';

export interface QuestionContext {
  /** How long the conversation is. */
  minutes: number;
  person?: AskedPerson | undefined;
}

export interface ReadQuestion {
  /** Its place in the list as it was given, from 0. */
  index: number;
  text: string;
  /** Lower case and plain; offsets in it are offsets in `text`. */
  folded: string;
  form: Form;
  topic: Topic;
  referral: boolean;
  searchable: SearchableHit | undefined;
  bank: BankQuestion | undefined;
}

export interface QuestionList extends QuestionContext {
  /** Those that say anything. */
  questions: readonly ReadQuestion[];
}

/** Longer ones are cut before they are read: a question has 25 words. */
const READ_AT_MOST = 2000;

/** Reads one question as typed. */
export function readQuestion(text: string, index: number, person?: AskedPerson): ReadQuestion {
  const folded = fold(text.slice(0, READ_AT_MOST)).replaceAll('\n', ' ');
  return {
    index,
    text,
    folded,
    form: formOf(text),
    topic: topicOf(text, folded),
    referral: isReferral(folded),
    searchable: searchableIn(folded, person),
    bank: bankQuestionSaying(text),
  };
}

/** Reads a list. Empty lines are left out; the others keep their place. */
export function readList(questions: readonly string[], context: QuestionContext): QuestionList {
  const read = questions.map((text, index) => readQuestion(text, index, context.person));
  return { ...context, questions: read.filter(({ text }) => text.trim() !== '') };
}

/** False for a list in another language: only the rules that need no words mean anything there. */
export function isEnglishList(questions: readonly string[]): boolean {
  return isEnglish(questions.join('\n'));
}
