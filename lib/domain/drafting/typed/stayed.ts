/**
 * What stayed from a conversation, what comes of it, and advice that was given: one-line notes as sentences, for thank-yous,
 * cards and everything later.
 */
import { bare, capital, listed, lowerFirst, pieces, stop } from './clean';
import { baseOfThird, isBase, isNounToo, isPast } from './lexicon';
import { toThem, type Someone } from './predicate';

const FINITE =
  /^(?!(?:\S+ ){0,8}(?:that|which|who|whose|how|what|why|when|where|whether) )(?:[^ ]+ ){1,9}(?:is|are|was|were|isn[’']t|aren[’']t|wasn[’']t|has|have|had|can|can[’']t|could|will|won[’']t|would|does|doesn[’']t|did|didn[’']t|do|don[’']t|matters?|counts?|comes?|takes?|needs?|beats?|means?|should|must|helps?|depends?|works?|gets?|makes?)\b/i;
const SHORT_IS =
  /^(?:it|that|there|what|who|nobody|everyone|everybody|most|the hard part|you)(?:[’'](?:s|re))?\b/i;
const DETERMINED = /^(?:a|an|the|your|my|this|that|his|her|their|no|some|every|all)$/i;

/** A note as what it is: a whole clause, a piece of advice, a question word clause, or a thing. */
export type Stayed = { sort: 'clause' | 'advice' | 'how' | 'thing'; words: string };

/** Reads the first sentence of a takeaway. */
export function stayedOf(takeaway: string, someone?: Someone): Stayed | undefined {
  const text = toThem(bare(pieces(takeaway)[0] ?? ''), someone).replace(
    /^(?:you said|she said|he said|they said) (?:that )?/i,
    '',
  );
  if (text === '') return undefined;
  const low = lowerFirst(text);
  const words = low.split(' ');
  const word = (words[0] ?? '').replace("'", '’');
  if (word === 'that' && words.length > 3) return { sort: 'clause', words: low.slice(5) };
  if (
    /^(?:how|what|why|where|when|hearing|seeing)$/.test(word) ||
    /^learning (?:how|what|that|why)\b/.test(low)
  ) {
    const isClause =
      word === 'what' && /^what .+ (?:is|was|are|were) (?!like\b).+/.test(low) && FINITE.test(low.slice(5));
    return { sort: isClause ? 'clause' : 'how', words: low };
  }
  if (/^(?:don’t|never|always|not|stop)$/.test(word)) return { sort: 'advice', words: infinitive(low) };
  if (
    /^(?:it|they|you|nobody|everyone|everybody|people|someone|we|he|she)$/.test(word) &&
    isVerbForm(words[1] ?? '')
  )
    return { sort: 'clause', words: low };
  if (SHORT_IS.test(low) && FINITE.test(low.replace(/[’'](?:s|re)\b/, ' is')))
    return { sort: 'clause', words: low };
  const next = words[1] ?? '';
  if (
    isBase(word) &&
    !isPast(word) &&
    (!isNounToo(word) ||
      DETERMINED.test(next) ||
      /^(?:to|for|with|out|up|small|hard|early|ahead|less|more|often|slowly|first|now|again|less|fewer)$/.test(
        next,
      )) &&
    !FINITE.test(low)
  )
    return { sort: 'advice', words: low };
  if (FINITE.test(low)) return { sort: 'clause', words: low };
  return { sort: 'thing', words: low };
}

function isVerbForm(word: string): boolean {
  return isBase(word) || isPast(word) || baseOfThird(word) !== undefined;
}

function infinitive(low: string): string {
  return low
    .replace(/^(?:don[’']t|never|not) (?:to )?/, (all) => (all.startsWith('never') ? 'never to ' : 'not to '))
    .replace(/^stop /, 'stop ');
}

/** "your point that the hard part was …", "your advice to start small", "how you learned to say no". */
export function stayedWords(stayed: Stayed): string {
  const { sort, words } = stayed;
  if (sort === 'clause') return `your point that ${words}`;
  if (sort === 'advice')
    return /^(?:not to|never to|always) /.test(words)
      ? `your advice ${words.replace(/^always /, 'always to ')}`
      : `your advice to ${words}`;
  return sort === 'how' || /^your\b/.test(words) ? words : `what you said about ${words}`;
}

/** The further sentences of a takeaway, as they were written. */
export function stayedRest(takeaway: string): string {
  return pieces(takeaway)
    .slice(1)
    .map((piece) => stop(capital(piece)))
    .join(' ');
}

/** "sit in on the audit meeting" → "I’m going to sit in on the audit meeting."; what is done stays done. */
export function planSentence(next: string): string {
  const text = bare(next).replace(/^i(?=[\s’'])/, 'I');
  if (text === '') return '';
  if (
    /^I[’']?(?:ve|\s+have|\s+did|\s+already|m\b|\s+am\b|\s+\p{L}+ed\b)/iu.test(text) &&
    !/^I(?:[’']m| am)\s+going\s+to\b/i.test(text)
  )
    return stop(text);
  const plan = lowerFirst(
    text.replace(
      /^(?:I\s+will|I[’']ll|I[’']m\s+going\s+to|I\s+am\s+going\s+to|I\s+(?:want|plan|intend|hope)\s+to|going\s+to|will|to)\s+/i,
      '',
    ),
  );
  const word = plan.split(' ')[0] ?? '';
  if (isPast(word) && !isBase(word)) return `I’ve ${stop(plan)}`;
  const base = baseOfThird(word);
  if (base) return `I’m going to ${stop([base, ...plan.split(' ').slice(1)].join(' '))}`;
  if (/^[a-z]+ing$/.test(word)) return `I’m ${stop(plan)}`;
  if (DETERMINED.test(word)) return `Next for me is ${stop(plan)}`;
  return `I’m going to ${stop(plan)}`;
}

/** Advice as words after "you suggested I": the plain verb, or undefined where it names a thing. */
export function adviceVerb(text: string): string | undefined {
  const words = lowerFirst(
    bare(text).replace(
      /^(?:you (?:suggested|said|told me)\s+)?(?:that\s+)?(?:i(?:\s+(?:should|could))?|to|i[’']ll)\s+/i,
      '',
    ),
  );
  const [word = '', next = ''] = words.split(' ');
  const isVerb =
    isBase(word) &&
    (!isNounToo(word) ||
      DETERMINED.test(next) ||
      /^(?:to|for|with|out|up|in|at|on)$/.test(next) ||
      /^(?:read|talk|try|ask|join|write|visit|call|contact|check|email|sign|look|watch)$/.test(word));
  return isVerb ? words : undefined;
}

/** "I sit in on the audit meeting and join the group" for what can be said as verbs; things are named apart. */
export function adviceList(texts: readonly string[]): { verbs: string; things: string } {
  const verbs = texts.map(adviceVerb).filter((words) => words !== undefined);
  const things = texts
    .filter((text) => adviceVerb(text) === undefined)
    .map((text) => lowerFirst(bare(text)))
    .filter(Boolean);
  return { verbs: listed(verbs), things: listed(things) };
}
