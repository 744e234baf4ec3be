/** What *Today* shows: what has come up, what lies ahead, whom one was last in touch with. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { peopleLately, personById } from '@/lib/storage/people';
import { interviewsFrom } from '@/lib/storage/history';
import { remindersInView } from '@/lib/storage/reminders';

export interface Today {
  /** The first of what is in view, by when it is due: what is overdue comes first. */
  due: { reminder: ReminderRow; person: Person }[];
  /** How many are in view, listed or not. */
  dueCount: number;
  ahead: { interview: Interview; person: Person }[];
  lately: Person[];
}

const AHEAD = 5;
/** More than anybody does in a day; the rest follows when these are done. */
const DUE = 50;

/** Today at `now`; `undefined` while it is read. `lately` is how many people to list. */
export function useToday(now: string, lately = 5): Today | undefined {
  return useLiveQuery(async () => {
    const [reminders, interviews, people] = await Promise.all([
      remindersInView(now),
      interviewsFrom(now, AHEAD),
      peopleLately(lately),
    ]);
    return {
      due: await withPerson(reminders.sort(byDue).slice(0, DUE), (reminder, person) => ({
        reminder,
        person,
      })),
      dueCount: reminders.length,
      ahead: await withPerson(interviews, (interview, person) => ({ interview, person })),
      lately: people,
    };
  }, [now, lately]);
}

function byDue(a: ReminderRow, b: ReminderRow): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}

async function withPerson<Row extends { personId: string }, Joined>(
  rows: readonly Row[],
  join: (row: Row, person: Person) => Joined,
): Promise<Joined[]> {
  const people = await Promise.all(rows.map((row) => personById(row.personId)));
  return rows.flatMap((row, index) => {
    const person = people[index];
    return person ? [join(row, person)] : [];
  });
}
