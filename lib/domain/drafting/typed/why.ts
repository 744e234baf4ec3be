/**
 * "Why this person?" as the words that follow "because". Whatever was noted ("Moved from nursing", "her talk at PyCon",
 * "a nurse who changed over") becomes a clause or "of your …"; it never invents.
 */
import { article, bare, joined, lowerFirst, pieces } from './clean';
import { baseOfThird, isBase, isNounToo, isPast, isPersonNoun, isState } from './lexicon';
import { inThird, pronounIn, secondPerson, thirdPerson, toThem, type Someone } from './predicate';

const CLAUSE_START =
  /^(?:you|you[’'](?:ve|re|d|ll)|we|we[’'](?:ve|re|d)|i|i[’'](?:m|ve|d|ll)|it|it[’']s|there|there[’']s|my|our|of|someone|everyone|people|nobody|both)\b/i;
const FINITE =
  /^(?!(?:\S+ ){0,8}(?:that|which|who|whose|how|what|why|when|where|whether) )(?:[^ ]+ ){1,8}(?:is|are|was|were|has|have|had|can|could|will|would|does|did|started|began|showed|helped|made|changed|taught|gave|matches|fits|caught|struck)\b/i;
const PREPOSITION =
  /^(?:in|on|at|from|into|to|for|of|with|by|about|as|who|that|which|turned|and|now|working|specialising|specializing|based|like)$/i;
const DETERMINER =
  /^(?:a|an|the|this|that|these|those|one|another|some|all|both|his|her|their|my|our|your|its)$/i;

/** The words after "because", or '' for no answer. Several sentences become one. */
export function whyClause(why: string, someone?: Someone): string {
  const clauses = pieces(why)
    .map((piece) => clauseOf(piece, someone))
    .filter(Boolean);
  if (clauses.length < 3)
    return clauses.join(', and because ').replace(/, and because (you(?:[’']\p{L}+)? )/u, ' and $1');
  return `${clauses.slice(0, -1).join(', because ')}, and because ${clauses.at(-1)}`;
}

/** The same for the first sentence alone: the shorter way to say it. */
export function shortWhyClause(why: string, someone?: Someone): string {
  return clauseOf(pieces(why)[0] ?? '', someone);
}

/** The words after "because" when they are said to somebody else: "Priya moved from nursing". */
export function whyAbout(why: string, someone: Someone): string {
  const clause = shortWhyClause(why, someone);
  const name = someone.callName;
  const verb = /^you (also |now |still |once )?(.*)$/i.exec(clause);
  const said = verb ? `${name} ${verb[1] ?? ''}${thirdPerson(verb[2] ?? '')}` : clause;
  return inThird(namedOnce(said, name), pronounIn(why));
}

/** The first "you" or "your" becomes the name, unless the name stands there already. */
function namedOnce(said: string, name: string): string {
  if (said.startsWith(`${name} `)) return said;
  return said.replace(
    /\b(?:you[’'](re|ve)|(your)|you (?:(also|now|still|once) )?([\p{L}’'-]+))\b/iu,
    (
      _all,
      short: string | undefined,
      your: string | undefined,
      adverb: string | undefined,
      verb: string | undefined,
    ) => {
      if (short) return `${name} ${short === 're' ? 'is' : 'has'}`;
      return your ? `${name}’s` : `${name} ${adverb ? `${adverb} ` : ''}${thirdPerson(verb ?? '')}`;
    },
  );
}

function clauseOf(piece: string, someone?: Someone): string {
  const text = toThem(
    bare(
      piece.replace(/^(?:it[’']s )?because\s+/i, '').replace(/^(?:as|since) (?=(?:you|he|she|they)\b)/i, ''),
    ),
    someone,
  );
  if (text === '') return '';
  const [first = '', second = ''] = text.split(' ');
  const word = first.toLowerCase();
  if (!/^[\p{Script=Latin}\p{N}"“‘'(]/u.test(first)) return `of this: ${text}`;
  if (/^they$/i.test(first)) return `you ${secondPerson(text.slice(5))}`;
  if (word === 'they’re' || word === "they're") return `you’re ${text.slice(8)}`;
  if (/^(?:your|their)$/i.test(first)) return possessive(text.slice(first.length + 1));
  if (CLAUSE_START.test(text)) return lowerFirst(text);
  if (word === 'to') return `I’d like ${lowerFirst(text)}`;
  if (/^(?:how|what|where|why)$/.test(word)) return `of ${lowerFirst(text)}`;
  return predicate(text, word, second);
}

function possessive(rest: string): string {
  return FINITE.test(`your ${rest}`) ? `your ${rest}` : `of your ${rest}`;
}

function predicate(text: string, word: string, second: string): string {
  const low = lowerFirst(text);
  if (word === 'met') return `we ${low}`;
  if (word === 'same') return `we have the ${low.replace(/ as (?:me|mine|i have)$/i, '')}`;
  if (word === 'similar') return `we have a ${low}`;
  if (DETERMINER.test(word)) return determined(low, word);
  if (isPast(word)) return /^(?:by|for|as)$/.test(second) ? `you were ${low}` : `you ${low}`;
  const person = personWords(text);
  if (person) return person;
  if (isState(word) && (PREPOSITION.test(second) || word.endsWith('ed'))) return `you’re ${low}`;
  if (baseOfThird(word) !== undefined || word === 'is' || word === 'was') return `you ${secondPerson(low)}`;
  if (isBase(word) && (!isNounToo(word) || DETERMINER.test(second))) return `you ${low}`;
  if (/^[a-z]+ing$/.test(word) && (DETERMINER.test(second) || PREPOSITION.test(second)))
    return `you’re ${low}`;
  if (word === 'from') return `of your way ${low}`;
  if (FINITE.test(text)) return text;
  return `of your ${low}`;
}

function determined(low: string, word: string): string {
  if (FINITE.test(low) && !/^(?:an?|one)$/.test(word)) return low;
  const head = low.split(' ').slice(1, 5);
  const end = head.findIndex((one) => PREPOSITION.test(one.replace(/,$/, '')));
  const nouns = end < 0 ? head.slice(0, 3) : head.slice(0, end);
  return nouns.some((noun) => isPersonNoun(noun.replace(/,$/, ''))) ? `you’re ${low}` : `of ${low}`;
}

/** "Nurse turned analyst" → "you’re a nurse turned analyst"; "Head of data" → "you’re head of data". */
function personWords(text: string): string | undefined {
  const words = text.split(' ');
  const end = words.findIndex((one) => PREPOSITION.test(one.replace(/,$/, '')));
  const head = (end < 0 ? words : words.slice(0, end)).join(' ').replace(/,$/, '');
  const noun = head.split(' ').at(-1) ?? '';
  if (!isPersonNoun(noun) || head.split(' ').length > 4) return undefined;
  if (noun.endsWith('s') && !noun.endsWith('ss')) return undefined;
  const low = lowerFirst(text);
  const isOffice =
    /^(?:head|chief|director|lead|vp|ceo|cto|cfo)$/i.test(words[0] ?? '') && /^of$/i.test(words[1] ?? '');
  return isOffice || /^(?:ceo|cto|cfo)$/i.test(head)
    ? `you’re ${low}`
    : joined(['you’re', article(low), low]);
}
