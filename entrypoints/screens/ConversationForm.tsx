/** When the conversation takes place: day, time, how long, how. Entered in the user's zone, kept as an instant with that zone. */
import { useState } from 'react';
import { moveInterview, scheduleInterview } from '@/lib/actions/interviews';
import { instantFromForm, inZone, minutesAfter, minutesBetween } from '@/lib/domain/instant';
import type { Interview } from '@/lib/domain/interview';
import { FORMATS, type Format } from '@/lib/domain/ask';
import { type Person } from '@/lib/domain/person';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { thenLookAgain } from './look-again';
import type { PartProps } from './part';
import { formatWord, moment } from './words';

const LENGTHS = [15, 20, 30, 45, 60];

interface FormProps extends Pick<PartProps, 'now' | 'frame' | 'onDone'> {
  person: Person;
  /** Given when it is moved, absent when it is new. */
  interview?: Interview;
  onClose: () => void;
}

export function ConversationForm({ person, now, frame, onDone, interview, onClose }: FormProps) {
  const [form, setForm] = useState<TimeForm>(() => startOf(person, now, interview));
  const [tried, setTried] = useState(false);
  const startAt = instantFromForm(form.day, form.time, form.zone);
  const change = (part: Partial<TimeForm>) => setForm({ ...form, ...part });
  const save = async () => {
    if (!startAt) return setTried(true);
    const times = {
      startAt,
      endAt: minutesAfter(startAt, form.minutes),
      zone: form.zone,
      format: form.format,
    };
    const action = interview ? moveInterview(interview.id, times) : scheduleInterview(person.id, times);
    const stepId = await thenLookAgain<string | undefined>(action);
    onClose();
    if (stepId) onDone(enteredWords(startAt, now), stepId);
  };
  const onSubmit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    void save();
  };
  return frame(
    <form className="part" id="conversation" onSubmit={onSubmit}>
      <h2 className="group-title">{t('talk.when', { name: person.callName })}</h2>
      <WhenFields
        form={form}
        change={change}
        problem={tried && !startAt ? t('talk.noSuchTime') : undefined}
      />
      <HowFields form={form} change={change} />
    </form>,
    <>
      <Button variant="quiet" onClick={onClose}>
        {t('cancel')}
      </Button>
      <span className="push" />
      <Button variant="primary" type="submit" form="conversation">
        {t('talk.save')}
      </Button>
    </>,
  );
}

interface FieldsProps {
  form: TimeForm;
  change: (part: Partial<TimeForm>) => void;
}

function WhenFields({ form, change, problem }: FieldsProps & { problem: string | undefined }) {
  return (
    <div className="side-by-side">
      <Field label={t('talk.day')} problem={problem}>
        {(wiring) => (
          <TextInput {...wiring} type="date" autoFocus value={form.day} onText={(day) => change({ day })} />
        )}
      </Field>
      <Field label={t('talk.time')} hint={form.zone.replaceAll('_', ' ')}>
        {(wiring) => (
          <TextInput {...wiring} type="time" value={form.time} onText={(time) => change({ time })} />
        )}
      </Field>
    </div>
  );
}

function HowFields({ form, change }: FieldsProps) {
  return (
    <>
      <div className="field">
        <span className="field-label" id="talk-long">
          {t('talk.long')}
        </span>
        <Chips
          labelledBy="talk-long"
          narrow
          value={form.minutes}
          options={lengths(form.minutes)}
          onPick={(minutes) => change({ minutes })}
        />
      </div>
      <div className="field">
        <span className="field-label" id="talk-how">
          {t('ask.how')}
        </span>
        <Chips
          labelledBy="talk-how"
          value={form.format}
          options={FORMATS.map((format) => ({ value: format, label: formatWord(format) }))}
          onPick={(format) => change({ format })}
        />
      </div>
    </>
  );
}

function enteredWords(startAt: string, now: string): string {
  const when = moment(startAt, now);
  return startAt < now ? t('talk.enteredPast', { when }) : t('talk.entered', { when });
}

function lengths(chosen: number) {
  const all = LENGTHS.includes(chosen) ? LENGTHS : [...LENGTHS, chosen].sort((a, b) => a - b);
  return all.map((minutes) => ({ value: minutes, label: String(minutes) }));
}

interface TimeForm {
  day: string;
  time: string;
  zone: string;
  minutes: number;
  format: Format;
}

/** A new one starts at tomorrow ten o'clock, for as long as was asked; a moved one where it stands. */
function startOf(person: Person, now: string, interview?: Interview): TimeForm {
  const own = interview?.zone ?? zone();
  const start = interview
    ? inZone(interview.startAt, own)
    : inZone(now, own).add({ days: 1 }).with({ hour: 10, minute: 0 });
  return {
    day: start.toPlainDate().toString(),
    time: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: own,
    minutes: interview ? minutesBetween(interview.startAt, interview.endAt) : person.ask.minutes,
    format: interview?.format ?? person.ask.formats[0] ?? 'phone',
  };
}
