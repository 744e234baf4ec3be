/** "What do you share, or who sent you?" as a sentence, and the name of who sent the user when the answer holds one. */
import type { HowKnown } from '../../person';
import { bare, lowerFirst, sentence, stop } from './clean';
import { isPast } from './lexicon';
import { toThem, type Someone } from './predicate';

const SENDS =
  '(?:suggested|recommended|told me|introduced|pointed|referred|sent me|mentioned|gave me|said I should|said to|thought I should|thought you|put me|passed me|connected (?:us|me)|encouraged me|advised me|asked me to)';
const REFERRAL = new RegExp(`^(.{1,60}?)(?:,[^,]{1,60},)?\\s+(?:kindly |has |had |also )?${SENDS}\\b`, 'iu');
const NAMED =
  /^(?:via|through|thanks to|(?:i was )?(?:referred|sent|introduced|recommended|suggested|told)(?: to you| about you)? by|referral from|introduction from|mutual (?:friend|contact|connection)\s*:)\s+(\p{Lu}\P{L}{0,2}?[\p{L}\p{M}’'-]*(?:\s+(?:(?:de|da|van|von|der|den|bin|al|el|la|le|di|del)\s+)*\p{Lu}[\p{L}\p{M}.’'-]*){0,3})(?=$|[\s,.;])/iu;
const NOBODY =
  /^(?:i|we|you|he|she|they|it|someone|somebody|linkedin|who|that|which|a|an|the|both|nobody|everyone|people|this|my (?:research|reading|search))$/i;
const SCHOOL = /\b(?:university|college|school|institute|academy|polytechnic|universit\S+|hochschule)\b/iu;

/** Who sent the user, as typed, when the answer says so. */
export function referrerIn(share: string): string | undefined {
  const text = bare(share);
  const name = (NAMED.exec(text)?.[1] ?? REFERRAL.exec(text)?.[1])?.trim();
  if (!name || NOBODY.test(name) || name.split(' ').length > 6) return undefined;
  if (/^(?:we|i|you|both|our)\b/i.test(name) || /\b(?:who|that|which)\b/i.test(name)) return undefined;
  return lowerMy(name);
}

function lowerMy(name: string): string {
  return /^(?:My|Our|A|The)\s/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The answer as a sentence that can open a message; '' for no answer. A referrer has words of its own elsewhere. */
export function shareSentence(share: string, known?: HowKnown, someone?: Someone): string {
  const text = toThem(
    bare(
      share
        .split(/[\r\n]+/u)
        .filter((line) => line.trim() !== '')
        .join(', '),
    ),
    someone,
  );
  if (text === '') return '';
  const referrer = referrerIn(text);
  if (referrer) return `${referrer.charAt(0).toUpperCase()}${referrer.slice(1)} suggested I write to you.`;
  return stop(said(text, known));
}

function said(text: string, known: HowKnown | undefined): string {
  const low = lowerFirst(text);
  const named = text.replace(/^(?:The|A|An)(?= )/u, (word) => word.toLowerCase());
  const word = text.split(' ')[0]?.toLowerCase() ?? '';
  if (REFERRAL.test(text)) return sentence(text);
  if (/^(?:we|we[’']\p{L}+|i|i[’']\p{L}+|you|you[’']\p{L}+|your|our|my|it|there|like you)\b/iu.test(text))
    return sentence(text).replace(/\.$/, '');
  if (word === 'both') return afterBoth(low.slice(5));
  if (word === 'same') return same(low.slice(5));
  if (word === 'also') return /^also (?:a|an|from|in|at|the|into)\b/i.test(text) ? `I’m ${low}` : `I ${low}`;
  if (/^met\b/i.test(text)) return `We ${low}`;
  if (isPast(word) || /^(?:went|grew|read|swam|ran)$/.test(word)) return `We both ${low}`;
  if (known === 'event' && !/^(?:in|at|on|during|after) /i.test(text))
    return `We met at ${withArticle(named)}`;
  if (
    /\b(?:alumni|alums|alumnae|graduates|members|fans|volunteers|parents|runners|nurses|teachers)\b/i.test(
      text,
    )
  )
    return `We’re both ${low}`;
  if (/\b(?:alumn(?:us|a)|alum|graduate|member)\b/i.test(text))
    return `I’m also ${/^(?:an?|the) /.test(low) ? low : `a ${low}`}`;
  if (known === 'alumni' || SCHOOL.test(text)) return `We both studied at ${withArticle(named)}`;
  if (known === 'group') return `We’re both members of ${withArticle(named)}`;
  if (/^(?:in|from|at|on)\s/i.test(text)) return `We’re both ${low}`;
  return `We have ${withArticle(low)} in common`;
}

function afterBoth(rest: string): string {
  const word = rest.split(' ')[0] ?? '';
  if (/^(?:of us|we)\b/i.test(rest)) return `Both ${rest}`;
  const isVerb =
    isPast(word) ||
    /^(?:went|grew|have|come|live|work|love|know|like|study|run|swim|sing|play|ran|read)$/.test(word);
  return isVerb ? `We both ${rest}` : `We’re both ${rest}`;
}

function same(rest: string): string {
  if (/^(?:university|school|college|uni|church|gym)\b/i.test(rest)) return `We went to the same ${rest}`;
  if (/^(?:course|degree|programme|program|training|apprenticeship)\b/i.test(rest))
    return `We did the same ${rest}`;
  if (/^(?:town|city|village|country|place|area|region)\b/i.test(rest))
    return `We come from the same ${rest}`;
  if (/^(?:company|employer|hospital|ward|firm|office)\b/i.test(rest))
    return `We’ve both worked at the same ${rest}`;
  if (/^(?:club|group|team|choir|running|book|association|community|network)\b/i.test(rest))
    return `We’re in the same ${rest}`;
  return `We have the same ${rest}`;
}

function withArticle(text: string): string {
  return /^(?:University|Institute|College|School|Academy) of\b/.test(text) ? `the ${text}` : text;
}
