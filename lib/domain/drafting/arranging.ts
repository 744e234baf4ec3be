/**
 * Fixing a conversation: what was agreed with its date and zone, the note on the day before, and moving it (domain.md 2.4;
 * rcelconnect.org: confirm the day before, mind the zones).
 */
import type { Channel } from '../draft';
import type { DraftContext, Talk, Written } from './context';
import { always, choose, optional } from './fit';
import { written } from './letter';
import { questionsWords } from './request';
import { bare, lowerFirst, stop } from './typed/clean';
import { clock, comingDay, longDay, timesWords, zoneWords } from './typed/when';

const ROOM = { most: 600, of: 'characters' } as const;
type Arranged = DraftContext & { interview: Talk };

/** What was agreed: day, time and zone, how, and how many questions. */
export function composeConfirmation(channel: Channel, context: Arranged): Written {
  const { interview, sender } = context;
  const count = interview.questions ?? context.ask.questions;
  const reply = sender.phone?.trim() ? `reply here or text ${sender.phone.trim()}` : 'just reply here';
  const how = howWords(interview);
  return finish(channel, context, subjectOf('Our conversation on', interview), [
    [
      always(`Thank you for making the time. To confirm: ${fullTime(interview)}${how.joined}.`),
      optional(how.apart, 5),
    ],
    [
      optional(
        count
          ? `I’ll bring ${questionsWords(count)}, and I’ll keep an eye on the clock.`
          : 'I’ll keep an eye on the clock.',
        2,
      ),
      always(`If anything changes, ${reply} and we’ll move it.`),
    ],
  ]);
}

/** The note on the day before. */
export function composeDayBefore(channel: Channel, context: Arranged): Written {
  const { interview, moment, sender } = context;
  const day = comingDay(interview.startAt, moment.now, interview.zone);
  const how = howWords(interview);
  const at = `${clock(interview.startAt, interview.zone)} ${zoneWords(interview.startAt, interview.zone)}`;
  const gone = /^(?:today|tomorrow)$/.test(day) ? day : 'that day';
  const mine = sender.phone?.trim() ? `My number is ${sender.phone.trim()}, should you need it.` : '';
  return finish(
    channel,
    context,
    subjectOf(
      day.startsWith('to') ? `Our conversation ${day}` : 'Our conversation on',
      interview,
      day.startsWith('to'),
    ),
    [
      [
        always(
          `I’m looking forward to talking ${day.startsWith('to') ? day : `on ${day}`} at ${at}${how.joined}.`,
        ),
        optional(how.apart, 5),
      ],
      [
        always(`I’ll watch the clock so that we finish by ${clock(interview.endAt, interview.zone)}.`),
        optional(mine, 2),
        always(`If ${gone} no longer works, just say and we’ll find another time.`),
      ],
    ],
  );
}

/** Moving it: an apology, a reason if there is one, other times. */
export function composeReschedule(channel: Channel, context: Arranged): Written {
  const { interview, moment, reschedule } = context;
  const day = comingDay(interview.startAt, moment.now, interview.zone);
  const times = timesWords(reschedule?.times ?? [], interview.zone);
  const when = day.startsWith('to') ? day : `on ${day}`;
  const ask = times ? `Could we move it to ${times}?` : 'Would another day in the next two weeks suit you?';
  const end = times ? 'If that doesn’t work, I’ll fit around you.' : 'I’ll fit around you.';
  return finish(channel, context, subjectOf('Moving our conversation on', interview), [
    [always(apology(reschedule?.reason ?? '', when))],
    [always(ask), choose([end, 2]), always('My apologies for the trouble.')],
  ]);
}

function apology(reason: string, when: string): string {
  const text = bare(reason).replace(/^(?:because(?: of)?|due to|owing to|as)\s+/i, '');
  if (text === '') return `I’m sorry, but I can’t make our conversation ${when} after all.`;
  const low = lowerFirst(text);
  const isClause =
    /^(?:i|i[’']\p{L}+|my \p{L}+(?: \p{L}+)? (?:is|are|has|was|have|got|fell|needs?|can[’']t)|we|there[’']?s?|the \p{L}+ (?:is|was|has|are)|our \p{L}+ (?:is|has|was|are)|something|it)\b/iu.test(
      text,
    );
  if (isClause)
    return `I’m sorry: ${low.replace(/^i(?=[\s’'])/, 'I')}, and I can’t make our conversation ${when}.`;
  if (/^(?:ill|sick|unwell|poorly|away|travelling|traveling|stuck)\b/i.test(text))
    return `I’m sorry: I’m ${low}, and I can’t make our conversation ${when}.`;
  const article =
    /^(?:a|an|the|my|our|this|some|another|two|three|work|illness|childcare|family|unexpected \p{L}+s)\b/iu.test(
      low,
    ) || low.split(' ')[0]?.endsWith('s')
      ? ''
      : /^[aeiou]/i.test(low)
        ? 'an '
        : 'a ';
  return `I’m sorry: because of ${article}${low}, I can’t make our conversation ${when}.`;
}

/** "Thursday 12 March, 10:00 to 10:20 UK time". */
function fullTime({ startAt, endAt, zone }: Talk): string {
  return `${longDay(startAt, zone)}, ${clock(startAt, zone)} to ${clock(endAt, zone)} ${zoneWords(startAt, zone)}`;
}

/** How they will talk: what fits after the time, and what stands alone (a link must not be followed by a full stop). */
function howWords({ format, phone, link, place }: Talk): { joined: string; apart: string } {
  if (format === 'phone')
    return {
      joined: ', by phone',
      apart: phone?.trim() ? `I’ll ring you on ${stop(phone.trim())}` : 'I’ll ring you.',
    };
  if (format === 'video')
    return {
      joined: ', by video',
      apart: link?.trim() ? `This is the link: ${link.trim()}` : 'I’ll send you a link beforehand.',
    };
  const where = bare(place ?? '');
  if (where === '') return { joined: ', in person', apart: '' };
  return /^(?:in|at|on|by|near|outside|inside|opposite|under)\s/i.test(where)
    ? { joined: `, ${lowerFirst(where)}`, apart: '' }
    : { joined: `, at ${where}`, apart: '' };
}

function subjectOf(words: string, { startAt, zone }: Talk, isWhole = false): string {
  return isWhole ? words : `${words} ${longDay(startAt, zone)}`;
}

function finish(
  channel: Channel,
  context: DraftContext,
  subject: string,
  paragraphs: Parameters<typeof written>[2]['paragraphs'],
): Written {
  const body = written(channel, context, { paragraphs, room: ROOM });
  return channel === 'email' ? { complete: true, subject, body } : { complete: true, body };
}
