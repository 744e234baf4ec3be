/** Names of people and companies, folded so that two spellings of the same one are equal, and found in a text. */

/** A word of a text, folded, and where it stands. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Legal forms at the end of a name; a name that is nothing else keeps them. */
const FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh mbh ag kg kgaa ug ohg ev eg se sa sas sarl ' +
    'srl sl slu bv nv ab as asa oy oyj aps ou sia uab kft zrt doo dd spzoo sro kk pty pvt private pte bhd sdn tbk ooo oao zao ' +
    'ооо оао зао пао'
  ).split(' '),
);
/** Companies whose name is an everyday word: such a name needs more than its letters to be found. */
const EVERYDAY = new Set(
  (
    'act air alphabet amazon apple base best block boots box capital chase compass delta discover express first focus ford gap ' +
    'general global guardian indeed intuition key link match mercury meta monday national next north notion oracle orange premier ' +
    'progress progressive prudential pure royal shell signal sky slack square standard stripe target team three time twitch ' +
    'uber union unity visa vision wave zoom'
  ).split(' '),
);

/** Parts of one employer: the branch abroad is the employer too. Only for *must not know*, where asking costs a tap. */
const BRANCHES = new Set(
  (
    'group holding holdings international global worldwide europe emea apac uk usa us america americas germany deutschland ' +
    'france india canada australia ireland nederland netherlands japan'
  ).split(' '),
);
const EASTERN_FORM = /\((?:株|有)\)|株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사/g;
/** `S.A.`, `S.p.A.`, `d.o.o.`: letters with points are one word. */
const POINTED = /(?<!\p{L})\p{L}\.(?:\s?\p{L}{1,3}\.){1,4}/gu;
// Only as the form is written; "Green Spa" is a name.
const SPA = /\b(?:S\.p\.A\.?|SpA|SPA)$/;
const WHOLE_WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that write without spaces, or hang particles on a name. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]+$/u;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word without case, accents and width: `É` is `e`, `ß` is `ss`. Vowel signs of other scripts stay: they are letters. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[ßæœøđłðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text in order; "and" and "&" are left out, since names are written either way. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WHOLE_WORD)]
    .map(({ 0: word, index }) => ({ folded: foldWord(word), start: index, end: index + word.length }))
    .filter(({ folded }) => folded !== 'and' && folded !== '');
}

/** The words that make a company's name: no legal form, no leading "The". */
export function companyWords(name: string): string[] {
  const plain = name
    .normalize('NFKC')
    .replace(EASTERN_FORM, ' ')
    .trim()
    .replace(SPA, '')
    .replace(POINTED, (form) => form.replace(/[.\s]/g, '') + ' ');
  const words = wordsOf(plain).map(({ folded }) => folded);
  if (words.length > 1 && words[0] === 'the') words.shift();
  return withoutTail(words, FORMS);
}

/** True when both name the same company: case, accents, punctuation, "The" and legal forms aside. Never for nothing. */
export function companiesMatch(a: string | undefined, b: string | undefined): boolean {
  const [one, two] = [companyWords(a ?? ''), companyWords(b ?? '')];
  return one.length > 0 && one.join(' ') === two.join(' ');
}

/**
 * True when one may be the other written shorter: "Fenwright" and "Fenwright UK Ltd", "Northgate" and "Northgate Trust".
 * For asking only. An everyday word alone is no short form: "Delta" is not "Delta Dental".
 */
export function mayBeSameCompany(a: string | undefined, b: string | undefined): boolean {
  const [one, two] = [a, b].map((name) => withoutTail(companyWords(name ?? ''), BRANCHES));
  if (!one?.length || !two?.length) return false;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length < long.length && isEveryday(short)) return false;
  return short.every((word, index) => word === long[index]);
}

/** True for a company whose whole name is an everyday word. */
export function isEveryday(name: readonly string[]): boolean {
  return name.length === 1 && EVERYDAY.has(name[0] ?? '');
}

function withoutTail(words: readonly string[], tail: ReadonlySet<string>): string[] {
  let length = words.length;
  while (length > 1 && tail.has(words[length - 1] ?? '')) length -= 1;
  return words.slice(0, length);
}

/** Where a name (its words) stands in a text, as [start, end] in UTF-16 units. */
export function placesOf(name: readonly string[], text: string): [start: number, end: number][] {
  if (name.length === 0) return [];
  const whole = name.join('');
  if (UNSPACED.test(whole)) {
    return [...text.matchAll(new RegExp(whole, 'gu'))].map(({ index }) => [index, index + whole.length]);
  }
  const words = wordsOf(text);
  return words.flatMap((word, index): [number, number][] => {
    const last = words[index + name.length - 1];
    const isHere = last && name.every((part, offset) => words[index + offset]?.folded === part);
    return isHere ? [[word.start, last.end]] : [];
  });
}
