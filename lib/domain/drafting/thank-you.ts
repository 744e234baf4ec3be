/**
 * The thank-you and the posted card, written from what stayed with the user: their time, one thing learned, what comes of it,
 * the names they gave, no new favour (domain.md 4.2, T1 to T9; seeds 001, 002 and 004).
 */
import type { Channel } from '../draft';
import { someoneOf } from './connection';
import type { DraftContext, Written } from './context';
import { always, choose, fit, optional } from './fit';
import { written } from './letter';
import { capital, listed, stop } from './typed/clean';
import { planSentence, stayedOf, stayedRest, stayedWords } from './typed/stayed';
import { dayAgo } from './typed/when';

/** T8: 40 to 130 words in an e-mail, at most 600 characters on LinkedIn, 25 to 60 words on a card. */
const LINKEDIN = { most: 600, of: 'characters' } as const;
const EMAIL = { most: 130, of: 'words' } as const;
const MINUTES: Record<number, string> = { 15: 'fifteen minutes', 20: 'twenty minutes', 30: 'half an hour' };
const CARD = { most: 60, of: 'words' } as const;

/** A thank-you for a channel. The context is complete: see `compose`. */
export function composeThankYou(channel: Channel, context: DraftContext): Written {
  const { interview, moment, takeaway } = context;
  const when = interview ? ` ${dayAgo(interview.endAt, moment.now, interview.zone)}` : '';
  const stayed = stayedOf(takeaway, someoneOf(context));
  const names = namesSentence(context.referrals ?? []);
  const body = written(channel, context, {
    paragraphs: [
      [
        always(`Thank you for your time${when}.`),
        choose([stayedSentence(stayed), 9]),
        optional(stayedRest(takeaway), 3),
      ],
      [optional(plans(context), 6), optional(names, 5), choose([promise(context), 2], ['', 0])],
    ],
    thanks: 'Thank you again',
    room: channel === 'email' ? EMAIL : LINKEDIN,
  });
  return channel === 'email'
    ? { complete: true, subject: 'Thank you for your time', body }
    : { complete: true, body };
}

function stayedSentence(stayed: ReturnType<typeof stayedOf>): string {
  if (!stayed) return '';
  return stop(`What stayed with me most was ${stayedWords(stayed)}`);
}

/** What will be done, or advice that will be taken: "I’m going to sit in on the audit meeting, as you suggested." */
function plans({ next, suggestions = [] }: DraftContext): string {
  const plan = planSentence(next);
  const advice = suggestions.find(({ done }) => !done)?.text ?? '';
  if (plan === '') return advice ? planSentence(advice).replace(/\.$/, ', as you suggested.') : '';
  const isTheirs = suggestions.some(({ text }) => isSameThing(text, next));
  return isTheirs && !/suggest/i.test(plan) ? plan.replace(/\.$/, ', as you suggested.') : plan;
}

function isSameThing(a: string, b: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [one, two] = [words(a), words(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  return both > 0 && both >= Math.min(one.size, two.size) / 2;
}

/** What became of the names they gave. */
export function namesSentence(referrals: NonNullable<DraftContext['referrals']>): string {
  const named = (state: string) =>
    referrals
      .filter((one) => (one.state ?? 'named') === state && one.name.trim())
      .map(({ name }) => name.trim());
  const [met, wrote, still] = [named('met'), named('written'), named('named')];
  return [
    met.length > 0 && `I’ve spoken with ${listed(met)}; thank you for the introduction.`,
    wrote.length > 0 &&
      `I’ve written to ${listed(wrote)} too; thank you for the name${wrote.length > 1 ? 's' : ''}.`,
    still.length > 0 &&
      `I’ll write to ${listed(still)} this week; thank you for the name${still.length > 1 ? 's' : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function promise({ next, suggestions = [] }: DraftContext): string {
  return next.trim() || suggestions.length > 0
    ? 'I’ll let you know how it goes.'
    : 'It gave me a much clearer picture of the work.';
}

/** A card to be posted: no time of day, for it arrives days later. */
export function composeCard(context: DraftContext): Written {
  const { person, sender, interview, takeaway } = context;
  const minutes = interview
    ? Math.round((Date.parse(interview.endAt) - Date.parse(interview.startAt)) / 60_000)
    : 0;
  const time =
    minutes >= 10 && minutes <= 60
      ? `Thank you for ${MINUTES[minutes] ?? `${minutes} minutes`} you did not have to give.`
      : 'Thank you for time you did not have to give.';
  const stayed = stayedOf(takeaway, someoneOf(context));
  const line = stayed ? stop(`${capital(stayedWords(stayed))} will stay with me`) : '';
  const long = stayed ? `I keep thinking of ${stop(stayedWords(stayed))}` : '';
  const isPlain = stayed !== undefined && (stayed.sort === 'advice' || stayed.words.split(' ').length < 8);
  const body = fit(
    [
      [always(`Dear ${person.callName},`)],
      [
        always(time),
        choose([isPlain ? line : long, 9], ['', 0]),
        optional(plans(context), 5),
        optional('It was kind of you, and it helped.', 2),
      ],
      [always(`With thanks,\n${sender.name}`)],
    ],
    CARD,
  );
  return { complete: true, body };
}
