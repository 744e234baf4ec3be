/** What the user explores, and who serves it. When a goal ends, everyone who helped hears of it. */
import '../screens/conversation/learned.css';
import { useState } from 'react';
import { addGoal } from '@/lib/actions/goals';
import { useGoals, type GoalWithPeople } from '@/lib/hooks/use-goals';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { TextInput } from '@/components/ui/TextInput';
import { OneGoal } from '../screens/conversation/OneGoal';
import { useUndo } from '../screens/conversation/use-undo';

/** What has ended stands under what goes on. */
function openFirst(a: GoalWithPeople, b: GoalWithPeople): number {
  return Number(a.goal.state !== 'open') - Number(b.goal.state !== 'open');
}

export default function GoalsView() {
  const found = useGoals();
  const settings = useSettings();
  const [name, setName] = useState('');
  const [toast, offer] = useUndo();
  const add = () => {
    setName('');
    void addGoal(name);
  };
  return (
    <PageFrame title={t('goals.title')}>
      {!(found && settings) && <Skeleton label={t('goals.title')} lines={4} />}
      {found && settings && (
        <>
          {found.open > 0 && (
            <p className="soft">
              {t('goals.waiting', found.open)}{' '}
              {found.open >= settings.requests.open &&
                t('goals.enough', { most: String(settings.requests.open) })}
            </p>
          )}
          {found.goals.length === 0 && <EmptyState title={t('goals.none')}>{t('goals.noneHow')}</EmptyState>}
          <form
            className="prepare-add"
            onSubmit={(event) => {
              event.preventDefault();
              add();
            }}
          >
            <TextInput
              aria-label={t('goals.add')}
              placeholder={t('goals.example')}
              maxLength={100}
              dir="auto"
              value={name}
              onText={setName}
            />
            <Button type="submit" variant="primary">
              {t('goals.add')}
            </Button>
          </form>
          <ul className="goals">
            {found.goals.toSorted(openFirst).map((goal) => (
              <OneGoal key={goal.goal.id} {...goal} offer={offer} />
            ))}
          </ul>
        </>
      )}
      {toast}
    </PageFrame>
  );
}
