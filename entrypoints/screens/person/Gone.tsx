/** Nobody is here: removed, here with a way back or in another window. */
import type { Removed } from '@/lib/actions/remove-person';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Button } from '@/components/ui/Button';
import { thenLookAgain } from '../look-again';

interface GoneProps {
  onBack: () => void;
  /** Given when they were removed here: then there is a way back. */
  removed: Removed | undefined;
}

export function Gone({ onBack, removed }: GoneProps) {
  const undo = async () => {
    const { putBack } = await import('@/lib/actions/remove-person');
    if (removed) await thenLookAgain(putBack(removed));
  };
  return (
    <PageFrame title={removed ? t('person.removed', { name: removed.person.name }) : t('person.gone')}>
      <p className="soft">{removed ? t('person.removedAll') : t('person.goneWhy')}</p>
      <p className="gone-ways">
        {removed && <Button onClick={() => void undo()}>{t('undo')}</Button>}
        <Button variant={removed ? 'quiet' : 'plain'} onClick={onBack}>
          {t('person.toPeople')}
        </Button>
      </p>
    </PageFrame>
  );
}
