/** The conversations with somebody: when, how long, what stayed, and the ways into each. */
import { minutesBetween } from '@/lib/domain/instant';
import { momentOf, type Interview } from '@/lib/domain/interview';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Card } from '@/components/ui/Card';
import { iconCalendar } from '@/components/ui/icons';
import { iconCoffee, iconPhone, iconVideo } from '@/components/ui/story-icons';
import { When } from '@/components/ui/When';
import { capital, formatWord, fully, moment } from '../words';

const ICONS = { phone: iconPhone, video: iconVideo, 'in-person': iconCoffee };

export function TalksSection({ record, now }: { record: PersonRecord; now: string }) {
  const talks = [...record.interviews].sort((a, b) => (a.startAt < b.startAt ? 1 : -1));
  if (talks.length === 0) return null;
  return (
    <section aria-labelledby="talks">
      <h2 className="group-title" id="talks">
        {t('people.talks')} <span className="count">{talks.length}</span>
      </h2>
      <ul className="person-list">
        {talks.map((interview) => (
          <li key={interview.id}>
            <Talk interview={interview} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Talk({ interview, now }: { interview: Interview; now: string }) {
  const { id, startAt, endAt, format, takeaway, state } = interview;
  const minutes = String(minutesBetween(startAt, endAt));
  const line = t('people.talkLine', {
    when: capital(moment(startAt, now)),
    minutes,
    how: formatWord(format).toLowerCase(),
  });
  const isOff = state === 'called-off';
  const isAhead = momentOf(interview, now) === 'ahead';
  const path = `#/conversations/${encodeURIComponent(id)}`;
  return (
    <Card className="talk-line">
      <When
        at={startAt}
        full={fully(startAt)}
        icon={isOff ? iconCalendar : ICONS[format]}
        words={isOff ? t('people.talkOff', { line }) : line}
      />
      {takeaway && (
        <p className="prose" dir="auto">
          {takeaway}
        </p>
      )}
      {!isOff && (
        <p className="talk-links">
          <a href={`${path}/prepare`}>{t(isAhead ? 'people.prepare' : 'people.prepared')}</a>
          <a href={`${path}/talk`}>{t('people.notes')}</a>
          {!isAhead && <a href={`${path}/debrief`}>{t('people.debrief')}</a>}
        </p>
      )}
    </Card>
  );
}
