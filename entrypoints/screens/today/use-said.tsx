/** Says what was just done, with a way back for ten seconds. */
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Toast } from '@/components/ui/Toast';

const UNDO_MS = 10_000;

export interface Said {
  words: string;
  undo?: (() => void) | undefined;
  /** Something else that is offered along with it. */
  offer?: { word: string; onPick: () => void } | undefined;
}

/** `say` shows it; `toast` is what to paint, at the foot of the screen. */
export function useSaid(): { say: (said: Said) => void; toast: ReactNode } {
  const [shown, setShown] = useState<Said>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((said: Said) => {
    clearTimeout(timer.current);
    setShown(said);
    timer.current = setTimeout(() => setShown(undefined), UNDO_MS);
  }, []);
  const then = (action: () => void) => () => {
    setShown(undefined);
    action();
  };
  const toast = shown && (
    <div className="toast-place">
      <Toast
        actions={
          <>
            {shown.offer && <Act onClick={then(shown.offer.onPick)}>{shown.offer.word}</Act>}
            {shown.undo && <Act onClick={then(shown.undo)}>{t('undo')}</Act>}
          </>
        }
      >
        {shown.words}
      </Toast>
    </div>
  );
  return { say, toast };
}
