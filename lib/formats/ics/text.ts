/**
 * Text as iCalendar carries it (RFC 5545, 3.3.11). Whatever a name or a place holds, it stays text: no line of the
 * file can be started from inside a value, and nothing invisible turns a calendar's line around.
 */

/** A line break in any of its written forms, the two of Unicode and the one of C1 included. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
// Tabs are the only control characters that RFC 5545 allows; some readers fold on them, so they become spaces.
const CONTROL = /[\p{Cc}\uFEFF]/gu;
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/g;

/** What is left of a text in a calendar before it is escaped: well formed, breaks as `\n`, no control characters. */
export function plainText(value: string): string {
  return value
    .toWellFormed()
    .replace(BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROL, (character) => (character === '\n' ? character : ''))
    .replace(BIDI_CONTROL, '')
    .trim();
}

/** The same on one line: for titles. */
export function plainLine(value: string): string {
  return plainText(value).replace(/\s*\n\s*/g, ' ');
}

/** A text value with `\ ; ,` and line breaks escaped; it holds no line break itself. */
export function textValue(value: string): string {
  return plainText(value)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}
