/** M15: connect on LinkedIn once somebody was thanked for a conversation (seed 000). Asked once for each person. */
import { businessDaysAfter } from '../business-days';
import type { Step } from '../steps';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

/** The question, unless they are connected already or an invitation is on its way. */
export function afterThanksReminders(occasion: Occasion): Reminder[] {
  const { person, settings, steps } = occasion;
  const thanked = steps.find(({ kind }) => kind === 'thanked');
  if (!thanked || person.degree === 1 || isConnected(steps, thanked.at)) return [];
  return [
    reminderOf(occasion, {
      id: `connect:${thanked.id}`,
      rule: 'M15',
      dueAt: businessDaysAfter(thanked.at, 1, settings),
      text: `Connect with ${person.callName} on LinkedIn?`,
      does: { open: 'person' },
    }),
  ];
}

/** Accepted, as marked or because they answered a connection note; or invited again since the thanks. */
function isConnected(steps: readonly Step[], thankedAt: string): boolean {
  if (steps.some(({ kind }) => kind === 'accepted')) return true;
  const notes = steps.filter(({ message }) => message?.channel === 'connection-note');
  return notes.some(
    ({ at }) => at >= thankedAt || steps.some((step) => step.kind === 'replied' && step.at >= at),
  );
}
