/** Instead of a draft with a hole: the first answer it needs, and the way to it. */
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import { t } from '@/lib/platform/words';
import { Finding } from '@/components/ui/Finding';

export function MissingWords({
  missing,
  name,
  onMissing,
}: {
  missing: readonly MissingAnswer[];
  name: string;
  onMissing: (missing: MissingAnswer) => void;
}) {
  const [first] = missing;
  if (!first) return null;
  const words: Record<MissingAnswer, string> = {
    why: t('missing.why', { name }),
    'call-name': t('missing.callName'),
    'sender-name': t('missing.senderName'),
    'sender-about': t('missing.senderAbout'),
    takeaway: t('missing.takeaway'),
    interview: t('missing.interview', { name }),
    news: t('missing.news'),
    target: t('missing.target'),
  };
  return (
    <div className="message-missing">
      <Finding severity="tip" action={t('missing.write')} onAction={() => onMissing(first)}>
        {words[first]}
      </Finding>
    </div>
  );
}
