/** Later, at a time said in words. The date it stands for is shown before anything is saved. */
import { useState } from 'react';
import { dateFromWords } from '@/lib/domain/date-words';
import { useSettings } from '@/lib/hooks/use-settings';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { fully } from '../words';

interface SnoozeProps {
  now: string;
  onClose: () => void;
  onSave: (at: string) => void;
}

export default function SnoozeDialog({ now, onClose, onSave }: SnoozeProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const reminders = useSettings()?.reminders;
  const found = dateFromWords(typed, { now, zone: zone(), ...reminders });
  const at = 'at' in found ? found.at : undefined;
  const problem = 'problem' in found && (tried || typed.length > 3) ? found.problem : undefined;
  const save = () => (at ? onSave(at) : setTried(true));
  return (
    <Dialog
      open
      title={t('today.laterTitle')}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form="later">
            {t('today.laterSave')}
          </Button>
        </>
      }
    >
      <form
        id="later"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={t('today.laterWhen')} problem={problem} hint={at ? fully(at) : t('today.laterHint')}>
          {(wiring) => <TextInput {...wiring} autoFocus value={typed} onText={setTyped} />}
        </Field>
      </form>
    </Dialog>
  );
}
