/** A connection was asked for: M1 when it is accepted, M5 while it is not (domain.md 2.3 point 5; LinkedIn Help a551012). */
import { daysAfter, outOfQuiet } from '../business-days';
import { isAsk, openAsk } from './no-reply';
import { happenedSince, latest, reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

const PENDING_DAYS = 14;

/** M1, M5, or neither. */
export function invitationReminders(occasion: Occasion): Reminder[] {
  return [...accepted(occasion), ...pending(occasion)];
}

/** Only the note was sent so far: somebody who has the request elsewhere, or has talked already, needs no other. */
function accepted(occasion: Occasion): Reminder[] {
  const step = latest(occasion, 'accepted');
  if (!step || occasion.talks.length > 0 || happenedSince(occasion, step.at, 'sent', 'declined', 'closed'))
    return [];
  const asked = occasion.steps.some((other) => isAsk(other) && other.message?.channel !== 'connection-note');
  if (asked || happenedSince(occasion, '', 'replied', 'scheduled', 'thanked')) return [];
  const { person, settings } = occasion;
  return [
    reminderOf(occasion, {
      id: `accepted:${step.id}`,
      rule: 'M1',
      dueAt: outOfQuiet(step.at, settings),
      text: `${person.callName} accepted. Send the message with your ${person.ask.minutes}-minute request.`,
      does: { draft: 'outreach' },
    }),
  ];
}

function pending(occasion: Occasion): Reminder[] {
  const note = openAsk(occasion);
  if (note?.message?.channel !== 'connection-note' || happenedSince(occasion, note.at, 'accepted')) return [];
  const others = occasion.steps.filter(({ kind, at }) => kind === 'sent' && at >= note.at);
  if (others.length > 1) return [];
  const { person, settings } = occasion;
  return [
    reminderOf(occasion, {
      id: `pending:${note.id}`,
      rule: 'M5',
      dueAt: daysAfter(note.at, PENDING_DAYS, settings),
      text: `The invitation to ${person.callName} is still pending. Leave it, or use another route. Withdrawing blocks a new invitation for up to 3 weeks.`,
      does: { open: 'person' },
    }),
  ];
}
