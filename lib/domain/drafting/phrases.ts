/**
 * Fits what people type into a sentence: "Moved from nursing into data." becomes "you moved from nursing into data".
 * English only, like the drafts. It never invents: when in doubt the words stay as they were typed.
 */
const THIRD_PERSON: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  goes: 'go',
  teaches: 'teach',
};
const PLAIN_S =
  /^(?:work|lead|run|build|make|write|manage|speak|move|use|know|help|design|develop|head|own|start)s$/;
const REFERRAL =
  /^(.{1,60}?)\s+(?:suggested|recommended|told me|introduced|pointed|referred|sent me|mentioned|gave me)\b/i;

/** One line without a full stop at its end. */
export function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.;,!]+$/u, '');
}

/** A sentence: capital first, one full stop at the end. Nothing for nothing. */
export function sentence(text: string): string {
  const words = bare(text);
  if (words === '') return '';
  const end = /[?…]$/u.test(words) ? '' : '.';
  return words.charAt(0).toUpperCase() + words.slice(1) + end;
}

/** Lower-case first letter, unless the first word is a name, an initialism or "I". */
export function lowerFirst(text: string): string {
  const first = /^[\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? '';
  const isPlainWord = /^\p{Lu}[\p{Ll}’'-]+$/u.test(first) && !/^I[’']/.test(first);
  return isPlainWord ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The answer to "why this person?" as the words after "because". */
export function whyClause(why: string): string {
  const text = bare(why).replace(/^because\s+/i, '');
  if (text === '') return '';
  const [first = '', ...rest] = text.split(' ');
  const word = first.toLowerCase();
  if (word === 'your') return `of your ${rest.join(' ')}`;
  if (/^(?:you|you[’']ve|you[’']re|of|we|my|our|i|i[’']m|i[’']ve)$/.test(word))
    return word.startsWith('i') ? text : lowerFirst(text);
  if (/^(?:he|she|they)$/.test(word)) return `you ${secondPerson(rest.join(' '))}`;
  return `you ${secondPerson(lowerFirst(text))}`;
}

function secondPerson(predicate: string): string {
  const [verb = '', ...rest] = predicate.split(' ');
  const plain = THIRD_PERSON[verb] ?? (PLAIN_S.test(verb) ? verb.slice(0, -1) : verb);
  return [plain, ...rest].join(' ');
}

/** Who sent the user, when the answer to "what do you share?" says so. */
export function referrerIn(share: string): string | undefined {
  return REFERRAL.exec(bare(share))?.[1];
}

/** The answer to "what do you share, or who sent you?" as a sentence. */
export function shareSentence(share: string): string {
  const text = bare(share);
  if (text === '') return '';
  const referrer = referrerIn(text);
  if (referrer) return `${referrer} suggested I write to you.`;
  if (/^(?:we|i|you|your|our|both)\b/i.test(text)) return sentence(text);
  return `We have ${text} in common.`;
}
