/**
 * The names on the company and school chips of the top card. Used to agree with the experience section, and as
 * the company when that section is not in the page. Says `company` only where the page says which is which.
 */
import { PROFILE_CAPS, cleanText } from '@/lib/domain/profile';
import { attributeOf, findAll } from './elements';
import { isCompanyLabel } from './known-words';
import { lineText } from './lines';
import { isMasked } from './positions';
import { type SubjectCard } from './subject-card';
import { textKey } from './text-key';

export interface Organisations {
  company?: { name: string; source: string };
  /** Every name on a chip, companies and schools, in page order. */
  all: string[];
}

/** Reads the chips; each source stands alone and can be dropped. */
export function readOrganisations(subject: SubjectCard): Organisations {
  const pressed = chips(subject);
  const companies: [source: string, names: string[]][] = [
    ['company-icon', byIcon(subject, 'company')],
    ['company-button', companyButtons(pressed)],
    ['company-link', byLink(subject, '/company/')],
  ];
  const schools = [...byIcon(subject, 'school'), ...byLink(subject, '/school/')];
  const either = pressed.map(({ name }) => name);
  const all = [...companies.flatMap(([, names]) => names), ...schools, ...either];
  const distinct = [...new Map(all.map((name) => [textKey(name), name])).values()];
  const [source, [name] = []] = companies.find(([, names]) => names.length > 0) ?? [''];
  return name === undefined ? { all: distinct } : { company: { name, source }, all: distinct };
}

/** The server-driven card draws a stand-in picture whose id tells a company from a school. seen 2026-10 */
function byIcon({ card, heading }: SubjectCard, kind: 'company' | 'school'): string[] {
  return findAll(card, `svg[id^="${kind}-accent"]`, 5).flatMap((icon) => {
    let box = icon.parentElement;
    while (box && box !== card && !box.contains(heading)) {
      const name = tidy(lineText(box));
      if (name) return [name];
      box = box.parentElement;
    }
    return [];
  });
}

/** Buttons of the Ember card: "Current company: Acme. Click to …" around the text "Acme". seen 2026-05 */
function companyButtons(pressed: Chip[]): string[] {
  const buttons = pressed.filter(({ name, label }) => /[:：]/.test(label) && label.includes(name));
  const marked = buttons.filter(({ name, label }) => isCompanyLabel(label.split(name)[0] ?? ''));
  if (marked.length > 0) return marked.map(({ name }) => name);
  // The company comes first; a single chip without a known word may be either.
  return buttons.length > 1 ? buttons.slice(0, 1).map(({ name }) => name) : [];
}

/** Logged out, the chips are links. seen 2024-04 */
function byLink({ card }: SubjectCard, path: string): string[] {
  return findAll(card, `a[href*="${path}"]`, 5).flatMap((link) => tidy(lineText(link)) || []);
}

interface Chip {
  name: string;
  label: string;
}

/** Anything to press that holds a picture and one short text. seen 2026-10 */
function chips({ card, heading }: SubjectCard): Chip[] {
  return findAll(card, 'button,[role="button"],li', 60).flatMap((button) => {
    if (button.contains(heading) || !button.querySelector('img,figure')) return [];
    const name = tidy(lineText(button));
    return name ? [{ name, label: attributeOf(button, 'aria-label') }] : [];
  });
}

function tidy(text: string): string {
  return isMasked(text) || text.length > PROFILE_CAPS.company ? '' : cleanText(text, PROFILE_CAPS.company);
}
