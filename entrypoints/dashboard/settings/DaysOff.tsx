/** Days on which no reminder of business days comes: holidays, leave. */
import { useState } from 'react';
import { checkDayOff } from '@/lib/domain/settings-checks';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { iconClose } from '@/components/ui/view-icons';
import { TextInput } from '@/components/ui/TextInput';
import { dayOf } from '../../screens/words';

interface DaysOffProps {
  days: readonly string[];
  onChange: (days: string[]) => void;
}

export function DaysOff({ days, onChange }: DaysOffProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const checked = checkDayOff(typed, days);
    setProblem('problem' in checked ? checked.problem : undefined);
    if ('problem' in checked) return;
    onChange([...days, checked.value].sort());
    setTyped('');
  };
  return (
    <>
      <Field label={t('settings.dayOff')} problem={problem}>
        {(wiring) => (
          <span className="line-up">
            <TextInput
              {...wiring}
              type="date"
              value={typed}
              onText={setTyped}
              onKeyDown={(event) => {
                if (event.key === 'Enter') add();
              }}
            />
            <Button onClick={add}>{t('settings.addDay')}</Button>
          </span>
        )}
      </Field>
      {days.length > 0 && (
        <ul className="days-off" aria-label={t('settings.daysOff')}>
          {days.map((day) => (
            <li key={day} className="line-up">
              {dayOf(`${day}T12:00:00.000Z`)}
              <IconButton
                size="small"
                icon={iconClose}
                label={t('settings.removeDay', { day: dayOf(`${day}T12:00:00.000Z`) })}
                onClick={() => onChange(days.filter((one) => one !== day))}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
