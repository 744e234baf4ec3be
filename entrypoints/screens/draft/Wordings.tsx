/** Earlier wordings of a draft, latest first. Taking one keeps what stands there now. */
import { useClock } from '@/lib/hooks/use-clock';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Quote } from '@/components/ui/Quote';
import { ago } from '../words';
import type { DraftOnScreen } from './use-draft';

export default function Wordings({ message, onUsed }: { message: DraftOnScreen; onUsed: () => void }) {
  const now = useClock();
  return (
    <ul className="wordings">
      {[...message.versions].reverse().map(({ at, subject, body }) => (
        <li key={at}>
          <p className="line-up small soft">
            {ago(at, now)}
            <span className="push">
              <Act
                onClick={() => {
                  message.replace({ body, ...(subject !== undefined && { subject }) });
                  onUsed();
                }}
              >
                {t('message.useThis')}
              </Act>
            </span>
          </p>
          <Quote>{body}</Quote>
        </li>
      ))}
    </ul>
  );
}
