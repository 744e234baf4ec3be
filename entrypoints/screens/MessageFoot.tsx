/** The foot of a message: copying it, handing it to the mail program, and marking it sent. Sending stays with the user. */
import type { Draft } from '@/lib/domain/draft';
import { mailtoFor } from '@/lib/domain/mailto';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconCopy, iconMail } from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import { fully } from './words';

interface MessageFootProps {
  draft: Draft;
  to: string | undefined;
  copied: boolean;
  now: string;
  onCopy: () => void;
  onMail: () => void;
  onSent: () => void;
}

export function MessageFoot({ draft, to, copied, now, onCopy, onMail, onSent }: MessageFootProps) {
  const mail =
    draft.channel === 'email'
      ? mailtoFor({ subject: draft.subject ?? '', body: draft.body, ...(to && { to }) })
      : undefined;
  return (
    <>
      <p>
        {copied ? (
          <When kind="done" at={now} full={fully(now)} words={t('message.ready')} />
        ) : (
          t('message.youSend')
        )}
      </p>
      {mail && (
        <Button
          variant={copied ? 'quiet' : 'plain'}
          icon={iconMail}
          href={mail}
          target="_blank"
          rel="noreferrer"
          onClick={onMail}
        >
          {t('message.openMail')}
        </Button>
      )}
      {copied && !mail && (
        <Button variant="quiet" onClick={onCopy}>
          {t('message.again')}
        </Button>
      )}
      {!copied && (
        <Button variant="primary" icon={iconCopy} onClick={onCopy}>
          {t('message.copy')}
        </Button>
      )}
      {copied && (
        <Button variant="primary" onClick={onSent}>
          {t('message.sent')}
        </Button>
      )}
    </>
  );
}
