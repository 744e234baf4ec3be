/** A message to somebody: its channel, its words, what the review says of them, and what can be done with it. */
import './draft.css';
import { useState } from 'react';
import { hardLimit, type Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Select } from '@/components/ui/Select';
import { thenLookAgain } from '../look-again';
import { channelWord } from '../words';
import { Room } from './DraftBody';
import { DraftEditor } from './DraftEditor';
import { DraftFoot } from './DraftFoot';
import type { DraftPartProps } from './draft-props';
import { MissingWords } from './MissingWords';
import { firstChannel, useDraft } from './use-draft';
import { useReview } from './use-review';

export function DraftPart(props: DraftPartProps) {
  const { record, settings, now, frame, kind, channels, made } = props;
  const { person } = record;
  const [channel, setChannel] = useState(() => firstChannel(record, kind, channels));
  const [copied, setCopied] = useState('');
  const message = useDraft(record, kind, channel, made?.compose(channel));
  const { draft } = message;
  const limit = hardLimit(channel, settings.account.premium);
  const over = draft && limit !== undefined ? Math.max(0, draft.body.length - limit) : 0;
  const secrecy = { ...settings.discretion, employer: settings.sender.employer };
  const about = `${person.id}|${kind}|${channel}`;
  const review = useReview(draft, { context: made?.reviewContext, person, secrecy }, about);
  const sentText = [draft?.body, props.enclosed].filter(Boolean).join('\n\n---\n\n');
  const name = nameOf(props);
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
      {props.children}
      <section className="message" aria-label={t('message.section')}>
        <div className="message-head">
          {picker}
          {draft && <Room draft={draft} hard={limit} />}
        </div>
        {draft ? (
          <DraftEditor key={about} {...props} draft={draft} message={message} review={review} over={over} />
        ) : (
          <MissingWords missing={message.missing} name={name} onMissing={props.onMissing} />
        )}
      </section>
    </>,
    draft && over === 0 && !review?.blocked ? (
      <DraftFoot
        draft={draft}
        text={sentText}
        to={person.email}
        profileUrl={person.profileUrl}
        now={now}
        copied={copied === draft.body}
        onCopy={() => void navigator.clipboard.writeText(sentText).then(() => setCopied(draft.body))}
        onMail={() => setCopied(draft.body)}
        onSent={() => void sent(props, draft)}
      />
    ) : (
      <p>{draft ? t(over > 0 ? 'message.tooLong' : 'review.blocked') : t('message.notReady')}</p>
    ),
  );
}

/** Whoever gets the message: the person, or whoever is asked to introduce. */
function nameOf({ made, record }: DraftPartProps): string {
  return made?.context.person.callName ?? record.person.callName;
}

async function sent(props: DraftPartProps, draft: Draft) {
  const { record, about, onDone } = props;
  const { person } = record;
  const { markSent } = await import('@/lib/actions/mark-sent');
  const stepId = await thenLookAgain(markSent(person.id, draft, about));
  const name = nameOf(props);
  onDone(
    draft.kind === 'thank-you'
      ? t('message.marked.thanks', { name })
      : t('message.marked.outreach', { name }),
    stepId,
  );
}
