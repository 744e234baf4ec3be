/** One's own words, the way back to the suggested ones, and earlier wordings: nothing that was written is further than a tap away. */
import { lazy, Suspense, useState } from 'react';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import type { DraftOnScreen } from './use-draft';

const Wordings = lazy(() => import('./Wordings'));

export function OwnWords({ message, onStartOver }: { message: DraftOnScreen; onStartOver: () => void }) {
  const [open, setOpen] = useState(false);
  const { byHand, versions } = message;
  if (!byHand && versions.length === 0) return null;
  return (
    <>
      <p className="message-own">
        {byHand ? t('message.own') : t('message.suggestedAgain')}{' '}
        {byHand && <Act onClick={onStartOver}>{t('message.startOver')}</Act>}{' '}
        {versions.length > 0 && (
          <Act aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('message.earlier', versions.length)}
          </Act>
        )}
      </p>
      {open && (
        <Suspense>
          <Wordings message={message} onUsed={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
