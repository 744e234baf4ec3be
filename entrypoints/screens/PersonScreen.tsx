/** One person and the one next thing with them. Shown in the popup and, wider, in the dashboard. */
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { Removed } from '@/lib/actions/remove-person';
import { nextThing } from '@/lib/domain/next-thing';
import { useClock } from '@/lib/hooks/use-clock';
import { usePerson } from '@/lib/hooks/use-person';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PopupFrame } from '@/components/PopupFrame';
import { Act } from '@/components/ui/Act';
import { EmptyState } from '@/components/ui/EmptyState';
import { Toast } from '@/components/ui/Toast';
import { AskPart } from './AskPart';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { PersonTop } from './PersonTop';

// The popup opens most often to write the first message: what the other moments need is fetched when one of them has come.
const WaitPart = lazy(() => import('./WaitPart'));
const TalkPart = lazy(() => import('./TalkPart'));
const ThankPart = lazy(() => import('./ThankPart'));
const RestPart = lazy(() => import('./RestPart'));

const UNDO_MS = 10_000;

export default function PersonScreen({ personId, onBack }: { personId: string; onBack?: () => void }) {
  // Deferred: when the next thing changes, its part is fetched before it is shown, and the screen never goes blank.
  const record = useDeferredValue(usePerson(personId));
  const settings = useSettings();
  const now = useClock();
  const [done, setDone] = useState<{ words: string; stepId: string }>();
  const [removed, setRemoved] = useState<Removed>();
  if (record === null) return <Gone onBack={onBack} removed={removed} />;
  if (!record || !settings) return <PopupFrame label={t('person.screen')}>{null}</PopupFrame>;

  const onDone = (words: string, stepId: string) => {
    setDone({ words, stepId });
    setTimeout(() => setDone((shown) => (shown?.stepId === stepId ? undefined : shown)), UNDO_MS);
  };
  const undo = () => {
    if (done) void thenLookAgain(import('@/lib/actions/steps').then(({ undoStep }) => undoStep(done.stepId)));
    setDone(undefined);
  };
  const frame: PartProps['frame'] = (body, foot) => (
    <PopupFrame
      label={t('person.screen')}
      head={<PersonTop record={record} now={now} onRemoved={setRemoved} {...(onBack && { onBack })} />}
      foot={foot}
    >
      {body}
      {done && (
        <div className="toast-place">
          <Toast actions={<Act onClick={undo}>{t('undo')}</Act>}>{done.words}</Toast>
        </div>
      )}
    </PopupFrame>
  );
  return (
    <Suspense fallback={frame(null, null)}>
      <Part key={personId} record={record} settings={settings} now={now} frame={frame} onDone={onDone} />
    </Suspense>
  );
}

function Part(props: PartProps) {
  const next = nextThing(props.record, props.now);
  switch (next.thing) {
    case 'ask':
      return <AskPart {...props} />;
    case 'wait':
      return <WaitPart {...props} sent={next.sent} />;
    case 'talk':
      return <TalkPart {...props} interview={next.interview} />;
    case 'thank':
      return <ThankPart {...props} interview={next.interview} />;
    case 'rest':
      return (
        <RestPart
          {...props}
          step={next.thanked}
          words={t('rest.thanked', { name: props.record.person.callName })}
        />
      );
    case 'closed':
      return <RestPart {...props} step={next.step} shown={next.sent} words={t('rest.closed')} />;
  }
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
