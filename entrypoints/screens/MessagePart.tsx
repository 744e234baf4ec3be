/** A message to somebody: its channel, its words, and what can be done with it. */
import { useState, type ReactNode } from 'react';
import { hardLimit, type Channel, type Draft } from '@/lib/domain/draft';
import type { ComposedKind } from '@/lib/domain/drafting/compose';
import type { MissingAnswer } from '@/lib/domain/drafting/context';
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { Finding } from '@/components/ui/Finding';
import { Select } from '@/components/ui/Select';
import { thenLookAgain } from './look-again';
import { MessageBody, OwnWords, Room } from './MessageBody';
import { MessageFoot } from './MessageFoot';
import { MissingWords } from './MissingWords';
import type { PartProps } from './part';
import { firstChannel, useDraft } from './use-draft';
import { channelWord } from './words';

interface MessageProps extends PartProps {
  kind: ComposedKind;
  channels: readonly Channel[];
  interview?: Interview;
  /** Takes the user to the answer that is missing. */
  onMissing: (missing: MissingAnswer) => void;
  children: ReactNode;
}

export function MessagePart({ onMissing, children, ...props }: MessageProps) {
  const { record, settings, now, frame, kind, channels, interview } = props;
  const { person } = record;
  const [channel, setChannel] = useState(() => firstChannel(record, kind, channels));
  const [copied, setCopied] = useState('');
  const message = useDraft(record, settings, kind, channel, interview);
  const { draft } = message;
  const limit = hardLimit(channel, settings.account.premium);
  const over = draft && limit !== undefined ? draft.body.length - limit : 0;
  const picker = (
    <Select
      quiet
      aria-label={t('message.channel')}
      value={channel}
      options={channels.map((one) => ({ value: one, label: channelWord(one) }))}
      onPick={setChannel}
    />
  );
  return frame(
    <>
      {children}
      <section className="message" aria-label={t('message.section')}>
        <div className="message-head">
          {picker}
          {draft && <Room draft={draft} hard={limit} />}
        </div>
        {draft && <MessageBody message={message} draft={draft} name={person.callName} />}
        {!draft && <MissingWords missing={message.missing} name={person.callName} onMissing={onMissing} />}
        {over > 0 && <TooLong over={over} channel={channel} />}
        <OwnWords key={channel} message={message} />
      </section>
    </>,
    draft && over <= 0 ? (
      <MessageFoot
        draft={draft}
        to={person.email}
        now={now}
        copied={copied === draft.body}
        onCopy={() => void navigator.clipboard.writeText(draft.body).then(() => setCopied(draft.body))}
        onMail={() => setCopied(draft.body)}
        onSent={() => void sent(props, draft)}
      />
    ) : (
      <p>{over > 0 ? t('message.tooLong') : t('message.notReady')}</p>
    ),
  );
}

function TooLong({ over, channel }: { over: number; channel: Channel }) {
  const words = t('message.over', { count: over, channel: channelWord(channel).toLowerCase() });
  return <Finding severity="block">{words}</Finding>;
}

async function sent(
  { record: { person }, kind, interview, onDone }: Omit<MessageProps, 'onMissing' | 'children'>,
  draft: Draft,
) {
  const { markSent } = await import('@/lib/actions/mark-sent');
  const stepId = await thenLookAgain(markSent(person.id, draft, interview && { interviewId: interview.id }));
  onDone(
    t(kind === 'outreach' ? 'message.marked.outreach' : 'message.marked.thanks', { name: person.callName }),
    stepId,
  );
}
