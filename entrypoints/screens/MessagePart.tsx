/** A message: its channel, its text, how much room is left, copying it and marking it sent. Sending stays with the user. */
import { useState, type ReactNode } from 'react';
import { countWords, hardLimit, hasSubject, softLimit, type Channel, type Draft } from '@/lib/domain/draft';
import type { ComposedKind } from '@/lib/domain/drafting/compose';
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import type { Interview } from '@/lib/domain/interview';
import { mailtoFor } from '@/lib/domain/mailto';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Compose } from '@/components/ui/Compose';
import { Finding } from '@/components/ui/Finding';
import { iconCopy, iconMail } from '@/components/ui/icons';
import { Meter } from '@/components/ui/Meter';
import { Select } from '@/components/ui/Select';
import { TextInput } from '@/components/ui/TextInput';
import { When } from '@/components/ui/When';
import { thenLookAgain } from './look-again';
import type { PartProps } from './PersonScreen';
import { firstChannel, useDraft, type DraftOnScreen } from './use-draft';
import { channelWord, fully } from './words';

interface MessageProps extends PartProps {
  kind: ComposedKind;
  channels: readonly Channel[];
  interview?: Interview;
  /** Takes the user to the answer that is missing. */
  onMissing: (missing: MissingAnswer) => void;
  children: ReactNode;
}

export function MessagePart({
  record,
  settings,
  now,
  frame,
  onDone,
  kind,
  channels,
  interview,
  onMissing,
  children,
}: MessageProps) {
  const { person } = record;
  const [channel, setChannel] = useState(() => firstChannel(record, kind, channels));
  const message = useDraft(record, settings, kind, channel, interview);
  const [copied, setCopied] = useState('');
  const { draft } = message;
  const limit = hardLimit(channel, settings.account.premium);
  const over = draft && limit !== undefined ? draft.body.length - limit : 0;

  const copy = async () => {
    if (!draft) return;
    await navigator.clipboard.writeText(draft.body);
    setCopied(draft.body);
  };
  const sent = async () => {
    if (!draft) return;
    const { markSent } = await import('@/lib/actions/mark-sent');
    const stepId = await thenLookAgain(markSent(person.id, draft, interview?.id));
    onDone(
      t(`message.marked.${kind === 'outreach' ? 'outreach' : 'thanks'}`, { name: person.callName }),
      stepId,
    );
  };

  return frame(
    <>
      {children}
      <section className="message" aria-label={t('message.section')}>
        <div className="message-head">
          <Select
            quiet
            aria-label={t('message.channel')}
            value={channel}
            options={channels.map((one) => ({ value: one, label: channelWord(one) }))}
            onPick={setChannel}
          />
          {draft && <Room draft={draft} hard={limit} />}
        </div>
        {draft ? (
          <Writing message={message} draft={draft} name={person.callName} />
        ) : (
          <Missing missing={message.missing} name={person.callName} onMissing={onMissing} />
        )}
        {over > 0 && (
          <Finding severity="block">
            {t('message.over', { count: over, channel: channelWord(channel).toLowerCase() })}
          </Finding>
        )}
        <OwnWords key={channel} message={message} />
      </section>
    </>,
    draft && over <= 0 ? (
      <Foot
        draft={draft}
        to={person.email}
        copied={copied === draft.body}
        now={now}
        onCopy={() => void copy()}
        onMail={() => setCopied(draft.body)}
        onSent={() => void sent()}
      />
    ) : (
      <p>{t('message.notReady')}</p>
    ),
  );
}

function Room({ draft, hard }: { draft: Draft; hard: number | undefined }) {
  const used = draft.body.length;
  const soft = softLimit(draft.channel);
  if (draft.channel === 'email')
    return <Meter used={0} limit={undefined} words={t('message.words', [String(countWords(draft.body))])} />;
  if (soft !== undefined && used <= soft)
    return <Meter used={used} limit={soft} words={t('message.suggested', [String(used), String(soft)])} />;
  return <Meter used={used} limit={hard} words={t('message.of', [String(used), String(hard)])} />;
}

function Writing({ message, draft, name }: { message: DraftOnScreen; draft: Draft; name: string }) {
  return (
    <>
      {hasSubject(draft.channel) && (
        <div className="message-subject">
          <TextInput
            aria-label={t('message.subject')}
            value={draft.subject ?? ''}
            onText={(subject) => message.change({ subject })}
          />
        </div>
      )}
      <Compose
        label={t('message.to', { name })}
        value={draft.body}
        onText={(body) => message.change({ body })}
      />
    </>
  );
}

function Missing({
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
  };
  return (
    <div className="message-missing">
      <Finding severity="tip" action={t('missing.write')} onAction={() => onMissing(first)}>
        {words[first]}
      </Finding>
    </div>
  );
}

/** One's own words, and the way back to the suggested ones: which keeps one's own a tap away. */
function OwnWords({ message }: { message: DraftOnScreen }) {
  const [restore, setRestore] = useState<() => void>();
  if (message.byHand) {
    const startOver = () => {
      const back = message.startOver();
      setRestore(() => back);
    };
    return (
      <p className="message-own">
        {t('message.own')} <Act onClick={startOver}>{t('message.startOver')}</Act>
      </p>
    );
  }
  if (!restore) return null;
  return (
    <p className="message-own">
      {t('message.suggestedAgain')}{' '}
      <Act
        onClick={() => {
          restore();
          setRestore(undefined);
        }}
      >
        {t('message.mineAgain')}
      </Act>
    </p>
  );
}

interface FootProps {
  draft: Draft;
  to: string | undefined;
  copied: boolean;
  now: string;
  onCopy: () => void;
  onMail: () => void;
  onSent: () => void;
}

function Foot({ draft, to, copied, now, onCopy, onMail, onSent }: FootProps) {
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
