/** They answered: M6 for a reply (Carleton: do not delay), M22 for a no (WWU, Eastern). */
import { businessDaysAfter } from '../business-days';
import { reopens } from '../closing';
import type { Step, StepKind } from '../steps';
import { happenedSince, latest, reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

/** What the user does counts as the answer, whatever the message was. */
const ANSWERS: readonly StepKind[] = ['sent', 'thanked', 'reported-back', 'kept-in-touch'];
const ENDS: readonly StepKind[] = ['scheduled', 'rescheduled', 'declined', 'closed', 'met', 'debriefed'];

/** M6: a reply that was not answered. */
export function replyReminders(occasion: Occasion): Reminder[] {
  const reply = latest(occasion, 'replied');
  if (!reply || happenedSince(occasion, reply.at, ...ANSWERS, ...ENDS)) return [];
  const { person, settings, talks } = occasion;
  const isFirst = talks.length === 0;
  return [
    reminderOf(occasion, {
      id: `answer:${reply.id}`,
      rule: 'M6',
      dueAt: businessDaysAfter(reply.at, 1, settings),
      text: isFirst
        ? `Answer ${person.callName}: agree a time, or say thanks for the no.`
        : `Answer ${person.callName}.`,
      does: { open: 'person' },
    }),
  ];
}

/** M22: a no that was not answered. Closing it as declined is part of the no; closing it for another reason ends it. */
export function noReminders(occasion: Occasion): Reminder[] {
  const no = standingNo(occasion);
  if (!no || happenedSince(occasion, no.at, ...ANSWERS)) return [];
  if (occasion.steps.some((step) => step.at >= no.at && step.kind === 'closed' && step.reason !== 'declined'))
    return [];
  const { person, settings } = occasion;
  return [
    reminderOf(occasion, {
      id: `answer-no:${no.id}`,
      rule: 'M22',
      dueAt: businessDaysAfter(no.at, 1, settings),
      text: `A short thank-you to ${person.callName} for the answer. Then it is closed for good.`,
      does: { draft: 'answer-to-a-no' },
    }),
  ];
}

/** The no that holds: said since it last went on; closing it as declined is one as well. */
function standingNo({ steps }: Occasion): Step | undefined {
  const since = steps.findLast(reopens)?.at ?? '';
  const recent = steps.filter(({ at }) => at >= since);
  return (
    recent.find(({ kind }) => kind === 'declined') ??
    recent.find(({ kind, reason }) => kind === 'closed' && reason === 'declined')
  );
}
