/** What stayed of a conversation and what comes of it: the thanks are made from it. */
import { keepTakeaway } from '@/lib/actions/interviews';
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { useTyped } from '../use-typed';

export function StayedFields({ interview, name }: { interview: Interview; name: string }) {
  const takeaway = useTyped(
    interview.takeaway ?? '',
    (value) => void keepTakeaway(interview.id, { takeaway: value }),
  );
  const next = useTyped(interview.next ?? '', (value) => void keepTakeaway(interview.id, { next: value }));
  return (
    <>
      <Field label={t('thank.stayed', { name })}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            dir="auto"
            data-answer="takeaway"
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
    </>
  );
}
