/**
 * Suggests what to call a person in a greeting, from the name as displayed. Used when a person is saved and in
 * drafts; always editable. Keeps the full name when unsure, never changes capitals and never guesses a gender.
 */
import { hasLetter, lazily, plainDigits } from './letters';
import { PROFILE_CAPS, cleanText, type Confidence } from './profile';

export interface CallName {
  value: string;
  /** `low` asks for a look before the first message. */
  confidence: Confidence;
}

const PICTURES = lazily(
  String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\uFE0E\uFE0F\u20E3™®©★☆✓•\u{E0020}-\u{E007F}]`,
  'g',
);
/** Latin letters, their accents and common signs: no picture and no other script. The classes above and below take milliseconds at first use. */
const LATIN = /^[ -¨ª-¬¯-\u036F‐-‡…-›]*$/;
const MARKS = /[\u200C-\u200F\u061C]/g;
/** Looked for in a text with plain digits. */
const ODD = /[\d@#:\\]|https?/i;
const QUOTES = /["'“”„«»‘’].*["'“”„«»‘’]/;
const QUOTED = lazily(
  String.raw`(?<![\p{L}\p{M}])["'“”„«»‘’](\p{L}[\p{L}\p{M}.-]{0,19})["'“”„«»‘’](?!\p{L})`,
);
const BRACKETED = lazily(String.raw`^(\S+\s(?:\S+\s)?)[([{]([\p{Lu}][\p{Ll}\p{M}]{1,14})[)\]}]\s+\S`);
const BRACKETS = /[([{（【][^)\]}）】]*(?:[)\]}）】]|$)/g;
const CUT = /\s*(?:[|｜/·,;،、]|\s[-–—]\s).*$/;
const HONORIFIC =
  /^(?:(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|rev|eng|ing|arq|dra|dipl|mag|lic|adv|ca|cpa|hon|capt|col|maj|herr|frau|mme|mlle|don|doña)\.?|dipl\.-ing\.|prof\.dr\.)$/i;
const POST_NOMINAL =
  /^(?:ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|r\.?n|cpa|pmp|cfa|cissp|acca|shrm-(?:s?cp)|phr|sphr|msw|lcsw|llm|llb|j\.?d|esq|p\.?e|jr|sr|ii|iii|iv|mph|dba|facs|frsa|pe|ing|csm|cspo|ceng)\.?$/i;
/** Written without spaces or family name first: splitting would be a guess. */
const WHOLE_SCRIPT = lazily(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`,
);
const INITIALS = lazily(String.raw`^\p{L}\.?(?:\p{L}\.)*$`);
const LATIN_WORD = lazily(String.raw`^[\p{Script=Latin}\p{M}’'.-]+$`);
const TWO_CAPITALS = lazily(String.raw`\p{Lu}{2}`);
const SMALL = lazily(String.raw`\p{Ll}`);
/** Family names that often stand first in Latin letters (Vietnamese, Chinese, Korean, Hungarian). */
const FAMILY_FIRST =
  /^(?:nguyen|tran|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|le|wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|tang|feng|kim|park|choi|jung|kang|cho|yoon|jang|lim|nagy|kovacs|toth|szabo|horvath|varga|kiss|molnar|nemeth|farkas|balogh)$/;

/** The suggestion for one displayed name; the full cleaned name with low confidence when nothing better is safe. */
export function suggestCallName(name: string): CallName {
  const bare = LATIN.test(name) ? name : name.replace(PICTURES(), ' ').replace(MARKS, '');
  const shown = cleanText(bare, PROFILE_CAPS.name);
  const nickname = nicknameIn(shown);
  if (nickname) return { value: nickname, confidence: 'medium' };
  const plain = withoutAdditions(shown);
  const words = plain.split(' ').filter(Boolean);
  const titled = words.length > 1 && HONORIFIC.test(words[0] ?? '');
  const given = trimCredentials(titled ? words.slice(1) : words);
  const full = given.join(' ');
  if (!hasLetter(full))
    return { value: plain || shown || cleanText(name, PROFILE_CAPS.name), confidence: 'low' };
  const inWhole = !LATIN.test(full) && WHOLE_SCRIPT().test(full);
  if (inWhole || ODD.test(plainDigits(full)) || isTurnedAround(shown, given))
    return { value: full, confidence: 'low' };
  return firstOf(given, full, titled);
}

/** A name in quotation marks anywhere, or in brackets between first and last name. */
function nicknameIn(shown: string): string | undefined {
  const quoted = QUOTES.test(shown) ? QUOTED().exec(shown)?.[1] : undefined;
  return quoted ?? (/[([{]/.test(shown) ? BRACKETED().exec(shown)?.[2] : undefined);
}

function withoutAdditions(shown: string): string {
  const bare = cleanText(shown.replace(BRACKETS, ' '), PROFILE_CAPS.name);
  return cleanText(bare.replace(CUT, ''), PROFILE_CAPS.name) || bare;
}

function trimCredentials(words: string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && POST_NOMINAL.test(kept.at(-1) ?? '')) kept.pop();
  return kept;
}

/** "Doe, Jane": one word before a comma and something that is no credential after it. */
function isTurnedAround(shown: string, given: string[]): boolean {
  const after = /,\s*(.+)$/.exec(shown)?.[1];
  return (
    given.length === 1 &&
    after !== undefined &&
    !after.split(/[\s,]+/).every((word) => POST_NOMINAL.test(word))
  );
}

function firstOf(words: string[], full: string, titled: boolean): CallName {
  const [first = full, second] = words;
  if (!second) return { value: first, confidence: titled ? 'low' : 'high' };
  // An initial is not what anyone is called.
  if (isInitial(first)) return { value: full, confidence: 'low' };
  const loud = words.filter(isCapitals);
  if (loud.length === words.length) return { value: first, confidence: 'low' };
  // "WANG Xiaoming": capitals mark the family name.
  if (isCapitals(first) && first.length > 1) return { value: words.slice(1).join(' '), confidence: 'medium' };
  if (FAMILY_FIRST.test(folded(first))) return { value: full, confidence: 'low' };
  const simple = words.length === 2 && !titled && isLatinWord(first);
  return { value: first, confidence: simple ? 'high' : 'medium' };
}

/** "J", "J." and "J.R.". */
function isInitial(word: string): boolean {
  const short = word.includes('.') || [...word].length === 1;
  return short && INITIALS().test(word);
}

function isLatinWord(word: string): boolean {
  return /^[a-zÀ-ÖØ-öø-ʯ’'.-]+$/i.test(word) || LATIN_WORD().test(word);
}

function isCapitals(word: string): boolean {
  return !/[a-z]/.test(word) && TWO_CAPITALS().test(word) && !SMALL().test(word);
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');
}
