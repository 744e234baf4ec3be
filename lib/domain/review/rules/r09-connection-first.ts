/** R09: who sent you, or what you share, comes first. */
import type { Message } from '../message';
import { always, type Rule } from '../rule';
import { fold } from '../text/fold';
import { shared, stemsIn, stemsOf } from '../text/stems';

const FIRST_WORDS = 35;

export const connectionFirst: Rule = {
  id: 'R09',
  reason: 'A name they know, or something shared, is why they read on.',
  source: 'domain.md 4.1; Dalton, point 3; Grant, point 4; NIH',
  weight: always('warn'),
  check: (message, { referrer, commonality }) => {
    const opening = openingOf(message);
    if (referrer?.trim() && !names(opening, referrer))
      return [{ message: `${referrer.trim()} comes late, or not at all.`, fix: 'Begin with who sent you.' }];
    if (!referrer?.trim() && commonality?.trim() && !mentions(opening, commonality))
      return [{ severity: 'tip', message: 'What you share does not come first.', fix: 'Begin with it.' }];
    return [];
  },
  good: [
    {
      body: 'Marta Lind suggested I write to you about your move into data.',
      context: { referrer: 'Marta Lind' },
    },
    { body: 'We both trained at Leeds General.', context: { commonality: 'both trained at Leeds General' } },
  ],
  bad: [
    {
      body: 'For a long time now, through many different jobs and courses and quite a lot of reading in the evenings, it has seemed to me that the way hospitals keep and use their numbers could be much better, and Marta Lind agrees.',
      context: { referrer: 'Marta Lind' },
    },
    { body: 'I saw your work on data.', context: { commonality: 'both trained at Leeds General' } },
  ],
};

function openingOf({ words, greeting, folded }: Message): { text: string; words: string[] } {
  const from = greeting?.end ?? 0;
  const first = words.filter(({ start }) => start >= from).slice(0, FIRST_WORDS);
  return { text: folded.slice(from, first.at(-1)?.end ?? from), words: first.map(({ text }) => text) };
}

/** The whole name, or the first name where it stands alone. */
function names(opening: { text: string; words: string[] }, referrer: string): boolean {
  const name = fold(referrer).trim();
  return opening.text.includes(name) || opening.words.includes(name.split(/\s+/)[0] ?? name);
}

function mentions(opening: { text: string; words: string[] }, commonality: string): boolean {
  if (opening.text.includes(fold(commonality).trim())) return true;
  const wanted = stemsOf(commonality);
  return shared(wanted, stemsIn(opening.words)) >= Math.max(1, wanted.size / 2);
}
