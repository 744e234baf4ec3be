/** The one ask of a message: how long, when, to learn what, and how to talk. One question with its time (R01, R03, R11, R12). */
import type { Ask, Format } from '../ask';
import { someoneOf } from './connection';
import type { DraftContext } from './context';
import { capital, joined, listed } from './typed/clean';
import { tellsOfMove, toldWords, topicOf, type Topic } from './typed/learn';
import { windowWords } from './typed/when';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LEGAL =
  /[\s,]+(?:inc|incorporated|ltd|limited|gmbh|llc|llp|plc|s\.a|s\.p\.a|ag|b\.?v|n\.?v|corp|corporation|pty ltd|kg|sarl)\.?$/iu;

/** "five questions", "one question". */
export function questionsWords(count: number): string {
  return `${NUMBERS[count] ?? String(count)} question${count === 1 ? '' : 's'}`;
}

/** The company as people say it: without "Ltd" or "GmbH". */
export function companyWords(company: string | undefined): string {
  const name = (company ?? '').trim();
  return name.replace(LEGAL, '').trim() || name;
}

/** "your work at Halden", "your role as Product manager", "your work". */
export function workWords({
  company,
  title,
}: {
  company?: string | undefined;
  title?: string | undefined;
}): string {
  if (companyWords(company)) return `your work at ${companyWords(company)}`;
  return title?.trim() ? `your role as ${title.trim()}` : 'your work';
}

/** True when the text already says where they work or as what. */
export function namesWork(text: string, { company, title }: DraftContext['person']): boolean {
  const place = companyWords(company) || title?.trim();
  return place === undefined || place === '' || text.toLowerCase().includes(place.toLowerCase());
}

/** What the user hopes to learn: as typed, else from the pitch. */
export function topicIn(context: DraftContext): Topic | undefined {
  const typed = context.ask.learn?.trim() ? context.ask.learn : (context.sender.pitch?.hope ?? '');
  return topicOf(typed, someoneOf(context));
}

/** What they are asked to tell, richest first: words that follow "to tell me". Each names the work unless `isNamed`. */
export function tellWords(context: DraftContext, isNamed: boolean): string[] {
  const { person, why } = context;
  const topic = topicIn(context);
  const work = workWords(person);
  const place = companyWords(person.company);
  const like = place
    ? `what the work at ${place} is really like`
    : person.title?.trim()
      ? `what ${work} is really like`
      : 'what the work is really like';
  if (topic?.sort === 'clause' || topic?.sort === 'noun') {
    const told = toldWords(topic);
    if (isNamed || namesWork(told, person)) return [told, `about ${work}`];
    if (topic.sort === 'noun') return [`about ${work} and ${told}`, `about ${work}`];
    if (told.endsWith(' is like') && place) return [`${told} at ${place}`, `about ${work}`];
    return [`${told}, and ${like}`, `about ${work} and ${told}`, `about ${work}`];
  }
  if (tellsOfMove(why))
    return isNamed
      ? ['how you made that move', like]
      : [
          `how you made that move, and ${like}`,
          `how you made that move, and about ${work}`,
          like,
          `about ${work}`,
        ];
  return [like, `about ${work}`];
}

/** The ask of a message in full sentences, richest first. `isNamed`: the text before it says where they work. */
export function asks(context: DraftContext, isNamed: boolean): string[] {
  const { ask } = context;
  const when = windowWords(ask.window);
  const time = joined([`Would you have ${ask.minutes} minutes`, when]);
  const short = `Would you have ${ask.minutes} minutes`;
  const tell = tellWords(context, isNamed).map((words) => purpose(context, words));
  const question = questionAsk(context, time);
  const [first = '', ...others] = tell;
  return [
    ...question,
    `${time} ${first}?`,
    ...others.map((words) => `${time} ${words}?`),
    `${short} ${others.at(-1) ?? first}?`,
  ];
}

function purpose({ ask: { questions } }: DraftContext, tell: string): string {
  if (!questions) return `to tell me ${tell}`;
  return `for ${questionsWords(questions)} about ${tell.replace(/^about /, '')}`;
}

/** A question typed as a question keeps its words: "for a question I keep coming back to: how did you begin?" */
function questionAsk(context: DraftContext, time: string): string[] {
  const topic = topicIn(context);
  if (topic?.sort !== 'question') return [];
  const work = workWords(context.person);
  const count = context.ask.questions ?? 1;
  const lead =
    count > 1 ? `for ${questionsWords(count)} about ${work}, this one first` : `for a question about ${work}`;
  return [`${time} ${lead}: ${topic.words}?`];
}

/** "A phone or video call is fine, at a time that suits you." */
export function formatSentence(ask: Ask): string {
  const call = callWords(ask.formats);
  const visits = ask.formats.includes('in-person');
  if (isTheirChoice(ask.formats))
    return `By phone, by video or ${inPerson(ask)}: whichever you like, at a time that suits you.`;
  const come =
    ask.meet === 'coffee'
      ? 'I’d be glad to buy you a coffee near you'
      : ask.meet === 'workplace'
        ? 'I’d be glad to come to your workplace'
        : 'I can come to you';
  if (!visits) return `${capital(call)} is fine, at a time that suits you.`;
  return call
    ? `${come}, or ${call} is fine, at a time that suits you.`
    : `${come}, at a time that suits you.`;
}

/** " by phone or video", for a short message; '' when every way is fine. */
export function waysWords({ formats, meet }: Ask): string {
  if (isTheirChoice(formats)) return '';
  const calls = formats.filter((format) => format !== 'in-person');
  const call = calls.length > 0 ? `by ${calls.join(' or ')}` : '';
  const visit = formats.includes('in-person')
    ? meet === 'coffee'
      ? 'over a coffee'
      : meet === 'workplace'
        ? 'at your workplace'
        : 'in person'
    : '';
  return ` ${listed([visit, call].filter(Boolean), 'or')}`;
}

function inPerson({ meet }: Ask): string {
  return meet === 'coffee' ? 'over a coffee' : meet === 'workplace' ? 'at your workplace' : 'in person';
}

function isTheirChoice(formats: readonly Format[]): boolean {
  return formats.length === 0 || formats.length === 3;
}

function callWords(formats: readonly Format[]): string {
  const calls = formats.filter((format) => format !== 'in-person');
  return calls.length > 0 ? `a ${calls.join(' or ')} call` : '';
}
