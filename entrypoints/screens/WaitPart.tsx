/** The message is out: what was sent, and what to enter when an answer comes. A no is an end like any other. */
import { useState } from 'react';
import { markStep } from '@/lib/actions/steps';
import type { Step } from '@/lib/domain/steps';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconCalendar } from '@/components/ui/icons';
import { ConversationForm } from './ConversationForm';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { SentWords } from './SentWords';
import { ago } from './words';

export default function WaitPart({ record, now, frame, onDone, sent }: PartProps & { sent: Step }) {
  const { person } = record;
  const [entering, setEntering] = useState(false);
  if (entering)
    return (
      <ConversationForm
        person={person}
        now={now}
        frame={frame}
        onDone={onDone}
        onClose={() => setEntering(false)}
      />
    );
  const said = async () => onDone(t('wait.saidNo'), await thenLookAgain(markStep(person.id, 'declined')));
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
      <p className="soft">{t('wait.normal')}</p>
    </section>,
    <>
      <Button variant="quiet" onClick={() => void said()}>
        {t('wait.no')}
      </Button>
      <span className="push" />
      <Button variant="primary" icon={iconCalendar} onClick={() => setEntering(true)}>
        {t('wait.yes')}
      </Button>
    </>,
  );
}
