/** Two kind answers: to somebody who says no, and to somebody who offers a job lead that was not asked for (domain.md 2.4). */
import type { Channel } from '../draft';
import { someoneOf } from './connection';
import type { DraftContext, Written } from './context';
import { always, choose, optional } from './fit';
import { written } from './letter';
import { companyWords } from './request';
import { stop } from './typed/clean';
import { tellsOfMove } from './typed/learn';
import { adviceVerb, stayedOf, stayedWords } from './typed/stayed';
import { dayAgo, monthAgo } from './typed/when';

const ROOM = { most: 500, of: 'characters' } as const;

/** Thanks for the no itself; a name is welcome, nothing more is asked (wwu.edu; christihegstad.com). */
export function composeAnswerToANo(channel: Channel, context: DraftContext): Written {
  const { person, why } = context;
  const others = tellsOfMove(why) ? 'who has made a similar move' : 'who does similar work';
  const place = companyWords(person.company);
  const body = written(channel, context, {
    paragraphs: [
      [always('Thank you for letting me know, and for answering at all. I quite understand.')],
      [
        choose(
          [`If someone else comes to mind ${others}, I’d be glad of a name, but please don’t go looking.`, 4],
          ['', 0],
        ),
        choose([place ? `All the best with the work at ${stop(place)}` : 'All the best with your work.', 3]),
      ],
    ],
    room: ROOM,
  });
  return finish(channel, body, context.original?.subject?.trim() || 'Thank you for letting me know');
}

/** They offered a lead: thanks, and why not now. What they said before is what counts. */
export function composeDecline(channel: Channel, context: DraftContext): Written {
  const advice = context.suggestions?.find(({ text }) => adviceVerb(text))?.text;
  const stayed = stayedOf(context.takeaway, someoneOf(context));
  const helped = advice
    ? `Your advice to ${adviceVerb(advice)} has been just what I needed.`
    : stayed
      ? `I still think about ${stop(stayedWords(stayed))}`
      : 'What you told me about the work has been just what I needed.';
  const body = written(channel, context, {
    paragraphs: [
      [
        always('Thank you for thinking of me.'),
        always(
          'I asked to talk to you to learn about the work, and I’m not ready to apply anywhere yet, so I’d rather not put myself forward.',
        ),
      ],
      [optional(helped, 4), choose(['I’ll keep you posted on how I get on.', 2], ['', 0])],
    ],
    thanks: 'Thank you again',
    room: ROOM,
  });
  return finish(channel, body, 'Thank you for thinking of me');
}

/** "this morning", or "in March" once it is a while ago. */
export function whenTalked({ interview, moment }: DraftContext): string {
  if (!interview) return '';
  const days = (Date.parse(moment.now) - Date.parse(interview.endAt)) / 86_400_000;
  return days < 6
    ? dayAgo(interview.endAt, moment.now, interview.zone)
    : monthAgo(interview.endAt, moment.now, interview.zone);
}

function finish(channel: Channel, body: string, subject: string): Written {
  return channel === 'email' ? { complete: true, subject, body } : { complete: true, body };
}
