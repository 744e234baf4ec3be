/** Day, time, zone, length and way of a conversation. */
import { FORMATS } from '@/lib/domain/ask';
import { instantFromForm } from '@/lib/domain/instant';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Chips } from '@/components/ui/Chips';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { formatWord, fully } from '../words';
import type { MeetingProblem, MeetingWords } from './meeting-form';

const LENGTHS = [15, 20, 30, 45, 60];

export interface MeetingFieldsProps {
  form: MeetingWords;
  change: (part: Partial<MeetingWords>) => void;
  /** What cannot be read, and where. */
  problem?: string | undefined;
  at?: MeetingProblem | undefined;
}

export function WhenFields({ form, change, problem, at }: MeetingFieldsProps) {
  return (
    <>
      <div className="side-by-side">
        <Field label={t('talk.day')} problem={at === 'time' ? problem : undefined}>
          {(wiring) => (
            <TextInput {...wiring} type="date" autoFocus value={form.day} onText={(day) => change({ day })} />
          )}
        </Field>
        <Field label={t('talk.time')}>
          {(wiring) => (
            <TextInput {...wiring} type="time" value={form.time} onText={(time) => change({ time })} />
          )}
        </Field>
      </div>
      <Field
        label={t('talk.zone')}
        hint={elsewhere(form) ?? t('talk.zoneHint')}
        problem={at === 'zone' ? problem : undefined}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            list="zones"
            spellCheck={false}
            value={form.zone}
            onText={(name) => change({ zone: name })}
          />
        )}
      </Field>
      <datalist id="zones">
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}

/** What the time is for the user, when it was agreed in another zone. */
function elsewhere(form: MeetingWords): string | undefined {
  if (form.zone === zone()) return undefined;
  try {
    const at = instantFromForm(form.day, form.time, form.zone);
    return at && t('talk.forYou', { when: fully(at) });
  } catch {
    return undefined;
  }
}

export function HowFields({ form, change }: MeetingFieldsProps) {
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

function lengths(chosen: number) {
  const all = LENGTHS.includes(chosen) ? LENGTHS : [...LENGTHS, chosen].sort((a, b) => a - b);
  return all.map((minutes) => ({ value: minutes, label: String(minutes) }));
}
