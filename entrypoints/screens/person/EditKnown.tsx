/** Changing what is known of somebody. Saves as it is typed: there is no button to forget. */
import { answer, type Answers } from '@/lib/actions/answers';
import { choose } from '@/lib/actions/choose';
import { editPerson } from '@/lib/actions/edit-person';
import { TYPED_MAX, WAYS_KNOWN, type HowKnown, type Person } from '@/lib/domain/person';
import { useGoalNames } from '@/lib/hooks/use-goal-names';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { thenLookAgain } from '../look-again';
import { useTyped } from '../use-typed';
import { knownWord } from './known-words';

const NAMED = ['name', 'callName', 'title', 'company'] as const;
const ANSWERED = ['sayIt', 'why', 'share', 'email', 'phone', 'address'] as const;
const NONE = '';

export function EditKnown({ person, onClose }: { person: Person; onClose: () => void }) {
  return (
    <Facts label={t('person.edit')}>
      {NAMED.map((field) => (
        <Line
          key={field}
          word={t(`person.${field}`)}
          stored={person[field] ?? ''}
          max={TYPED_MAX[field === 'callName' ? 'name' : field]}
          focus={field === 'name'}
          keep={(value) => void editPerson(person.id, { [field]: value })}
          onClose={onClose}
        />
      ))}
      {ANSWERED.map((field) => (
        <Line
          key={field}
          word={t(`people.${field}`)}
          stored={person[field] ?? ''}
          max={TYPED_MAX[field]}
          keep={(value) => void answer(person.id, { [field]: value } satisfies Answers)}
          onClose={onClose}
        />
      ))}
      {/* Somebody who is saved here is linked: the chain of referrals shows and changes that. */}
      {!person.referredBy?.personId && (
        <Line
          word={t('people.referredBy')}
          stored={person.referredBy?.name ?? ''}
          max={TYPED_MAX.name}
          keep={(value) =>
            void thenLookAgain(choose(person.id, { referredBy: value ? { name: value } : null }))
          }
          onClose={onClose}
        />
      )}
      <Chosen person={person} />
    </Facts>
  );
}

interface LineProps {
  word: string;
  stored: string;
  max: number;
  focus?: boolean;
  keep: (value: string) => void;
  onClose: () => void;
}

function Line({ word, stored, max, focus = false, keep, onClose }: LineProps) {
  const typed = useTyped(stored, keep);
  return (
    <Fact word={word}>
      {({ id }) => (
        <TextInput
          id={id}
          dir="auto"
          autoFocus={focus}
          maxLength={max}
          value={typed.value}
          onText={typed.onChange}
          onBlur={typed.onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onClose();
          }}
        />
      )}
    </Fact>
  );
}

function Chosen({ person }: { person: Person }) {
  const goals = useGoalNames() ?? [];
  const open = goals.filter(({ id, state }) => state === 'open' || id === person.goalId);
  return (
    <>
      <Fact word={t('people.howKnown')}>
        {({ id }) => (
          <Select
            id={id}
            value={person.known ?? NONE}
            options={[
              { value: NONE, label: t('people.notSaid') },
              ...WAYS_KNOWN.map((way) => ({ value: way, label: knownWord(way) })),
            ]}
            onPick={(way) => void choose(person.id, { known: (way || null) as HowKnown | null })}
          />
        )}
      </Fact>
      {open.length > 0 && (
        <Fact word={t('people.goal')}>
          {({ id }) => (
            <Select
              id={id}
              value={person.goalId ?? NONE}
              options={[
                { value: NONE, label: t('people.noGoal') },
                ...open.map((goal) => ({ value: goal.id, label: goal.name })),
              ]}
              onPick={(goalId) => void thenLookAgain(choose(person.id, { goalId: goalId || null }))}
            />
          )}
        </Fact>
      )}
      <Fact word={t('people.touch')}>
        {({ id }) => (
          <Select
            id={id}
            value={String(person.keepInTouchMonths ?? 0)}
            options={[0, 3, 4, 6].map((months) => ({
              value: String(months),
              label: months === 0 ? t('people.noTouch') : t('people.everyMonths', months),
            }))}
            onPick={(months) =>
              void thenLookAgain(choose(person.id, { keepInTouchMonths: Number(months) || null }))
            }
          />
        )}
      </Fact>
    </>
  );
}
