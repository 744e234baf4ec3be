/** Finds whom a message greets: the words after "Hi" or "Dear", in the usual languages, with offsets. */
export interface Greeting {
  start: number;
  end: number;
  /** What follows the greeting word, as typed; empty when nothing does. */
  name: string;
  nameAt: [start: number, end: number];
}

const WORD =
  /^\s*["'*>]*(?:hi there|hello there|hey there|hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|respected|to whom|to the attention of|attention|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|cher|chere|hola|buenos dias|buenas tardes|estimad[oa]|querid[oa]|ola|bom dia|boa tarde|prezad[oa]|car[oa]|ciao|buongiorno|buonasera|salve|gentile|egregio|beste|geachte|hoi|dag|hej|hei|kara|god morgon|czesc|dzien dobry|szanown[ya]|namaste)(?: again)?(?![\p{L}\p{N}])/u;
const STOP = /[,!\n:;?，、！：]|\s-+\s|\s--|--|\.(?=\s)/g;
const TITLE = /(?:^|\s)(?:mr|mrs|ms|mx|dr|prof|st|sra?|mme|m|hr|fr|[a-z])$/;
const LONGEST = 70;

/** The greeting at the head of a message, if it begins with one. Takes the text and its folded form. */
export function greetingOf(text: string, folded: string): Greeting | undefined {
  const head = folded.slice(0, 400);
  const word = WORD.exec(head);
  if (!word) return undefined;
  const from = word[0].length;
  let end = Math.min(head.length, from + LONGEST);
  STOP.lastIndex = from;
  for (let stop = STOP.exec(head); stop; stop = STOP.exec(head)) {
    // "Hi, Priya": a comma before the name; "Dear Dr. Raman": a dot that ends nothing.
    if (stop[0] !== '\n' && head.slice(from, stop.index).trim() === '' && stop.index - from < 2) continue;
    if (stop[0] === '.' && TITLE.test(head.slice(from, stop.index).trim())) continue;
    end = Math.min(end, stop.index);
    break;
  }
  const raw = text.slice(from, end);
  const name = raw.replace(/^[\s,]+|\s+$/gu, '');
  const start = from + raw.length - raw.replace(/^[\s,]+/u, '').length;
  return { start: word[0].search(/\S/), end, name, nameAt: [start, start + name.length] };
}
