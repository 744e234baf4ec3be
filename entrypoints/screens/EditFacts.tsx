/** Changing what is known of a person by hand. */
import { useState } from 'react';
import { editPerson } from '@/lib/actions/edit-person';
import { removePerson, type Removed } from '@/lib/actions/remove-person';
import { unsureFields } from '@/lib/domain/unsure';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Facts } from '@/components/Facts';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import { thenLookAgain } from './look-again';
import { dayOf } from './words';

const EDITABLE = ['name', 'callName', 'title', 'company'] as const;

/** Saves as it is typed: there is no button to forget. */
interface EditFactsProps {
  record: PersonRecord;
  onClose: () => void;
  onRemoved: (removed: Removed | undefined) => void;
}

export default function EditFacts({ record, onClose, onRemoved }: EditFactsProps) {
  const { person } = record;
  const [typed, setTyped] = useState<Partial<Record<(typeof EDITABLE)[number], string>>>({});
  const change = (field: (typeof EDITABLE)[number]) => (value: string) => {
    setTyped({ ...typed, [field]: value });
    void editPerson(person.id, { [field]: value });
  };
  const first = unsureFields(person)[0] ?? 'name';
  return (
    <Facts label={t('person.edit')}>
      {EDITABLE.map((field) => (
        <Fact key={field} word={t(`person.${field}`)}>
          {({ id }) => (
            <TextInput
              id={id}
              dir="auto"
              autoFocus={field === first}
              value={typed[field] ?? person[field] ?? ''}
              onText={change(field)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onClose();
              }}
            />
          )}
        </Fact>
      ))}
      {person.past.length > 0 && (
        <>
          <span className="facts-word">{t('person.before')}</span>
          <ul className="small soft">
            {person.past.map(({ field, value, until }) => (
              <li key={`${field} ${until}`}>{t('person.until', { value, when: dayOf(until) })}</li>
            ))}
          </ul>
        </>
      )}
      <span />
      <span>
        <Button size="small" onClick={onClose}>
          {t('done')}
        </Button>{' '}
        <Button
          size="small"
          variant="danger"
          onClick={() => void thenLookAgain(removePerson(person.id)).then(onRemoved)}
        >
          {t('person.remove')}
        </Button>
      </span>
    </Facts>
  );
}
