/**
 * What to say on the phone: an opening, the ask, and a voicemail, together at most 110 words (R10); and the card for whoever
 * is told "now is fine" (seed 001: be ready to talk at once).
 */
import { connectionSentence, flows, referrerOf, someoneOf } from './connection';
import type { DraftContext } from './context';
import { always, choose, fit, optional } from './fit';
import { asks, workWords } from './request';
import { aboutOf, notAboutAJob } from './sender';
import { aboutSentence } from './typed/about';
import { joined, stop } from './typed/clean';
import { windowWords } from './typed/when';
import { shortWhyClause } from './typed/why';

const WORDS = 110;

export interface PhoneScript {
  opening: string;
  ask: string;
  voicemail: string;
}

/** The three parts of a call, each to be said aloud. The context is complete: see `compose`. */
export function phoneScript(context: DraftContext): PhoneScript {
  const [opening = '', ask = '', voicemail = ''] = phoneBody(context).split('\n\n');
  return { opening, ask, voicemail: voicemail.replace(/^Voicemail: /, '') };
}

/** The script as one text: opening, ask, voicemail, with an empty line between. */
export function phoneBody(context: DraftContext): string {
  const { person, sender, ask, why } = context;
  const hello = stop(`Hello ${person.callName}, this is ${sender.name}`);
  const sent = connectionSentence(context).replace(/ suggested I write to you\.$/, ' suggested I call.');
  const clause = shortWhyClause(why, someoneOf(context));
  const isOne = clause !== '' && referrerOf(context) !== undefined && flows(clause);
  const called = isOne ? `${sent.slice(0, -1)}, because ${clause}.` : sent;
  const reason = clause && !isOne ? `I’m calling because ${clause}.` : '';
  const about = aboutOf(context);
  const [full = '', ...shorter] = asks(context, false).map((text) => withNow(text, context));
  const number = sender.phone?.trim() ? `My number is ${stop(sender.phone.trim())}` : '';
  const job = notAboutAJob(context).short;
  const message = stop(`I’d be grateful for ${ask.minutes} minutes to ask about ${workWords(person)}`);
  return fit(
    [
      [always(hello), optional(called, 5), optional(reason, 6)],
      [
        choose([about.full, 5], [about.short, 4]),
        choose([full, 5], [shorter.at(-2) ?? full, 3], [shorter.at(-1) ?? full, 2]),
        optional(job, 4),
        optional('If it isn’t a good time, no worries at all.', 2),
      ],
      [
        always(`Voicemail: ${hello}`),
        optional(referrerOf(context) ? sent : '', 0.6),
        always(message),
        optional(number, 3),
        optional('No need to call back if you’re too busy.', 0.5),
        always('Thank you.'),
      ],
    ],
    { most: WORDS, of: 'words' },
  );
}

/** On the phone the talk may begin at once. */
function withNow(text: string, { ask }: DraftContext): string {
  const when = windowWords(ask.window);
  return when ? text.replace(` ${when} `, `, now or ${when}, `) : text;
}

/** What is needed on one screen when they say "go ahead": the script, the pitch and the questions. */
export interface CallCard extends PhoneScript {
  /** Who I am, my background, what I hope to learn: to be said in half a minute. */
  pitch: string[];
  questions: string[];
  minutes: number;
  /** What to say when the time is up (domain.md 2.2: say so, and offer to stop). */
  ending: string;
}

/** The *call now* card. `questions` as planned; the pitch leaves out what was not filled in. */
export function callCard(context: DraftContext, questions: readonly string[]): CallCard {
  const { sender, ask } = context;
  const { who = '', background = '', hope = '' } = sender.pitch ?? {};
  const first = who.trim() ? aboutSentence(who, sender.name) : aboutOf(context).full;
  const hoped = hope.trim()
    ? joined(['I hope to learn', stop(hope.trim().replace(/^(?:i hope )?to (?:learn )?/i, ''))])
    : '';
  return {
    ...phoneScript(context),
    pitch: [first, aboutSentence(background, sender.name), hoped].filter(Boolean),
    questions: questions.filter((question) => question.trim() !== ''),
    minutes: ask.minutes,
    ending: `That’s our ${ask.minutes} minutes. Shall we stop here, or do you have five more?`,
  };
}
