/** What is known of somebody, to read and to change. */
import { useState } from 'react';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { useGoalNames } from '@/lib/hooks/use-goal-names';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconCheck, iconPen } from '@/components/ui/icons';
import { dayOf } from '../words';
import { EditKnown } from './EditKnown';
import { knownWord } from './known-words';

export function KnownSection({ record }: { record: PersonRecord }) {
  const [editing, setEditing] = useState(false);
  return (
    <section aria-labelledby="known" className={editing ? 'known-edit' : undefined}>
      <h2 className="group-title" id="known">
        {t('people.known')}
        <span className="push">
          <Button
            size="small"
            variant="quiet"
            icon={editing ? iconCheck : iconPen}
            aria-label={editing ? t('done') : t('person.edit')}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {editing ? t('done') : t('people.edit')}
          </Button>
        </span>
      </h2>
      {editing ? (
        <EditKnown person={record.person} onClose={() => setEditing(false)} />
      ) : (
        <Known record={record} />
      )}
    </section>
  );
}

function Known({ record: { person } }: { record: PersonRecord }) {
  const goals = useGoalNames();
  const goal = goals?.find(({ id }) => id === person.goalId)?.name;
  const facts: [string, string | undefined][] = [
    [t('people.why'), person.why],
    [t('people.share'), person.share],
    [t('people.howKnown'), person.known && knownWord(person.known)],
    [t('people.referredBy'), person.referredBy?.name],
    [t('people.goal'), goal],
    [t('people.sayIt'), person.sayIt],
    [t('person.pronouns'), person.pronouns],
    [t('person.headline'), person.headline],
    [t('person.location'), person.location],
    [t('people.email'), person.email],
    [t('people.phone'), person.phone],
    [t('people.address'), person.address],
    [t('people.touch'), person.keepInTouchMonths && t('people.everyMonths', person.keepInTouchMonths)],
    [t('people.savedOn'), dayOf(person.savedAt)],
    ...person.past.map(({ value, until }): [string, string] => [
      t('person.before'),
      t('person.until', { value, when: dayOf(until) }),
    ]),
  ].map(([word, value]) => [word as string, value === 0 ? undefined : (value as string | undefined)]);
  return (
    <dl className="known">
      {facts
        .filter(([, value]) => value)
        .map(([word, value]) => (
          <Pair key={`${word} ${value}`} word={word} value={value ?? ''} />
        ))}
    </dl>
  );
}

function Pair({ word, value }: { word: string; value: string }) {
  return (
    <>
      <dt>{word}</dt>
      <dd dir="auto">{value}</dd>
    </>
  );
}
