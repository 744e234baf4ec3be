/**
 * First aid for typed answers: line breaks, trailing dots, emoji, quotation marks around everything, capital letters
 * where a sentence goes on. Every part of the composer takes answers through here; nothing else about them is changed.
 */
import { baseOfThird, isBase, isPast, isPersonNoun, isState } from './lexicon';

const PICTURES =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\uFE0F\u20E3\u2022]|\u200D(?=\P{L}|$)/gu;
/** "a. . b" is left where an emoji stood between two full stops, "a..b" where a comma did; "?." ends a sentence twice. */
const ENDED_TWICE = /[.!?…](?: [,;:.!?…]+)+(?= |$)|[?!…]\.(?![.\d])|\.…|\.{2,}/gu;
const PLAIN_DIGITS = /[©®™]/u;
const SHORTENED =
  /\b(I|you|we|they|it|he|she|that|there|here|what|who|how|where|don|doesn|didn|isn|aren|wasn|weren|can|couldn|won|wouldn|shouldn|haven|hasn)'(m|ve|d|ll|re|s|t)\b/giu;
const LONGEST = 1000;
const QUOTES = /^["“„«‘'](.+)["”“»’']$/su;
const COMMON = new Set(
  (
    'a an the this that these those my our your his her its their some any both all most each every no not one two three four five six seven eight nine ten fifteen twenty many several ' +
    'i you he she it we they who whose what which when where why how whether if because although while since as so ' +
    'and but or in on at to from into for of with without by about after before during between through over under ' +
    'also still now currently originally always never often only just really very more less same similar different ' +
    'long short good great best better hard big small early late first second last next new old young main ' +
    'someone somebody everyone people anyone something everything nothing there here ' +
    'career careers data day days path paths background experience experiences story article articles post posts ' +
    'podcast book books paper papers project projects team teams role roles job jobs skill skills advice field fields ' +
    'industry work life time training knowledge insight insights route journey view views transition change changes ' +
    'friends friendship colleagues colleague mutual shared university school college studies course degree nursing ' +
    'teaching writing marketing engineering talking asking don’t ' +
    'product ward computer final-year data software business project programme program policy clinical public primary ' +
    'secondary graphic account sales customer human financial civil mechanical electrical mental social health medical ' +
    'community charity registered qualified freelance part-time full-time first-year second-year third-year fourth-year ' +
    'postgraduate former ex mature international aspiring environmental climate legal staff night urban museum science ' +
    'history biology chemistry physics maths mathematics economics psychology law politics sociology geography music art ' +
    'design film fashion hotel restaurant retail insurance video web front-end back-end full-stack machine senior junior ' +
    'lead principal deputy user service content digital communications operations supply quality care '
  ).split(' '),
);

/** One line, without emoji, outer quotation marks, list marks in front or punctuation at its end. */
export function bare(text: string): string {
  const line = readable(text)
    .replace(/\.{2,}/gu, '…')
    .replace(PICTURES, (mark) => (PLAIN_DIGITS.test(mark) ? mark : ' '))
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[,;:][\s,;:]*(?=[,;:.!?…])/gu, '')
    .replace(ENDED_TWICE, (marks) => (marks.includes('…') ? '…' : marks.charAt(0)))
    .replace(/\s+([,.;:!?…])(?=\s|$)/gu, '$1')
    .replace(/ ([,;])(?=\p{L})/gu, '$1 ')
    .trim()
    .replace(/^(?:[-–—*·.,;:!?…\s]+|["“”„«»]+(?=[\s.,;:!?…]))+(?=\S)/u, '');
  if (!/[\p{L}\p{N}]/u.test(line)) return '';
  const inner = QUOTES.exec(line)?.[1];
  const unquoted = inner !== undefined && !/["“”„«»]/u.test(inner) ? inner.trim() : line;
  return withoutEnd(unquoted.replace(SHORTENED, '$1’$2'));
}

/** As much of an answer as a message could ever hold, to the end of a word: a pasted page must not keep anybody waiting. */
function readable(text: string): string {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf(' ', LONGEST);
  return text.slice(0, end > LONGEST / 2 ? end : LONGEST).toWellFormed();
}

/** Without marks at the end. A loop: a pattern would look at a long row of marks again from each of them. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.;:,!…–—-]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The sentences or lines of an answer, each bare. "Dr. Lind" and "St. James" stay whole. */
export function pieces(text: string): string[] {
  return readable(text)
    .replace(/([^\s.!?;,])[ \t]*[\r\n]+\s*(?=[\p{Lu}•*-])/gu, '$1; ')
    .split(
      /(?<=[\p{Ll}\p{N})”’"]{3}[.!?…]["”’)]?)(?<!\b(?:etc|approx|incl|dept|prof|asst|prof|bros|vs)\.)\s+(?=\p{L})|;\s+/iu,
    )
    .map(bare)
    .filter(Boolean);
}

/** A sentence: capital first, one full stop at the end. Nothing for nothing. */
export function sentence(text: string): string {
  const words = bare(text);
  return words === '' ? '' : stop(capital(words));
}

/** The same words with a full stop, unless they end in a mark of their own ("Acme Inc."). */
export function stop(words: string): string {
  return /[.?!…。？！][”’"')]?$/u.test(words) ? words : `${words}.`;
}

/** First letter large, where the text begins with one. */
export function capital(text: string): string {
  const [first = ''] = text;
  // A letter in a circle is a sign: the large one would be taken for an emoji.
  if (!/^\p{L}/u.test(text)) return text;
  return first.toUpperCase().length === first.length ? first.toUpperCase() + text.slice(first.length) : text;
}

/** First letter small, where the first word is an everyday one; a word that may be a name keeps its capital. */
export function lowerFirst(text: string): string {
  const first = /^[\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}[\p{Ll}’'-]*$/u.test(first) || /^I(?:[’'].*)?$/u.test(first)) return text;
  return isEveryday(first.toLowerCase()) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isEveryday(word: string): boolean {
  const head = word.split(/[’']/u)[0] ?? word;
  if (COMMON.has(word) || COMMON.has(head) || isState(head)) return true;
  if (isBase(word) || isPast(word) || baseOfThird(word) !== undefined || isPersonNoun(word)) return true;
  return (
    /.(?:tion|ment|ness|ship|ally|ing)s?$/.test(word) && !/^(?:beijing|reading|sterling|manning)$/.test(word)
  );
}

/** Words joined by one space, empty ones left out. */
export function joined(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join(' ');
}

/** "a, b and c"; `word` stands before the last. */
export function listed(texts: readonly string[], word = 'and'): string {
  if (texts.length < 2) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** "a" or "an" for the word that follows. */
export function article(words: string): string {
  return /^(?:[aeio]|u(?!ni|se|k\b|x\b|s\b))/i.test(words) ||
    /^(?:hour|honest|hono|heir|MBA|NHS|HR\b|SQL|MP\b|MSc|FMCG|RN\b|X-ray)/.test(words)
    ? 'an'
    : 'a';
}
