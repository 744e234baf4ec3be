/** A sign of life that asks for nothing: what made the user think of them, news if there is some, no reply needed (domain.md 2.4). */
import type { Channel } from '../draft';
import { someoneOf } from './connection';
import type { DraftContext, Written } from './context';
import { choose, optional } from './fit';
import { written } from './letter';
import { withI } from './report-back';
import { whenTalked } from './replies';
import { companyWords } from './request';
import { capital, pieces, stop } from './typed/clean';
import { stayedOf, stayedWords } from './typed/stayed';

const ROOM = { most: 500, of: 'characters' } as const;

/** A keep-in-touch message. There is something to say: see `compose`. */
export function composeKeepInTouch(channel: Channel, context: DraftContext): Written {
  const { person, news = '' } = context;
  const told = pieces(news)
    .map((piece) => stop(capital(withI(piece))))
    .join(' ');
  const place = companyWords(context.newRole?.company) || companyWords(person.company);
  const body = written(channel, context, {
    paragraphs: [
      [optional(congratulations(context), 8), choose([memory(context), 6], ['', 0]), optional(told, 7)],
      [
        choose(
          [stop(`No reply needed; I hope all is well${place ? ` at ${place}` : ''}`), 3],
          ['No reply needed.', 2],
        ),
      ],
    ],
    room: ROOM,
  });
  return channel === 'email'
    ? { complete: true, subject: subjectOf(context), body }
    : { complete: true, body };
}

function subjectOf(context: DraftContext): string {
  return context.newRole ? 'Congratulations on the new role' : 'A short hello, no reply needed';
}

function congratulations({ newRole }: DraftContext): string {
  if (!newRole) return '';
  const place = companyWords(newRole.company);
  const title = newRole.title?.trim();
  if (place && title) return `${stop(`I saw that you’re now ${title} at ${place}`)} Congratulations.`;
  if (place) return `${stop(`I saw that you’ve moved to ${place}`)} Congratulations.`;
  return title ? `${stop(`I saw that you’re now ${title}`)} Congratulations.` : '';
}

function memory(context: DraftContext): string {
  const when = whenTalked(context);
  const stayed = stayedOf(context.takeaway, someoneOf(context));
  if (stayed)
    return stop(
      `I’ve been thinking again of our conversation${when ? ` ${when}` : ''}, and of ${stayedWords(stayed)}`,
    );
  return context.interview ? `I still think back to our conversation ${when}.` : '';
}
