/** What a notification says, and how its id leads back to the reminder. One reminder speaks for itself; several are one bundle. */
import type { Reminder } from './reminder';

const SEPARATOR = '|';
const BUNDLE = 'reminders';
const SINGLE = 'reminder';
/** More than these are counted, not listed: a notification shows few lines. */
const LISTED = 4;

/** Discreet notifications say neither who nor what (domain.md 5, clock rules). */
const NEUTRAL = 'Parley: something to come back to';
const NEUTRAL_MESSAGE = 'Open Parley to see it.';

export interface NoticeText {
  id: string;
  title: string;
  message: string;
}

export interface DueNotice {
  reminder: Pick<Reminder, 'id' | 'personId' | 'text' | 'does' | 'byHour' | 'until'>;
  name: string;
  /** The moment it is shown for: the id is stable. */
  nudge: string;
}

/**
 * The one notice for what has come up, or undefined for nothing. Several that concern one person are said as one: the message to write
 * leads, the rest stands on the same screen. `discreet`: no name, no company, not even how many.
 */
export function noticeFor(all: readonly DueNotice[], discreet = false): NoticeText | undefined {
  const due = isOnePerson(all) ? [leading(all)].filter((one) => one !== undefined) : all;
  const [first] = due;
  if (!first) return undefined;
  const id = idOf(due, first);
  if (discreet) return { id, title: NEUTRAL, message: NEUTRAL_MESSAGE };
  const { reminder, name } = first;
  if (due.length === 1) return { id, title: reminder.text, message: `${name}. Press to open it.` };
  const pressing = due.find(({ reminder: { byHour, until } }) => byHour && until !== undefined);
  return {
    id,
    title: pressing?.reminder.text ?? `${due.length} things to come back to`,
    message: listed(due.filter((one) => one !== pressing)),
  };
}

/** The reminder a clicked notice is about: its id, `bundle` for several, undefined for a notice that is not ours. */
export function reminderOfNotice(noticeId: string): { reminderId: string } | 'bundle' | undefined {
  const [sort, reminderId] = noticeId.split(SEPARATOR);
  if (sort === BUNDLE) return 'bundle';
  return sort === SINGLE && reminderId ? { reminderId } : undefined;
}

function isOnePerson(due: readonly DueNotice[]): boolean {
  return new Set(due.map(({ reminder }) => reminder.personId)).size === 1;
}

/** What cannot wait, else the message to write, else the first. */
function leading(due: readonly DueNotice[]): DueNotice | undefined {
  const pressing = due.find(({ reminder: { byHour, until } }) => byHour && until !== undefined);
  return pressing ?? due.find(({ reminder }) => 'draft' in reminder.does) ?? due[0];
}

function idOf(due: readonly DueNotice[], first: DueNotice): string {
  if (due.length === 1) return [SINGLE, first.reminder.id, first.nudge].join(SEPARATOR);
  const newest = due.map(({ nudge }) => nudge).sort();
  return [BUNDLE, newest.at(-1) ?? ''].join(SEPARATOR);
}

function listed(due: readonly DueNotice[]): string {
  const lines = due.slice(0, LISTED).map(({ reminder }) => reminder.text);
  return [...lines, ...(due.length > LISTED ? [`And ${due.length - LISTED} more.`] : [])].join('\n');
}
