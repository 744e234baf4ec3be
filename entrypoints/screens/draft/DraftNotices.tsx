/** What to know before one more request goes out: how many notes are left this month, and who has not answered yet. Never forbids. */
import type { Draft } from '@/lib/domain/draft';
import type { Settings } from '@/lib/domain/settings';
import type { Stage } from '@/lib/domain/stage';
import type { Around } from '@/lib/hooks/use-around';
import { t } from '@/lib/platform/words';

interface DraftNoticesProps {
  draft: Draft;
  around: Around;
  settings: Settings;
  stage: Stage;
}

export default function DraftNotices({ draft, around, settings, stage }: DraftNoticesProps) {
  const { premium, notesPerMonth } = settings.account;
  const { notesThisMonth, openRequests } = around;
  const counts = draft.channel === 'connection-note' && !premium;
  const isFirst = draft.kind === 'outreach' && stage === 'saved';
  const asks = isFirst && openRequests >= settings.requests.open;
  return (
    <>
      {/* Flynn and Lake 2008 (domain.md 2.1): askers expect far more refusals than there are. */}
      {isFirst && <p className="message-notice">{t('message.brave')}</p>}
      {counts && (
        <p className="message-notice">
          {notesThisMonth < notesPerMonth
            ? t('message.quota', [String(notesThisMonth), String(notesPerMonth)])
            : t('message.quotaOver', [String(notesThisMonth + 1), String(notesPerMonth)])}
        </p>
      )}
      {asks && <p className="message-notice">{t('message.tooManyOpen', [String(openRequests)])}</p>}
    </>
  );
}
