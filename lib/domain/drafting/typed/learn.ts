/**
 * "What would you like to learn?" as words that follow "to tell me": "how you made that move", "about the day-to-day".
 * A direct question keeps its own form and is quoted after a colon.
 */
import { bare, capital, lowerFirst, pieces } from './clean';
import { isBase } from './lexicon';
import { toThem, type Someone } from './predicate';

export type Topic =
  | { sort: 'clause'; words: string }
  | { sort: 'noun'; words: string }
  | { sort: 'question'; words: string };

const WANT =
  /^(?:i(?:[’']d|\s+would)?\s+(?:really\s+)?(?:like|love|want|hope|wish|am hoping|need)|i[’']m hoping|want|hoping|hope|would (?:like|love))\s+to\s+(?:learn|know|understand|hear|find out|ask|see|get)\s*/i;
const LEARN = /^(?:to\s+)?(?:learn|know|understand|hear|find out|ask)\s+(?:more\s+)?/i;
const ABOUT = /^(?:more\s+)?(?:about|of)\s+/i;
const WH = /^(?:how|what|why|when|where|which|who|whether|if)\b/i;
const DIRECT =
  /^(?:(?:how|what|why|when|where|which|who)\b(?:\s+(?:much|many|long|often|far|kind of \p{L}+|sort of \p{L}+|part of \p{L}+(?: \p{L}+)?|skills?|\p{L}+s?))?\s+(?:is|are|was|were|do|does|did|would|can|could|should|has|have|had|will)\s+|(?:is|are|was|were|do|does|did|would|can|could|should|has|have|will)\s+)(?:you|it|i|he|she|they|we|people|someone|the|a|an|there|your|this|that|one)\b/iu;
const LIKE = /^what(?:[’']s| is| are| was)\s+(.+?)\s+(?:really\s+)?like$/i;
const PLAIN_IS = /^(what|how|where|who)(?:[’']s| is| are)\s+((?:the|a|your|their|his|her)\s.+)$/i;

/** The topic of the talk, or undefined for no answer. Of several questions the first is taken. */
export function topicOf(learn: string, someone?: Someone): Topic | undefined {
  const [first = ''] = pieces(learn.replace(/\?+/g, '?\n'));
  const asked = bare(first.replace(/[?\s]+$/u, ''));
  const wanted = bare(asked.replace(WANT, '').replace(LEARN, '').replace(ABOUT, ''));
  if (wanted === '') return undefined;
  const text = toThem(wanted, someone);
  if (!/^[\p{Script=Latin}\p{N}"“‘'(]/u.test(text)) return { sort: 'noun', words: text };
  const like = LIKE.exec(text);
  if (like?.[1]) return { sort: 'clause', words: `what ${lowerFirst(like[1])} is like` };
  if (DIRECT.test(text)) return questionOf(text);
  if (WH.test(text)) return { sort: 'clause', words: lowerFirst(text) };
  if (/^(?:the|a|an|your|my|this|that)\b/i.test(text)) return { sort: 'noun', words: lowerFirst(text) };
  const isAction = isBase(text.split(' ')[0]?.toLowerCase() ?? '') && /^to\s/i.test(asked);
  return { sort: 'noun', words: isAction ? `how to ${lowerFirst(text)}` : lowerFirst(text) };
}

function questionOf(text: string): Topic {
  const plain = PLAIN_IS.exec(text);
  // "what is your day like" was met before; "what is the hardest part" turns round without loss.
  if (plain?.[1]?.toLowerCase() === 'what' && plain[2])
    return { sort: 'clause', words: `what ${lowerFirst(plain[2])} is` };
  return { sort: 'question', words: lowerFirst(text) };
}

/** The words after "to tell me". */
export function toldWords(topic: Topic): string {
  return topic.sort === 'noun' ? `about ${topic.words}` : topic.words;
}

/** The words after "about" or "questions about". */
export function aboutWords(topic: Topic): string {
  return topic.words;
}

/** True for an answer that tells of a change of work: the natural thing to ask about. */
export function tellsOfMove(why: string): boolean {
  return /\b(?:moved|switched|changed|transitioned|went|came|move|switch|change|transition|path|way|pivoted|crossed|retrained|left)\b.{0,60}\b(?:from|into|to|for|in|between)\b/i.test(
    why,
  );
}

/** Capital first: for a question that stands alone. */
export function asQuestion(topic: Topic): string {
  return `${capital(topic.words)}?`;
}
