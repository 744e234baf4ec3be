/** The user's own questions: a list in the settings, the most important first, none twice. */
import { questionKey } from './question-key';

/** True when the list has this question, whatever the capitals and stops. */
export function hasQuestion(own: readonly string[], text: string): boolean {
  const key = keyOf(text);
  return own.some((one) => keyOf(one) === key);
}

/** The list with one more at its end; the same list when it is there already, or says nothing. */
export function withQuestion(own: readonly string[], text: string): string[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  return plain === '' || hasQuestion(own, plain) ? [...own] : [...own, plain];
}

/** The list without this one. */
export function withoutQuestion(own: readonly string[], text: string): string[] {
  const key = keyOf(text);
  return own.filter((one) => keyOf(one) !== key);
}

/** The list with one back where it was, or at the end of a list that is shorter now. */
export function withQuestionAt(own: readonly string[], text: string, place: number): string[] {
  return hasQuestion(own, text) ? [...own] : own.toSpliced(place, 0, text);
}

/** The list with other words in the place of one; without it where the new words are there already. */
export function withWording(own: readonly string[], text: string, wording: string): string[] {
  const plain = wording.replace(/\s+/gu, ' ').trim();
  const others = own.filter((one) => one !== text);
  if (plain === '' || hasQuestion(others, plain)) return others;
  return own.map((one) => (one === text ? plain : one));
}

function keyOf(text: string): string {
  return questionKey(text) || text.trim();
}
