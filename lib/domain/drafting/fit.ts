/**
 * Chooses, among shorter and longer ways of saying the same things, the richest text that fits a limit. A whole part is
 * left out or said shorter; a word is never cut.
 */
export interface Wording {
  text: string;
  /** How much is lost without it: the richest fitting text has the greatest sum. */
  worth: number;
}

/** One thing to say: its wordings, the empty one included where it may be left out. */
export type Part = readonly Wording[];

/** The best joined text of at most `limit` UTF-16 units; the shortest there is when nothing fits. */
export function fit(parts: readonly Part[], limit: number, join: (texts: string[]) => string): string {
  let best: { text: string; worth: number } | undefined;
  let shortest: string | undefined;
  for (const choice of choices(parts)) {
    const text = join(choice.map((wording) => wording.text).filter(Boolean));
    const worth = choice.reduce((sum, wording) => sum + wording.worth, 0);
    if (shortest === undefined || text.length < shortest.length) shortest = text;
    if (text.length <= limit && (!best || worth > best.worth)) best = { text, worth };
  }
  return best?.text ?? shortest ?? '';
}

function choices(parts: readonly Part[]): Wording[][] {
  return parts.reduce<Wording[][]>(
    (before, part) => before.flatMap((chosen) => part.map((wording) => [...chosen, wording])),
    [[]],
  );
}
