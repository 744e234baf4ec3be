/** Who they are: how to say the name, what they are called and since when that is known, why them. */
import { answer } from '@/lib/actions/answers';
import { SAID_ALOUD } from '@/lib/domain/conversation/checks';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { useTyped } from '../use-typed';
import { OneCheck } from './OneCheck';
import type { PrepareProps } from './props';

export function WhoPart({ record: { interview, person } }: PrepareProps) {
  const sayIt = useTyped(person.sayIt ?? '', (text) => void answer(person.id, { sayIt: text }));
  const why = useTyped(person.why ?? '', (text) => void answer(person.id, { why: text }));
  return (
    <PanelPart label={t('prepare.who')}>
      <Field label={t('prepare.sayIt')} hint={t('prepare.sayItHint')}>
        {(wiring) => (
          <TextInput {...wiring} value={sayIt.value} onText={sayIt.onChange} onBlur={sayIt.onBlur} />
        )}
      </Field>
      <OneCheck interview={interview} id={SAID_ALOUD}>
        {t('prepare.said')}
      </OneCheck>
      <Field label={t('prepare.why', { name: person.callName })}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            dir="auto"
            value={why.value}
            onText={why.onChange}
            onBlur={why.onBlur}
          />
        )}
      </Field>
    </PanelPart>
  );
}
