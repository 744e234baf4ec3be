/** One person and the one next thing with them, small, for the popup. */
import { Suspense, useDeferredValue, useState } from 'react';
import type { Removed } from '@/lib/actions/remove-person';
import type { DraftKind } from '@/lib/domain/draft';
import { useClock } from '@/lib/hooks/use-clock';
import { usePerson } from '@/lib/hooks/use-person';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PopupFrame } from '@/components/PopupFrame';
import { Act } from '@/components/ui/Act';
import { EmptyState } from '@/components/ui/EmptyState';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { PersonPart } from './person/PersonPart';
import { PersonTop } from './PersonTop';
import { useSaid } from './today/use-said';

interface PersonScreenProps {
  personId: string;
  /** The draft to open instead of what comes next. */
  draft?: DraftKind | undefined;
  onBack?: () => void;
}

export default function PersonScreen({ personId, draft, onBack }: PersonScreenProps) {
  // Deferred: when the next thing changes, its part is fetched before it is shown, and the screen never goes blank.
  const record = useDeferredValue(usePerson(personId));
  const settings = useSettings();
  const now = useClock();
  const { say, toast } = useSaid();
  const [kind, setKind] = useState(draft);
  const [removed, setRemoved] = useState<Removed>();
  if (record === null) return <Gone onBack={onBack} removed={removed} />;
  if (!record || !settings) return <PopupFrame label={t('person.screen')}>{null}</PopupFrame>;

  const onDone = (words: string, stepId: string) => {
    setKind(undefined);
    say({ words, undo: () => void takeBack(stepId) });
  };
  const frame: PartProps['frame'] = (body, foot, under) => (
    <PopupFrame
      label={t('person.screen')}
      head={<PersonTop record={record} now={now} onRemoved={setRemoved} {...(onBack && { onBack })} />}
      foot={foot}
    >
      {body}
      {under}
      {toast}
    </PopupFrame>
  );
  return (
    <Suspense fallback={frame(null, null)}>
      <PersonPart
        key={`${personId} ${kind ?? ''}`}
        draft={kind}
        onKind={setKind}
        record={record}
        settings={settings}
        now={now}
        frame={frame}
        onDone={onDone}
      />
    </Suspense>
  );
}

async function takeBack(stepId: string): Promise<void> {
  const { undoStep } = await import('@/lib/actions/steps');
  await thenLookAgain(undoStep(stepId));
}

interface GoneProps {
  onBack: (() => void) | undefined;
  /** Given when they were removed here: then there is a way back. */
  removed: Removed | undefined;
}

function Gone({ onBack, removed }: GoneProps) {
  const undo = () =>
    void thenLookAgain(
      import('@/lib/actions/remove-person').then(({ putBack }) => removed && putBack(removed)),
    );
  return (
    <PopupFrame label={t('person.screen')}>
      <EmptyState
        title={removed ? t('person.removed', { name: removed.person.name }) : t('person.gone')}
        action={
          <p>
            {removed && <Act onClick={undo}>{t('undo')}</Act>}{' '}
            {onBack && <Act onClick={onBack}>{t('back')}</Act>}
          </p>
        }
      >
        {removed ? t('person.removedAll') : t('person.goneWhy')}
      </EmptyState>
    </PopupFrame>
  );
}
