/** The message is out: what was sent, and what to mark when an answer comes. A no is an end like any other. */
import { markStep, type MarkedStep, type StepDetails } from '@/lib/actions/steps';
import { standingSteps, type Step } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { iconCalendar, iconPen } from '@/components/ui/icons';
import { SentWords } from './draft/SentWords';
import { linkTo } from './link';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { useMeetingForm } from './use-meeting-form';
import { ago } from './words';

export default function WaitPart({ sent, ...props }: PartProps & { sent: Step }) {
  const { record, now, frame, onDone } = props;
  const { person } = record;
  const { form, open } = useMeetingForm(props);
  if (form) return form;
  const mark = async (words: string, kind: MarkedStep, details?: StepDetails) =>
    onDone(words, await thenLookAgain(markStep(person.id, kind, details)));
  const after = standingSteps(record.steps).filter((step) => step.at >= sent.at);
  const has = (kind: Step['kind']) => after.some((step) => step.kind === kind);
  // They accepted a note: the message with the request is the user's to write.
  const isMine = sent.message?.channel === 'connection-note' && has('accepted') && !has('replied');
  const isPending = sent.message?.channel === 'connection-note' && !has('accepted') && !has('replied');
  return frame(
    <section className="part">
      <h2 className="group-title">
        {t('wait.asked', {
          name: person.callName,
          minutes: String(person.ask.minutes),
          ago: ago(sent.at, now),
        })}
      </h2>
      <SentWords step={sent} />
      <p className="soft">{waitWords(has('replied'), isMine)}</p>
      <p className="message-extras">
        {isPending && (
          <Act onClick={() => void mark(t('wait.saidAccepted'), 'accepted')}>{t('wait.accepted')}</Act>
        )}
        {isMine && <Act onClick={open}>{t('wait.yes')}</Act>}
        {!has('replied') && (
          <Act onClick={() => void mark(t('wait.saidReplied'), 'replied')}>{t('wait.replied')}</Act>
        )}
        {!has('replied') && !isMine && (
          <a {...linkTo(`/people/${person.id}/draft/follow-up`)}>{t('wait.followUp')}</a>
        )}
        <Act onClick={() => void mark(t('wait.saidClosed'), 'closed', { reason: 'no-reply' })}>
          {t('wait.close')}
        </Act>
      </p>
    </section>,
    <>
      <Button variant="quiet" onClick={() => void mark(t('wait.saidNo'), 'declined')}>
        {t('wait.no')}
      </Button>
      <span className="push" />
      {isMine ? (
        <Button variant="primary" icon={iconPen} {...linkTo(`/people/${person.id}/draft/outreach`)}>
          {t('wait.sendMessage')}
        </Button>
      ) : (
        <Button variant="primary" icon={iconCalendar} onClick={open}>
          {t('wait.yes')}
        </Button>
      )}
    </>,
  );
}

function waitWords(isAnswered: boolean, isMine: boolean): string {
  if (isAnswered) return t('wait.answer');
  return isMine ? t('wait.mine') : t('wait.normal');
}
