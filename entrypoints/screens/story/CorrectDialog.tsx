/** When something really happened. */
import { useState } from 'react';
import { instantFromForm, inZone } from '@/lib/domain/instant';
import type { Step } from '@/lib/domain/steps';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { Said } from '../today/use-said';
import { setRight } from './mark';

interface CorrectProps {
  step: Step;
  sentence: string;
  now: string;
  say: (said: Said) => void;
  onClose: () => void;
}

export default function CorrectDialog({ step, sentence, now, say, onClose }: CorrectProps) {
  const before = inZone(step.at, zone());
  const [day, setDay] = useState(before.toPlainDate().toString());
  const [time, setTime] = useState(before.toPlainTime().toString({ smallestUnit: 'minute' }));
  const at = instantFromForm(day, time, zone());
  const problem = !at ? t('talk.noSuchTime') : at > now ? t('story.notYet') : undefined;
  const save = () => {
    if (!at || problem) return;
    onClose();
    void setRight(step, at, now, say);
  };
  return (
    <Dialog
      open
      title={t('story.correctTitle')}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form="correct">
            {t('story.correctSave')}
          </Button>
        </>
      }
    >
      <p className="soft">{sentence}</p>
      <form
        id="correct"
        className="side-by-side"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={t('talk.day')} problem={problem}>
          {(wiring) => <TextInput {...wiring} type="date" autoFocus value={day} onText={setDay} />}
        </Field>
        <Field label={t('talk.time')} hint={zone().replaceAll('_', ' ')}>
          {(wiring) => <TextInput {...wiring} type="time" value={time} onText={setTime} />}
        </Field>
      </form>
    </Dialog>
  );
}
