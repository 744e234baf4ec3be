/** One reminder in a list: who, why, when, the verb that does it, and the menu of what else. */
import type { Person } from '@/lib/domain/person';
import type { ReminderRow as Row } from '@/lib/domain/reminders/reminder';
import { ReminderRow } from '@/components/ReminderRow';
import { actWord } from './act-words';
import { DueWhen } from './DueWhen';
import { LaterButton } from './LaterButton';
import type { Said } from './use-said';

export interface DueRowProps {
  reminder: Row;
  person: Person;
  now: string;
  current?: boolean;
  /** Does it: opens the draft or the place where it is done. */
  onAct: (reminder: Row) => void;
  /** Shows the person. */
  onPick: (reminder: Row) => void;
  say: (said: Said) => void;
}

export function DueRow({ reminder, person, now, current = false, onAct, onPick, say }: DueRowProps) {
  const verb = actWord(reminder);
  return (
    <ReminderRow
      name={person.name}
      href={`#/people/${encodeURIComponent(person.id)}`}
      when={<DueWhen reminder={reminder} now={now} />}
      why={reminder.text}
      action={verb}
      actionLabel={`${verb}: ${person.name}`}
      onAction={() => onAct(reminder)}
      onPick={() => onPick(reminder)}
      current={current}
      more={
        <LaterButton reminder={reminder} name={person.name} callName={person.callName} now={now} say={say} />
      }
    />
  );
}
