/** "Who you are, in one sentence" as a sentence: "Ward nurse in Leeds" → "I’m a ward nurse in Leeds." */
import { article, bare, capital, lowerFirst, pieces, stop } from './clean';
import { baseOfThird, isPersonNoun } from './lexicon';

const FIRST =
  /^(?:i|i[’'](?:m|ve|d|ll)|my|as|after|for|having|since|with|before|originally|we|by|until|when)\b/i;
const PREPOSITION =
  /^(?:in|on|at|as|from|of|with|by|who|that|and|for|turned|studying|working|looking|thinking|considering|weighing|interested|based|about|exploring|hoping|trying|moving|currently|now|to|into|specialising|specializing)$/i;

/** The introduction as sentences, or '' for no answer. `name` is the user's, for "Sam is a nurse". */
export function aboutSentence(about: string, name = ''): string {
  return pieces(about)
    .map((piece, index) => (index === 0 ? introduction(withoutName(piece, name)) : stop(capital(piece))))
    .join(' ');
}

/** Only the first sentence: the shorter way to say it. */
export function shortAbout(about: string, name = ''): string {
  return aboutSentence(pieces(about)[0] ?? '', name);
}

/** What comes after "I’m" when the introduction begins so ("a ward nurse in Leeds"), else undefined. */
export function whoIam(about: string, name = ''): string | undefined {
  return /^I[’']m (an? [^,.;]{3,60}?)(?:,| (?:who|thinking|considering|weighing|looking|hoping|trying|exploring|interested|and)\b|\.)/i
    .exec(shortAbout(about, name))?.[1]
    ?.trim();
}

function withoutName(piece: string, name: string): string {
  const text = bare(piece)
    .replace(/^(?:hi|hello|hey)[,!.]?\s+/i, '')
    .replace(
      /^(?:my name is|my name[’']s|i[’']m called)\s+[^,]{1,60}?(?:,|\s+and)\s+(?=(?:i|a|an|the)\b)/i,
      '',
    );
  for (const known of [name, name.split(' ')[0] ?? '']) {
    if (known && text.startsWith(`${known} is `)) return `I’m ${text.slice(known.length + 4)}`;
    if (known && text.startsWith(`${known}, `)) return text.slice(known.length + 2);
  }
  return text;
}

function introduction(text: string): string {
  if (text === '') return '';
  const low = lowerFirst(text);
  const word = text.split(' ')[0]?.toLowerCase() ?? '';
  if (FIRST.test(text)) return stop(capital(text.replace(/^i(?=[\s’'])/, 'I').replace(/^I am\b/i, 'I’m')));
  if (/^am\b/i.test(text)) return `I’m ${stop(low.slice(3))}`;
  if (/^(?:a|an|the|one of)\s/i.test(text)) return `I’m ${stop(low)}`;
  if (/^(?:currently|also|now|still|presently|just)\b/i.test(text)) return `I’m ${stop(low)}`;
  if (headIsPerson(text)) return `I’m ${article(low)} ${stop(low)}`;
  if (
    /^(?:thinking|considering|weighing|exploring|hoping|trying|looking|studying|working|training|retraining|moving|finishing|teaching|learning|in|at|from|new|interested|based|self-employed|retired)\b/i.test(
      text,
    )
  )
    return `I’m ${stop(low)}`;
  const base = baseOfThird(word);
  if (base) return `I ${stop([base, ...text.split(' ').slice(1)].join(' '))}`;
  if (
    /^(?:work|study|teach|run|lead|have|spent|trained|worked|studied|graduated|left|moved|started|nursed|taught|ran|led)\b/i.test(
      text,
    )
  )
    return `I ${stop(low)}`;
  if (
    /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|many|several|a few)\+? years\b/i.test(
      text,
    )
  )
    return `I’ve spent ${stop(low)}`;
  return `A little about me: ${stop(low)}`;
}

function headIsPerson(text: string): boolean {
  const words = text
    .replace(/[(,;:–—].*$/u, '')
    .split(' ')
    .filter(Boolean);
  const end = words.findIndex((word) => PREPOSITION.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  return head.length > 0 && head.length < 6 && isPersonNoun(head.at(-1) ?? '');
}
