/** The foot of a message: copying it, handing it to the mail program, and marking it sent. Sending stays with the user. */
import type { ReactNode } from 'react';
import type { Channel, Draft } from '@/lib/domain/draft';
import { mailtoFor } from '@/lib/domain/mailto';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconCopy, iconMail } from '@/components/ui/view-icons';
import { When } from '@/components/ui/When';
import { fully } from '../words';
import { useSettling } from './use-settling';

const SENT_WORD: Partial<Record<Channel, 'message.called' | 'message.posted'>> = {
  'phone-script': 'message.called',
  card: 'message.posted',
};

const LINKEDIN: readonly Channel[] = ['connection-note', 'linkedin-message', 'inmail'];

interface DraftFootProps {
  draft: Draft;
  /** The words with what goes with them. */
  text: string;
  to: string | undefined;
  profileUrl: string | undefined;
  copied: boolean;
  now: string;
  /** Said beside the buttons until it is copied. */
  words: ReactNode;
  onCopy: () => void;
  onMail: () => void;
  onSent: () => void;
}

export function DraftFoot({
  draft,
  text,
  to,
  profileUrl,
  copied,
  now,
  words,
  onCopy,
  onMail,
  onSent,
}: DraftFootProps) {
  const mail =
    draft.channel === 'email'
      ? mailtoFor({ subject: draft.subject ?? '', body: text, ...(to && { to }) })
      : undefined;
  const [settling, again] = useSettling(copied);
  const isOnLinkedIn = LINKEDIN.includes(draft.channel);
  return (
    <>
      <p>{copied ? <When kind="done" at={now} full={fully(now)} words={t('message.ready')} /> : words}</p>
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
      {copied && isOnLinkedIn && profileUrl && (
        <Button variant="quiet" href={profileUrl} target="_blank" rel="noreferrer">
          {t('message.openProfile')}
        </Button>
      )}
      {/* One button, so that the keyboard stays on it when its words change. */}
      {!(copied && draft.kind === 'forwardable') && (
        <Button
          variant="primary"
          className="copy-then-mark"
          icon={copied ? undefined : iconCopy}
          aria-disabled={settling || undefined}
          onClick={settling ? again : copied ? onSent : onCopy}
        >
          {t(copied ? (SENT_WORD[draft.channel] ?? 'message.sent') : 'message.copy')}
        </Button>
      )}
    </>
  );
}
