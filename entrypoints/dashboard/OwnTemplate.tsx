/** One template of the user's own: its name, its words, and every fault with its place. Kept as it is typed. */
import { keepTemplate } from '@/lib/actions/templates';
import { templateErrors } from '@/lib/domain/templates/language';
import { t } from '@/lib/platform/words';
import type { TemplateRow } from '@/lib/storage/database';
import { Act } from '@/components/ui/Act';
import { Card } from '@/components/ui/Card';
import { Compose } from '@/components/ui/Compose';
import { Field } from '@/components/ui/Field';
import { Finding } from '@/components/ui/Finding';
import { TextInput } from '@/components/ui/TextInput';
import { useTyped } from '../screens/use-typed';

export function OwnTemplate({ row, onRemove }: { row: TemplateRow; onRemove: () => void }) {
  const { id } = row;
  const name = useTyped(row.name, (value) => void keepTemplate(id, { name: value }));
  const subject = useTyped(row.subject ?? '', (value) => void keepTemplate(id, { subject: value }));
  const body = useTyped(row.body, (value) => void keepTemplate(id, { body: value }));
  const faults = templateErrors(body.value);
  return (
    <Card padded aria-label={row.name} className="template">
      <Field label={t('templates.name')}>
        {(wiring) => <TextInput {...wiring} value={name.value} onText={name.onChange} onBlur={name.onBlur} />}
      </Field>
      <Field label={t('message.subject')} optional={t('optional')}>
        {(wiring) => (
          <TextInput {...wiring} value={subject.value} onText={subject.onChange} onBlur={subject.onBlur} />
        )}
      </Field>
      <Compose
        label={t('templates.words')}
        value={body.value}
        onText={body.onChange}
        onBlur={body.onBlur}
        marks={faults.map(({ at: [start, end] }) => ({ start, end, severity: 'block' }))}
      />
      {faults.map(({ at, message }) => (
        <Finding key={`${at[0]} ${message}`} severity="block">
          {message}
        </Finding>
      ))}
      <p>
        <Act onClick={onRemove}>{t('templates.remove')}</Act>
      </p>
    </Card>
  );
}
