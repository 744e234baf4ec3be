/** The reminders of one person: those to come, those put off, those settled and stopped, each with its way back. */
import { restoreReminder, stopRule } from '@/lib/actions/settle-reminder';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { ruleSentence } from '@/lib/domain/rule-sentences';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { thenLookAgain } from '../look-again';
import { DueWhen } from '../today/DueWhen';
import { LaterButton } from '../today/LaterButton';
import type { Said } from '../today/use-said';
import { moment } from '../words';

interface SectionProps {
  record: PersonRecord;
  now: string;
  say: (said: Said) => void;
}

export function RemindersSection({ record: { person, reminders }, now, say }: SectionProps) {
  const stopped = person.stopped ?? [];
  const ordered = [...reminders].sort(
    (a, b) => rankOf(a, now) - rankOf(b, now) || (orderedBy(a, now) < orderedBy(b, now) ? -1 : 1),
  );
  if (ordered.length + stopped.length === 0) return null;
  return (
    <section aria-labelledby="reminders">
      <h2 className="group-title" id="reminders">
        {t('people.reminders')}
      </h2>
      <ul className="person-list">
        {ordered.map((reminder) => (
          <OneReminder
            key={reminder.id}
            reminder={reminder}
            name={person.name}
            callName={person.callName}
            now={now}
            say={say}
          />
        ))}
        {stopped.map((rule) => (
          <li key={rule} className="reminder-line-brief">
            <span className="soft">{t('people.stopped', { sentence: ruleSentence(rule) })}</span>
            <Act onClick={() => void thenLookAgain(stopRule(person.id, rule, false))}>
              {t('people.allow')}
            </Act>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is due comes first, as on Today; then what is coming, then what is settled. */
function rankOf({ state, visibleAt }: ReminderRow, now: string): number {
  if (state !== 'live') return 2;
  return visibleAt <= now ? 0 : 1;
}

/** The moment that stands beside it. */
function orderedBy({ dueAt, visibleAt }: ReminderRow, now: string): string {
  return visibleAt <= now ? dueAt : visibleAt;
}

interface OneProps {
  reminder: ReminderRow;
  name: string;
  callName: string;
  now: string;
  say: (said: Said) => void;
}

function OneReminder({ reminder, ...rest }: OneProps) {
  const { now } = rest;
  const { text, state, snoozedUntil, ...plan } = reminder;
  const back = () => void thenLookAgain(restoreReminder({ ...plan, text, state: 'live' }));
  if (state !== 'live')
    return (
      <li className="reminder-line-brief">
        <span className="soft">
          {t(state === 'done' ? 'people.reminderDone' : 'people.reminderOff', { text })}
        </span>
        <Act onClick={back}>{t('people.bringBack')}</Act>
      </li>
    );
  const isOff = snoozedUntil !== undefined && snoozedUntil > now;
  return (
    <li className="reminder-line-brief">
      <span>
        {text}
        {isOff && <span className="soft"> {t('people.putOff', { when: moment(snoozedUntil, now) })}</span>}
      </span>
      {isOff ? <Act onClick={back}>{t('people.now')}</Act> : <DueWhen reminder={reminder} now={now} />}
      <LaterButton reminder={reminder} {...rest} />
    </li>
  );
}
