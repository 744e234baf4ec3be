/**
 * Letters and digits of every script. The exact Unicode classes cost a browser up to a millisecond each where they are written down and
 * again at their first use, and a click is always a first use. So plain text is asked plain questions, and the exact ones are made only
 * where they can differ.
 */

/** An expression (Unicode mode, with these further flags) that is made when it is first asked for. */
export function lazily(source: string, flags = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, `${flags}u`));
}

const ANY_LETTER = lazily('\\p{L}');
const ANY_DIGIT = lazily('\\p{Nd}', 'g');
/** What no digit beyond 0 to 9 can be without; Chinese characters, which are no decimal digits, are passed by. */
const MAY_HOLD_DIGITS = /[\u0660-\u1CFF\uA620-\uFFFF]/;

/** True when the text holds a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || (/[^ -~]/.test(text) && ANY_LETTER().test(text));
}

/** The text with the decimal digits of every script written as 0 to 9. */
export function plainDigits(text: string): string {
  return MAY_HOLD_DIGITS.test(text) ? text.replace(ANY_DIGIT(), digitValue) : text;
}

/** The ten digits of each system stand in a row in Unicode; those for mathematics follow one another and are taken as plain ones. */
function digitValue(digit: string): string {
  const code = digit.normalize('NFKC').codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && String.fromCodePoint(zero - 1).search(ANY_DIGIT()) === 0) zero -= 1;
  return String(code - zero);
}
