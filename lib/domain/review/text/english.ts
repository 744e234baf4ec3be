/** Tells whether a text is English, so that the lexicons of the rules are only used where they mean something. */
import { wordsOf, type Word } from './sentences';
import { fold } from './fold';

const ENGLISH = new Set(
  `the and you your to of a i for in is that with my would this have be it on me at as about from if so what how could are or we
  not was an by any will can i'm i'd i've am hi hello dear thank thanks who there when do time work don't it's`.split(
    /\s+/,
  ),
);
const OTHERS = new Set(
  `der die das und ich sie ist nicht ein eine mit fur auf zu wie mir mich ihre ihren ihnen wurde haben bin aber oder vielen dank hallo
  le la les et je vous est pas un une avec pour dans que qui sur votre vos mon merci bonjour serait avez des du au
  el los las y yo usted su es no con para por en se una gracias hola estoy seria tiene tu mi si como del
  o os e eu voce nao com um uma em obrigado obrigada ola seu sua tenho gostaria
  il lo gli di che non per sono lei suo grazie ciao salve vorrei potrebbe della
  de het een en ik u niet van voor met dat zijn bedankt hallo beste graag uw
  och jag att det som pa ar inte tack hej skulle vill du av
  jeg og til ikke takk tak hei i jestem nie sie czy dziekuje w z na`.split(/\s+/),
);
/** Words that are also English prove nothing for the other side. */
for (const word of ENGLISH) OTHERS.delete(word);
for (const word of [
  'no',
  'die',
  'as',
  'in',
  'on',
  'per',
  'se',
  'sur',
  'mi',
  'au',
  'pa',
  'la',
  'il',
  'lo',
  'de',
  'du',
])
  OTHERS.delete(word);

/** Letters up to here are Latin. */
const LATIN = 0x24f;

/** True for English and for texts too short to tell. Pure; the screen uses it to say which rules run. */
export function isEnglish(text: string): boolean {
  return areEnglish(wordsOf(fold(text.slice(0, 4000))));
}

/** As `isEnglish`, for words that were cut already. */
export function areEnglish(words: readonly Word[]): boolean {
  const some = words.slice(0, 400);
  let english = 0;
  let other = 0;
  let foreign = 0;
  for (const { text } of some) {
    if (ENGLISH.has(text)) english += 1;
    else if (OTHERS.has(text)) other += 1;
    else if (text.charCodeAt(0) > LATIN && !/^[\p{Script=Latin}\p{N}]/u.test(text)) foreign += 1;
  }
  if (foreign > some.length * 0.4 && foreign > english) return false;
  if (other > english) return false;
  return some.length < 12 || english >= some.length * 0.12;
}
