/**
 * What the tab title says about whose page this is: "(3) Jane Doe | LinkedIn", and logged out
 * "Jane Doe - Title - Company | LinkedIn". Used by the identity gate; reads the one string it is given.
 */
import { cleanText } from '@/lib/domain/profile';
import { sameStart, sameText } from './text-key';

/** `same`: the name. `part`: the name among other things. `near`: one has more words. `silent`: names nobody. */
export type TitleAnswer = 'same' | 'part' | 'near' | 'other' | 'silent';

/** The title without the message count and the site's name. seen 2018-04 to 2026-10 */
export function titleBody(title: string): string {
  const text = cleanText(title, 500).replace(/^\(\p{Nd}+\+?\)\s*/u, '');
  return /^linkedin$/i.test(text) ? '' : text.replace(/\s*[|｜–-]\s*linkedin$/i, '');
}

/** Whether the tab title names this person. */
export function titleNames(title: string, name: string): TitleAnswer {
  const body = titleBody(title);
  if (!body) return 'silent';
  if (sameText(body, name)) return 'same';
  const heads = [...body.matchAll(/\s+[-–|｜]\s+/g)].map((cut) => body.slice(0, cut.index));
  if (
    heads.some((head) => sameText(head, name)) ||
    body.split(/\s*[|｜]\s*/).some((part) => sameText(part, name))
  ) {
    return 'part';
  }
  return sameStart(body, name) || heads.some((head) => sameStart(head, name)) ? 'near' : 'other';
}
