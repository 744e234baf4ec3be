/** The head of a person's page: who, how their name is said, how far, what is next; their page, a call, removing them. */
import { lazy, Suspense } from 'react';
import { confirmField } from '@/lib/actions/answers';
import { removePerson, type Removed } from '@/lib/actions/remove-person';
import { stageOf } from '@/lib/domain/stage-of';
import { storyOf } from '@/lib/domain/story';
import { unsureFields } from '@/lib/domain/unsure';
import { currentInterview, momentOf } from '@/lib/domain/interview';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { PersonHeader } from '@/components/PersonHeader';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { iconCalendar, iconMore } from '@/components/ui/icons';
import { iconHalf, iconTrash, iconWindow } from '@/components/ui/view-icons';
import { Menu } from '@/components/ui/Menu';
import { StageMark } from '@/components/ui/StageMark';
import { iconSay } from '@/components/ui/story-icons';
import { When } from '@/components/ui/When';
import CallNow from '../conversation/CallNow';
import { thenLookAgain } from '../look-again';
import { dayWord, fully, stageWord } from '../words';
import { roleAsOf } from './role-as-of';

const PageNowSays = lazy(() => import('../PageNowSays'));

interface TopProps {
  record: PersonRecord;
  now: string;
  onRemoved: (removed: Removed | undefined) => void;
  onRoute: (route: string) => void;
}

export function PersonPageTop({ record, now, onRemoved, onRoute }: TopProps) {
  const { person } = record;
  // One that is arranged is opened from its own place.
  const interview = currentInterview(record.interviews);
  const isArranged = interview !== undefined && momentOf(interview, now) !== 'over';
  const remove = () => void thenLookAgain(removePerson(person.id)).then(onRemoved);
  return (
    <>
      <PersonHeader
        size="large"
        name={person.name}
        role={roleAsOf(person)}
        note={<Marks record={record} now={now} />}
      >
        {!isArranged && (
          <CallNow personId={person.id} onCalled={(id) => onRoute(`/conversations/${id}/talk`)} />
        )}
        {person.profileUrl && (
          <Button icon={iconWindow} variant="quiet" href={person.profileUrl} target="_blank" rel="noreferrer">
            {t('people.linkedin')}
          </Button>
        )}
        <Menu
          icon={iconMore}
          label={t('people.more', { name: person.callName })}
          items={[{ label: t('person.remove'), icon: iconTrash, danger: true, onPick: remove }]}
        />
      </PersonHeader>
      {person.differences.length > 0 && (
        <Suspense>
          <PageNowSays person={person} />
        </Suspense>
      )}
    </>
  );
}

function Marks({ record, now }: Pick<TopProps, 'record' | 'now'>) {
  const { person, steps, interviews } = record;
  const stage = stageOf(steps, interviews, now);
  const next = storyOf(record, now, zone()).at(-1);
  return (
    <>
      <StageMark stage={stage} word={stageWord(stage)} />
      {person.sayIt && (
        <span className="line-up">
          <Icon path={iconSay} /> {t('people.say', { sound: person.sayIt })}
        </span>
      )}
      {next?.kind === 'next' && (
        <When
          icon={iconCalendar}
          kind={next.at < now ? 'overdue' : 'neutral'}
          at={next.at}
          full={fully(next.at)}
          words={t(next.at < now ? 'people.dueOn' : 'people.nextOn', {
            day: dayWord(next.at, now),
            what: next.text,
          })}
        />
      )}
      <Unsure record={record} />
    </>
  );
}

/** A role that was guessed, with what to do about it. */
function Unsure({ record: { person } }: Pick<TopProps, 'record'>) {
  const field = unsureFields(person)[0];
  if (field !== 'title' && field !== 'company') return null;
  const low = person[field] !== undefined;
  return (
    <span className="line-up">
      <Icon path={iconHalf} />
      <span>
        {t(low ? `person.unsure.${field}` : `person.unknown.${field}`)}{' '}
        {low && <Act onClick={() => void confirmField(person.id, field)}>{t('person.right')}</Act>}
      </span>
    </span>
  );
}
