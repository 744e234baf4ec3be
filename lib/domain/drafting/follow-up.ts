/**
 * The one nudge after silence: shorter than the first message, restates the ask, makes it easier, and lets them off
 * (domain.md 4.3, F1 to F8). No blame, nothing new.
 */
import { countWords, hasSubject, type Channel } from '../draft';
import { someoneOf } from './connection';
import type { DraftContext, Written } from './context';
import { choose, optional } from './fit';
import { written } from './letter';
import { subjectFor } from './outreach';
import { workWords } from './request';
import { whoIam } from './typed/about';
import { stop } from './typed/clean';
import { tellsOfMove, topicOf } from './typed/learn';
import { sentAgo } from './typed/when';

const CHARACTERS = 300;
const WORDS = 60;
/** F4: fewer than 0.7 of the words of the first message. */
const SHORTER = 0.7;

/** A follow-up for a channel, in the thread of the first message: its subject stays as it was. */
export function composeFollowUp(channel: Channel, context: DraftContext): Written {
  const first = context.original?.body.trim() ? countWords(context.original.body) : WORDS * 2;
  const words = Math.min(WORDS, Math.ceil(first * SHORTER) - 1);
  let most = CHARACTERS;
  let body = bodyWithin(most, channel, context);
  while (countWords(body) > words && most > 100) body = bodyWithin((most -= 20), channel, context);
  if (!hasSubject(channel)) return { complete: true, body };
  return { complete: true, subject: context.original?.subject?.trim() || subjectFor(context), body };
}

function bodyWithin(most: number, channel: Channel, context: DraftContext): string {
  const { original, moment, ask } = context;
  const ago = original?.sentAt ? sentAgo(original.sentAt, moment.now, moment.zone) : 'a little while ago';
  const own = context.sender.about.trim() ? context.sender.about : (context.sender.pitch?.who ?? '');
  const who = whoIam(own, context.sender.name)?.replace(/^an? /, '');
  const where = channel === 'email' ? 'by e-mail' : 'here';
  const call = ask.formats.includes('phone') || ask.formats.length === 0 ? ' by phone' : '';
  const easier =
    ask.minutes > 15
      ? `Would 15 minutes${call} be easier`
      : `Would ${ask.minutes} minutes${call} still be possible`;
  return written(channel, context, {
    paragraphs: [
      [
        choose(
          [who ? stop(`I’m the ${who} who wrote ${ago} ${purpose(context)}`) : '', 6],
          [stop(`I wrote ${ago} ${purpose(context)}`), 5],
          [stop(`I wrote ${ago} about ${workWords(context.person)}`), 4],
          ['', 0],
        ),
        optional('I know weeks fill up.', 1),
        choose([`${easier}, or may I send three questions ${where} instead?`, 4], [`${easier}?`, 2]),
        choose(
          ['If not, no problem at all, and thank you either way.', 3],
          ['If not, no problem at all.', 2],
        ),
      ],
    ],
    room: { most, of: 'characters' },
  });
}

function purpose(context: DraftContext): string {
  const topic = topicOf(context.ask.learn ?? '', someoneOf(context));
  if (topic?.sort === 'clause') return `to ask ${topic.words}`;
  if (topic?.sort === 'noun') return `to ask about ${topic.words}`;
  if (tellsOfMove(context.why)) return 'to ask how you made your move';
  return `to ask about ${workWords(context.person)}`;
}
