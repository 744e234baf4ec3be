/** A conversation lies ahead or is going on: when, how, and moving or calling it off. */
import { useState } from 'react';
import { undoStep } from '@/lib/actions/steps';
import { minutesBetween } from '@/lib/domain/instant';
import { momentOf, type Interview } from '@/lib/domain/interview';
import { standingSteps } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { iconCalendar } from '@/components/ui/icons';
import { ConversationForm } from './ConversationForm';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { formatWord, fully, moment } from './words';

export default function TalkPart({
  record,
  now,
  frame,
  onDone,
  interview,
}: PartProps & { interview: Interview }) {
  const { person, steps } = record;
  const [moving, setMoving] = useState(false);
  if (moving)
    return (
      <ConversationForm
        person={person}
        now={now}
        frame={frame}
        onDone={onDone}
        interview={interview}
        onClose={() => setMoving(false)}
      />
    );
  const entered = standingSteps(steps).find(
    (step) => step.kind === 'scheduled' && step.interviewId === interview.id,
  );
  const minutes = String(minutesBetween(interview.startAt, interview.endAt));
  return frame(
    <section className="part">
      <h2 className="group-title">
        <Icon path={iconCalendar} />
        <time dateTime={interview.startAt} title={fully(interview.startAt)}>
          {momentOf(interview, now) === 'now' ? t('talk.now') : capital(moment(interview.startAt, now))}
        </time>
      </h2>
      <p>{t('talk.howLong', { minutes, how: formatWord(interview.format).toLowerCase() })}</p>
      <p className="soft">{t('talk.after', { name: person.callName })}</p>
    </section>,
    <>
      {entered && (
        <Button variant="quiet" onClick={() => void thenLookAgain(undoStep(entered.id))}>
          {t('talk.off')}
        </Button>
      )}
      <span className="push" />
      <Button onClick={() => setMoving(true)}>{t('talk.move')}</Button>
    </>,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
