/** What *Today* shows: what has come up, what lies ahead, whom one was last in touch with. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { peopleLately, personById } from '@/lib/storage/people';
import { interviewsFrom } from '@/lib/storage/history';
import { remindersInView } from '@/lib/storage/reminders';

export interface Today {
  due: { reminder: ReminderRow; person: Person }[];
  ahead: { interview: Interview; person: Person }[];
  lately: Person[];
}

const AHEAD = 5;

/** Today at `now`; `undefined` while it is read. `lately` is how many people to list. */
export function useToday(now: string, lately = 5): Today | undefined {
  return useLiveQuery(async () => {
    const [reminders, interviews, people] = await Promise.all([
      remindersInView(now),
      interviewsFrom(now, AHEAD),
      peopleLately(lately),
    ]);
    return {
      due: await withPerson(reminders, (reminder, person) => ({ reminder, person })),
      ahead: await withPerson(interviews, (interview, person) => ({ interview, person })),
      lately: people,
    };
  }, [now, lately]);
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
