/** What a notification says, and how its id leads back to the reminder. One reminder speaks for itself; several are one bundle. */
import type { Reminder } from './reminder';

const SEPARATOR = '|';
const BUNDLE = 'reminders';
const SINGLE = 'reminder';

export interface NoticeText {
  id: string;
  title: string;
  message: string;
}

/** The one notice for what has come up, or undefined for nothing. `nudge` is the moment it is shown for: the id is stable. */
export function noticeFor(
  due: readonly { reminder: Pick<Reminder, 'id' | 'text'>; name: string; nudge: string }[],
): NoticeText | undefined {
  const [first] = due;
  if (!first) return undefined;
  if (due.length === 1) {
    const { reminder, name, nudge } = first;
    return {
      id: [SINGLE, reminder.id, nudge].join(SEPARATOR),
      title: reminder.text,
      message: `${name}. Press to open the draft.`,
    };
  }
  const newest =
    due
      .map(({ nudge }) => nudge)
      .sort()
      .at(-1) ?? '';
  return {
    id: [BUNDLE, newest].join(SEPARATOR),
    title: `${due.length} things to come back to`,
    message: due.map(({ reminder }) => reminder.text).join('\n'),
  };
}

/** The reminder a clicked notice is about: its id, `bundle` for several, undefined for a notice that is not ours. */
export function reminderOfNotice(noticeId: string): { reminderId: string } | 'bundle' | undefined {
  const [sort, reminderId] = noticeId.split(SEPARATOR);
  if (sort === BUNDLE) return 'bundle';
  return sort === SINGLE && reminderId ? { reminderId } : undefined;
}
