/** The conversation is over: what stayed, and the thank-you made from it. */
import { useRef } from 'react';
import { keepTakeaway } from '@/lib/actions/interviews';
import { CHANNELS } from '@/lib/domain/drafting/compose';
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { When } from '@/components/ui/When';
import { MessagePart } from './MessagePart';
import type { PartProps } from './PersonScreen';
import { useTyped } from './use-typed';
import { ago, fully } from './words';

export default function ThankPart({ interview, ...props }: PartProps & { interview: Interview }) {
  const { record, now } = props;
  const fields = useRef<HTMLElement>(null);
  const takeaway = useTyped(
    interview.takeaway ?? '',
    (value) => void keepTakeaway(interview.id, { takeaway: value }),
  );
  const next = useTyped(interview.next ?? '', (value) => void keepTakeaway(interview.id, { next: value }));
  const reminder = record.reminders.find((row) => row.rule === 'M12' || row.rule === 'M13');
  return (
    <MessagePart
      {...props}
      kind="thank-you"
      channels={CHANNELS['thank-you']}
      interview={interview}
      onMissing={() => fields.current?.querySelector('textarea')?.focus()}
    >
      <section className="part" ref={fields}>
        <div className="line-up">
          <h2 className="group-title">{t('thank.talked', { ago: ago(interview.endAt, now) })}</h2>
          {reminder && (
            <span className="push">
              <When
                kind={now > reminder.dueAt ? 'overdue' : 'due'}
                at={reminder.dueAt}
                full={fully(reminder.dueAt)}
                words={t(now > reminder.dueAt ? 'thank.overdue' : 'thank.due', {
                  when: ago(reminder.dueAt, now),
                })}
              />
            </span>
          )}
        </div>
        <Field label={t('thank.stayed', { name: record.person.callName })}>
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              dir="auto"
              placeholder={t('thank.stayedExample')}
              value={takeaway.value}
              onText={takeaway.onChange}
              onBlur={takeaway.onBlur}
            />
          )}
        </Field>
        <Field label={t('thank.next')} optional={t('optional')}>
          {(wiring) => (
            <TextInput
              {...wiring}
              dir="auto"
              placeholder={t('thank.nextExample')}
              value={next.value}
              onText={next.onChange}
              onBlur={next.onBlur}
            />
          )}
        </Field>
      </section>
    </MessagePart>
  );
}
