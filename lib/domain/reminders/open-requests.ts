/** M23: a soft question when somebody new is saved (seed 003: be selective). No reminder: it is asked there and then, and forgotten. */

const NUMBERS = [
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/**
 * What to ask on a new capture while `open` people have been asked and have not answered, or undefined below the limit
 * (`settings.requests.open`; a limit below one asks nothing).
 */
export function tooManyOpen(open: number, limit: number): string | undefined {
  if (!(limit >= 1) || open < limit) return undefined;
  const count = NUMBERS[open - 1] ?? String(open);
  return open === 1
    ? `${count} is waiting. Finish that one first?`
    : `${count} are waiting. Finish one first?`;
}
