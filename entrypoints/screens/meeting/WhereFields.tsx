/** Where a conversation takes place, by its way: a number, a link, or a place and the way there. */
import { t } from '@/lib/platform/words';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import type { MeetingFieldsProps } from './WhenFields';

export function WhereFields({ form, change, problem, at }: MeetingFieldsProps) {
  if (form.format === 'phone')
    return (
      <Field label={t('talk.phone')} optional={t('optional')} hint={t('talk.phoneHint')}>
        {(wiring) => (
          <TextInput {...wiring} type="tel" value={form.phone} onText={(phone) => change({ phone })} />
        )}
      </Field>
    );
  if (form.format === 'video')
    return (
      <Field label={t('talk.link')} optional={t('optional')} problem={at === 'link' ? problem : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="url"
            placeholder="https://"
            value={form.link}
            onText={(link) => change({ link })}
          />
        )}
      </Field>
    );
  return (
    <>
      <Field label={t('talk.place')} optional={t('optional')}>
        {(wiring) => (
          <TextInput {...wiring} dir="auto" value={form.place} onText={(place) => change({ place })} />
        )}
      </Field>
      <Field
        label={t('talk.travel')}
        optional={t('optional')}
        hint={t('talk.travelHint')}
        problem={at === 'travel' ? problem : undefined}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="numeric"
            value={form.travel}
            onText={(travel) => change({ travel })}
          />
        )}
      </Field>
    </>
  );
}
