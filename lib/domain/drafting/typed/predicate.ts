/** Turns what somebody does, as noted about them ("She runs a lab"), into words said to them ("you run a lab") or about them. */
import { baseOfThird, isBase, isNounToo, thirdOf } from './lexicon';

/** Whom the words are about. */
export interface Someone {
  name: string;
  callName: string;
}

/** "runs a lab and teaches" → "run a lab and teach"; a past tense stays. */
export function secondPerson(predicate: string): string {
  const [verb = '', ...rest] = predicate.split(' ');
  const plain = plainVerb(verb);
  if (plain === verb) return predicate;
  const isPresent = verb !== 'was';
  const after = rest.map((word, index) => {
    const before = rest[index - 1]?.toLowerCase() ?? '';
    const joins = /^(?:and|but|also|now)$/.test(before) || rest[index - 1]?.endsWith(',');
    return isPresent && joins ? plainVerb(word) : word;
  });
  return [plain, ...after].join(' ');
}

/** "run a lab" → "runs a lab". */
export function thirdPerson(predicate: string): string {
  const [verb = '', ...rest] = predicate.split(' ');
  const BE: Record<string, string> = {
    are: 'is',
    were: 'was',
    'aren’t': 'isn’t',
    'don’t': 'doesn’t',
    have: 'has',
  };
  const third = (word: string) => BE[word] ?? (isBase(word) ? thirdOf(word) : word);
  const after = rest.map((word, index) =>
    /^(?:and|but)$/.test(rest[index - 1] ?? '') && isBase(verb) && !isNounToo(word) ? third(word) : word,
  );
  return [third(verb), ...after].join(' ');
}

function plainVerb(verb: string): string {
  const BE: Record<string, string> = { is: 'are', was: 'were', 'isn’t': 'aren’t', 'doesn’t': 'don’t' };
  return BE[verb.replace("'", '’')] ?? baseOfThird(verb) ?? verb;
}

/**
 * Third-person words about somebody as words to them: "her talk" → "your talk", "how she moved" → "how you moved".
 * They are read as about the one person that the answer is about.
 */
export function toThem(text: string, someone?: Someone): string {
  return (someone ? withoutName(text, someone) : text)
    .replace(/\b(?:she|he)[’']s (?=\p{L}+(?:ed|en|ne)\b|been\b|had\b|led\b|built\b|made\b)/giu, 'you’ve ')
    .replace(/\b(?:she|he)[’']s\b/gi, 'you’re')
    .replace(/\b(?:she|he)[’'](d|ll)\b/gi, 'you’$1')
    .replace(
      /\b(?:she|he) (also |now |still |once |actually )?([\p{L}’'-]+)/giu,
      (_all, adverb: string | undefined, verb: string) => `you ${adverb ?? ''}${plainVerb(verb)}`,
    )
    .replace(
      /\b(?:his|her)(?= \p{L})(?! (?:at|in|on|about|for|to|and|by|when|last|a|the|via|through|with)\b)/giu,
      'your',
    )
    .replace(/\b(?:him|her|she|he)\b/gi, 'you')
    .replace(/\b(?:hers|his)\b/gi, 'yours')
    .replace(/\b(?:him|her)self\b/gi, 'yourself');
}

function withoutName(text: string, { name, callName }: Someone): string {
  let words = text;
  for (const known of [name, callName]) {
    if (known.length < 2) continue;
    for (const mark of ['’s', "'s"]) {
      if (words.startsWith(`${known}${mark} `)) words = `your ${words.slice(known.length + 3)}`;
      words = words.replaceAll(` ${known}${mark} `, ' your ');
    }
    if (words.startsWith(`${known} `)) words = `you ${secondPerson(words.slice(known.length + 1))}`;
  }
  return words;
}

export type Pronoun = 'she' | 'he' | 'they';

/** The pronoun the user used of somebody; "they" when none was used. */
export function pronounIn(typed: string): Pronoun {
  if (/\b(?:she|her|hers)\b/i.test(typed)) return 'she';
  return /\b(?:he|his|him)\b/i.test(typed) ? 'he' : 'they';
}

const POSSESSIVE: Record<Pronoun, string> = { she: 'her', he: 'his', they: 'their' };
const OBJECT: Record<Pronoun, string> = { she: 'her', he: 'him', they: 'them' };

/** Words said to somebody as words about them: "how you made the move" → "how she made the move". */
export function inThird(text: string, pronoun: Pronoun): string {
  const is = pronoun === 'they' ? '’re' : '’s';
  const has = pronoun === 'they' ? '’ve' : '’s';
  return text
    .replace(/\byour\b/gi, POSSESSIVE[pronoun])
    .replace(/\byou[’']re\b/gi, `${pronoun}${is}`)
    .replace(/\byou[’']ve\b/gi, `${pronoun}${has}`)
    .replace(/(?<=\b(?:to|with|from|for|about|of|by|at) )you\b/gi, OBJECT[pronoun])
    .replace(
      /\byou((?: (?:also|now|still|once))?) ([\p{L}’'-]+)/giu,
      (_all, adverb: string, verb: string) =>
        `${pronoun}${adverb} ${pronoun === 'they' ? verb : thirdPerson(verb)}`,
    )
    .replace(/\byou\b/gi, OBJECT[pronoun]);
}
