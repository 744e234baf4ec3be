/** A message to somebody: its channel, its words, what the review says of them, and what can be done with it. */
import './draft.css';
import { useRef, useState, type RefObject } from 'react';
import type { Channel, Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Select } from '@/components/ui/Select';
import { thenLookAgain } from '../look-again';
import { channelWord } from '../words';
import { Room } from './DraftBody';
import { DraftEditor } from './DraftEditor';
import { DraftFoot } from './DraftFoot';
import type { DraftPartProps } from './draft-props';
import { DraftUnder } from './DraftUnder';
import { MissingWords } from './MissingWords';
import { useMessage, type Message } from './use-message';

export function DraftPart(props: DraftPartProps) {
  const { record, channels, frame, made } = props;
  const message = useMessage(props);
  const { about, channel, setChannel, draft, limit, review } = message;
  const field = useRef<HTMLTextAreaElement>(null);
  const findings = useRef<HTMLElement>(null);
  // Whoever gets the message: the person, or whoever is asked to introduce.
  const name = made?.context.person.callName ?? record.person.callName;
  const editor = { ...message, field, name };
  return frame(
    <>
      {props.children}
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
          <DraftEditor key={about} {...props} {...editor} draft={draft} />
        ) : (
          <MissingWords missing={message.words.missing} name={name} onMissing={props.onMissing} />
        )}
      </section>
    </>,
    <Foot {...props} message={message} findings={findings} name={name} />,
    draft && <DraftUnder {...props} draft={draft} review={review} field={field} findings={findings} />,
  );
}

/** Who carries it out, where sending is not the word for it. */
const SELF_WORD: Partial<Record<Channel, 'message.youCall' | 'message.youPost'>> = {
  'phone-script': 'message.youCall',
  card: 'message.youPost',
};

interface FootProps extends DraftPartProps {
  message: Message;
  findings: RefObject<HTMLElement | null>;
  name: string;
}

function Foot({ message, findings, ...props }: FootProps) {
  const { record, now, enclosed } = props;
  const { person } = record;
  const { draft, over, review } = message;
  const [copied, setCopied] = useState('');
  const marking = useRef(false);
  if (!draft || over > 0) return <p>{t(draft ? 'message.tooLong' : 'message.notReady')}</p>;
  // What was found may stand out of sight: the foot says so and leads there.
  const look = (words: string) => <Act onClick={() => goTo(findings.current)}>{words}</Act>;
  if (review?.blocked) return <p>{look(t('review.blocked'))}</p>;
  const text = [draft.body, enclosed].filter(Boolean).join('\n\n---\n\n');
  return (
    <DraftFoot
      draft={draft}
      text={text}
      to={person.email}
      profileUrl={person.profileUrl}
      now={now}
      words={
        review?.findings.length
          ? look(t('review.look', review.findings.length))
          : t(SELF_WORD[draft.channel] ?? 'message.youSend')
      }
      copied={copied === draft.body}
      onCopy={() => void navigator.clipboard.writeText(text).then(() => setCopied(draft.body))}
      onMail={() => setCopied(draft.body)}
      onSent={() => {
        // A second press before the screen has changed would note a second message.
        if (marking.current) return;
        marking.current = true;
        void sent(props, draft).finally(() => (marking.current = false));
      }}
    />
  );
}

function goTo(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: 'nearest' });
  place?.focus({ preventScroll: true });
}

async function sent({ record, about, onDone, name }: Omit<FootProps, 'message' | 'findings'>, draft: Draft) {
  const { markSent } = await import('@/lib/actions/mark-sent');
  const stepId = await thenLookAgain(markSent(record.person.id, draft, about));
  const words = draft.kind === 'thank-you' ? 'message.marked.thanks' : 'message.marked.outreach';
  onDone(t(words, { name }), stepId);
}
