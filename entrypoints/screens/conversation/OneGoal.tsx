/** A goal with its people; when it has ended, with a draft for everyone who helped. */
import { endGoal, putGoalBack, removeGoal, renameGoal, reopenGoal } from '@/lib/actions/goals';
import type { Person } from '@/lib/domain/person';
import type { GoalWithPeople } from '@/lib/hooks/use-goals';
import { t } from '@/lib/platform/words';
import { Badge } from '@/components/ui/Badge';
import { Menu } from '@/components/ui/Menu';
import { iconCheck, iconMore } from '@/components/ui/icons';
import { iconClose, iconTrash } from '@/components/ui/view-icons';
import { QuietText } from '@/components/ui/QuietText';
import { StageMark } from '@/components/ui/StageMark';
import { iconUndo } from '@/components/ui/story-icons';
import { linkTo } from '../link';
import { thenLookAgain } from '../look-again';
import { useTyped } from '../use-typed';
import { stageWord } from '../words';
import type { Offer } from './use-undo';

/** Those who gave of their time: a conversation was had. */
const HELPED = new Set<Person['stage']>(['met', 'thanked', 'in-touch']);

export function OneGoal({ goal, people, offer }: GoalWithPeople & { offer: Offer }) {
  const name = useTyped(goal.name, (text) => void renameGoal(goal.id, text));
  const end = (state: 'reached' | 'dropped') =>
    void thenLookAgain(endGoal(goal.id, state)).then(() =>
      offer(state === 'reached' ? t('goals.wasReached') : t('goals.wasDropped'), reopen),
    );
  const reopen = () => void thenLookAgain(reopenGoal(goal.id));
  const remove = () =>
    void thenLookAgain(removeGoal(goal.id)).then(
      (gone) => gone && offer(t('goals.removed'), () => void thenLookAgain(putGoalBack(gone))),
    );
  const isOpen = goal.state === 'open';
  const helped = people.filter(({ stage }) => HELPED.has(stage));
  return (
    <li className="goal">
      <div className="goal-head">
        <h2 className="strong">
          <QuietText
            label={t('goals.name')}
            maxLength={100}
            value={name.value}
            onText={name.onChange}
            onBlur={name.onBlur}
          />
        </h2>
        {!isOpen && (
          <Badge kind={goal.state === 'reached' ? 'done' : undefined}>
            {goal.state === 'reached' ? t('goals.reached') : t('goals.dropped')}
          </Badge>
        )}
        <Menu
          icon={iconMore}
          label={t('goals.menu', { name: goal.name })}
          items={[
            ...(isOpen
              ? [
                  { label: t('goals.reach'), icon: iconCheck, onPick: () => end('reached') },
                  { label: t('goals.drop'), icon: iconClose, onPick: () => end('dropped') },
                ]
              : [{ label: t('goals.reopen'), icon: iconUndo, onPick: reopen }]),
            { label: t('goals.remove'), icon: iconTrash, onPick: remove },
          ]}
        />
      </div>
      {isOpen && people.length === 0 && <p className="small soft">{t('goals.nobody')}</p>}
      {!isOpen && helped.length > 0 && <p className="small">{t('goals.tell')}</p>}
      <GoalPeople people={isOpen ? people : helped} hasEnded={!isOpen} />
    </li>
  );
}

function GoalPeople({ people, hasEnded }: { people: readonly Person[]; hasEnded: boolean }) {
  return (
    <ul className="goal-people">
      {people.map((person) => (
        <li key={person.id}>
          <a {...linkTo(`/people/${person.id}`)} dir="auto">
            {person.name}
          </a>{' '}
          <StageMark stage={person.stage} word={stageWord(person.stage)} />
          {hasEnded && (
            <a className="push" {...linkTo(`/people/${person.id}/draft/report-back`)}>
              {t('goals.write', { name: person.callName })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
