/**
 * Reads what people get when they select the top of a profile and copy it: for pages that cannot be read, and for those who want
 * nothing on any page. Everything it finds is put into a form and looked at before it is saved; it leaves empty what it cannot tell.
 */
import { dateRange } from './date-range';
import { folded } from './people-search';
import { cleanText } from './profile';
import { bareName, holdsName } from './review/text/names';

export interface PastedProfile {
  name?: string;
  headline?: string;
  title?: string;
  company?: string;
  location?: string;
  profileUrl?: string;
}

const MAX_TEXT = 20_000;
const MAX_LINES = 200;
const ADDRESS = /https?:\/\/(?:[a-z]{2,3}\.)?(?:www\.)?linkedin\.com\/in\/([^\s/?#<>"']{1,300})/i;
const BARE_ADDRESS = /^(?:[a-z]{2,3}\.|www\.)?linkedin\.com\/in\/([^\s/?#]{1,300})/i;

/** The contact link, by which the line before it is the place; in the languages of linkedin-pages.md section 6. */
const CONTACT =
  /^(?:contact info|kontaktinfo|coordonnées|información de contacto|dados de contato|informações de contacto|contactgegevens|informacje kontaktowe|連絡先(?:情報)?|معلومات الاتصال|iletişim bilgileri)$/i;
/** Degree of connection, in any language: a digit with at most a few letters or a mark around it. */
const DEGREE = /^[·•]?\s*\p{Nd}(?:st|nd|rd|th|er|re|e|º|ª|°|\.|次\p{L}*)?\+?(?:\s\p{L}+){0,3}$/u;
const PRONOUNS = /^\(?\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8}){1,3}\)?$/u;
const COUNT = /^\p{Nd}[\p{Nd}.,\s]*\+?\s+\p{L}+/u;

/** What the pasted text says; an empty object for text that says nothing. */
export function parsePastedProfile(text: string): PastedProfile {
  const lines = linesOf(text);
  const profileUrl = addressIn(text) ?? lines.map(addressIn).find(Boolean);
  const words = lines.filter((line) => !addressIn(line));
  const top = topCard(words);
  const position = currentPosition(words);
  const fromHeadline = position ? undefined : headlineParts(top.headline);
  return present({ ...top, ...fromHeadline, ...position, profileUrl });
}

/**
 * A selected text with the address of the page it was on, where the page's title names the person selected: on a profile stand many
 * others too, and theirs is another address.
 */
export function withPageAddress(text: string, page?: { url: string; title: string }): string {
  const name = folded(bareName(parsePastedProfile(text).name ?? ''));
  return page && holdsName(folded(page.title), name) ? `${text}\n${page.url}` : text;
}

/** The canonical address in a text, or undefined. */
export function addressIn(text: string): string | undefined {
  const slug = (ADDRESS.exec(text.slice(0, MAX_TEXT)) ?? BARE_ADDRESS.exec(text.trim()))?.[1];
  return slug && `https://www.linkedin.com/in/${slug}`;
}

function linesOf(text: string): string[] {
  const lines = text
    .slice(0, MAX_TEXT)
    .split(/\r?\n/, MAX_LINES)
    .map((line) => cleanText(line, 300))
    .filter(Boolean);
  // Text for screen readers stands beside the visible one, so many lines come twice.
  return lines.filter((line, index) => line !== lines[index - 1]);
}

function topCard(lines: readonly string[]): PastedProfile {
  const [name, ...rest] = lines.filter((line) => !isNoise(line));
  const contact = lines.findIndex((line) => CONTACT.test(line));
  const place = lines.slice(0, Math.max(contact, 0)).findLast((line) => !isNoise(line) && line !== name);
  const headline = rest[0] === place ? undefined : rest[0];
  return { ...(name && { name }), ...(headline && { headline }), ...(place && { location: place }) };
}

function isNoise(line: string): boolean {
  return (
    /^[·•]$/.test(line) || DEGREE.test(line) || PRONOUNS.test(line) || COUNT.test(line) || CONTACT.test(line)
  );
}

/** Title and company of an entry whose dates have no end: the two lines before the dates. */
function currentPosition(lines: readonly string[]): Pick<PastedProfile, 'title' | 'company'> | undefined {
  const at = lines.findIndex((line) => dateRange(line) === 'ongoing');
  const title = lines[at - 2];
  const company = lines[at - 1]?.split(/\s[·•]\s/)[0];
  return at >= 2 && title && company && !dateRange(title) ? { title, company } : undefined;
}

/** "Data engineer at Acme": only where both halves are there and short. */
function headlineParts(headline: string | undefined): Pick<PastedProfile, 'title' | 'company'> | undefined {
  const parts = headline?.split(/\s(?:at|@)\s/);
  const [title, rest] = parts ?? [];
  const company = rest?.split(/\s*[|·•,]\s*/)[0];
  return parts?.length === 2 && title && company && title.length <= 60 && company.length <= 60
    ? { title, company }
    : undefined;
}

function present(profile: { [Key in keyof PastedProfile]: PastedProfile[Key] | undefined }): PastedProfile {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}
