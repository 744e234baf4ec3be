/** Nobody is saved yet: the one step that begins it. */
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { iconExternal } from '@/components/ui/icons';
import { WelcomeDrawing } from '@/components/WelcomeDrawing';

export function Start() {
  return (
    <div className="start">
      <EmptyState
        drawing={<WelcomeDrawing word={t('pageButton.save')} />}
        title={t('today.start')}
        action={
          <Button
            variant="primary"
            icon={iconExternal}
            href="https://www.linkedin.com/"
            target="_blank"
            rel="noreferrer"
          >
            {t('today.open')}
          </Button>
        }
      >
        {t('today.startHow')}
      </EmptyState>
    </div>
  );
}
