/** The rest of the day on the full page: reminders that have not come up yet, and those whose turn it is. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Person } from '@/lib/domain/person';
import { isSpokenOf, type ReminderRow } from '@/lib/domain/reminders/reminder';
import { waitingOn, type Waiting } from '@/lib/domain/waiting';
import { remindersComing, stepsOf } from '@/lib/storage/coming';
import { namesOf, peopleInTouch } from '@/lib/storage/people-list';

export interface Coming {
  reminders: { reminder: ReminderRow; person: Person }[];
  waiting: { person: Person; waiting: Waiting }[];
  /** Everyone who is waited for, listed or not. */
  waitingCount: number;
}

const COMING = 5;
const WAITING = 8;
/** More open requests than anybody has; what lies beyond is not looked at. */
const LOOKED_AT = 300;

/** What comes after what is due at `now`; `undefined` while it is read. */
export function useComing(now: string): Coming | undefined {
  return useLiveQuery(async () => {
    const [reminders, asked] = await Promise.all([remindersComing(now, COMING), peopleInTouch(LOOKED_AT)]);
    const people = await namesOf([...new Set(reminders.map(({ personId }) => personId))]);
    const steps = await stepsOf(asked.map(({ id }) => id));
    const waiting = asked.flatMap((person) => {
      const turn = waitingOn(steps.get(person.id) ?? []);
      return turn ? [{ person, waiting: turn }] : [];
    });
    return {
      reminders: reminders.flatMap((reminder) => {
        if (!isSpokenOf(reminder, now)) return [];
        const person = people.find(({ id }) => id === reminder.personId);
        return person ? [{ reminder, person }] : [];
      }),
      waiting: waiting.slice(0, WAITING),
      waitingCount: waiting.length,
    };
  }, [now]);
}
