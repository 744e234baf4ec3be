/** The fuller report, two days later (seed 000): begun from the outline, then in the user's own words. */
import { useState } from 'react';
import { finishWriteUp, keepWriteUp } from '@/lib/actions/debrief';
import { writeUpOf } from '@/lib/domain/conversation/write-up';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { Tick } from '@/components/ui/Tick';
import { thenLookAgain } from '../look-again';
import { useTyped } from '../use-typed';
import { dayOf, roleWords } from '../words';
import type { NotedProps } from './props';
import { byFormat } from './time-words';

export function WriteUpPart({ record, offer, notes }: NotedProps) {
  const { interview, person } = record;
  const [withPrivate, setWithPrivate] = useState(false);
  const begun = writeUpOf({
    interview,
    notes,
    who: [person.name, roleWords(person)].filter(Boolean).join(', '),
    when: `${dayOf(interview.startAt)}, ${byFormat(interview.format).toLowerCase()}`,
    withPrivate,
  });
  const own = interview.debrief?.writeUp;
  const typed = useTyped(own || begun, (text) => void keepWriteUp(interview.id, text));
  const isDone = interview.debrief?.writtenUpAt !== undefined;
  const startOver = () => {
    void keepWriteUp(interview.id, '');
    offer(t('debrief.startedOver'), () => void keepWriteUp(interview.id, own ?? ''));
  };
  return (
    <PanelPart>
      <Field label={t('debrief.writeUp')} hint={t('debrief.writeUpHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={12}
            dir="auto"
            value={typed.value}
            onText={typed.onChange}
            onBlur={typed.onBlur}
          />
        )}
      </Field>
      {own ? (
        <p className="small">
          <Act onClick={startOver}>{t('debrief.startOver')}</Act>
        </p>
      ) : (
        notes.some(({ mark }) => mark === 'private') && (
          <Tick checked={withPrivate} onPick={setWithPrivate}>
            {t('debrief.withPrivate')}
          </Tick>
        )
      )}
      <p>
        <Button
          onClick={() => {
            if (!own) void keepWriteUp(interview.id, typed.value);
            void thenLookAgain(finishWriteUp(interview.id, !isDone));
          }}
        >
          {isDone ? t('debrief.writtenAgain') : t('debrief.written')}
        </Button>
      </p>
    </PanelPart>
  );
}
