/**
 * What the tab title says about whose page this is: "(3) Jane Doe | LinkedIn", and logged out
 * "Jane Doe - Title - Company | LinkedIn". Used by the identity gate; reads the one string it is given.
 */
import { cleanText } from '@/lib/domain/profile';
import { plainDigits } from '@/lib/domain/letters';
import { sameStart, textKey } from './text-key';

/** `same`: the name. `part`: the name among other things. `near`: one has more words. `silent`: names nobody. */
export type TitleAnswer = 'same' | 'part' | 'near' | 'other' | 'silent';

/** The title without the message count and the site's name. seen 2018-04 to 2026-10 */
export function titleBody(title: string): string {
  const text = cleanText(title, 500).replace(/^\([^\s()]{1,9}\)\s*/, (count) =>
    /^\(\d+\+?\)/.test(plainDigits(count)) ? '' : count,
  );
  return /^linkedin$/i.test(text) ? '' : text.replace(/\s*[|｜–-]\s*linkedin$/i, '');
}

/** Asks the tab title whether it names a person; the title is taken apart once, a page has many headings. */
export function titleWitness(title: string): (name: string) => TitleAnswer {
  const body = titleBody(title);
  const whole = textKey(body);
  const heads = [...body.matchAll(/\s+[-–|｜]\s+/g)].map((cut) => textKey(body.slice(0, cut.index)));
  const parts = [...heads, ...body.split(/\s*[|｜]\s*/).map(textKey)];
  return (name) => {
    if (!body) return 'silent';
    const key = textKey(name);
    if (!key) return 'other';
    if (key === whole) return 'same';
    if (parts.includes(key)) return 'part';
    return [whole, ...heads].some((one) => sameStart(one, key)) ? 'near' : 'other';
  };
}
