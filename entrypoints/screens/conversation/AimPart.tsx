/** What the user really wants to know. */
import { keepAim } from '@/lib/actions/prepare';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { useTyped } from '../use-typed';
import type { PrepareProps } from './props';

export function AimPart({ record: { interview } }: PrepareProps) {
  const aim = useTyped(interview.prep?.aim ?? '', (text) => void keepAim(interview.id, text));
  return (
    <PanelPart>
      <Field label={t('prepare.aim')} hint={t('prepare.aimHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            dir="auto"
            value={aim.value}
            onText={aim.onChange}
            onBlur={aim.onBlur}
          />
        )}
      </Field>
    </PanelPart>
  );
}
