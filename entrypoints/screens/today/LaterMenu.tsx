/** What else can be done with a reminder: done, later, not needed. Fetched when its button is pressed. */
import { lazy, Suspense, useState } from 'react';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import { snoozeChoices, type SnoozeChoice } from '@/lib/domain/snooze';
import { useSettings } from '@/lib/hooks/use-settings';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { iconCheck, iconClock, iconMore } from '@/components/ui/icons';
import { iconClose } from '@/components/ui/view-icons';
import { Menu } from '@/components/ui/Menu';
import { timeWord } from '../words';
import { dismiss, markDone, putOff } from './settle';
import type { Said } from './use-said';

const SnoozeDialog = lazy(() => import('./SnoozeDialog'));

export interface LaterProps {
  reminder: ReminderRow;
  /** Whom it is about: the whole name for the button, what to call them for a question. */
  name: string;
  callName: string;
  now: string;
  say: (said: Said) => void;
}

export default function LaterMenu({ reminder, name, callName, now, say }: LaterProps) {
  const [choosing, setChoosing] = useState(false);
  const reminders = useSettings()?.reminders;
  const items = [
    { label: t('today.done'), icon: iconCheck, onPick: () => void markDone(reminder, say) },
    ...snoozeChoices(now, zone(), reminders).map(({ key, at }) => ({
      label: choiceWord(key),
      icon: iconClock,
      hint: timeWord(at),
      onPick: () => void putOff(reminder, at, now, say),
    })),
    { label: t('today.laterWords'), icon: iconClock, onPick: () => setChoosing(true) },
    { label: t('today.notNeeded'), icon: iconClose, onPick: () => void dismiss(reminder, callName, say) },
  ];
  return (
    <>
      <Menu icon={iconMore} label={t('today.moreAbout', { name })} items={items} startOpen />
      {choosing && (
        <Suspense>
          <SnoozeDialog
            now={now}
            onClose={() => setChoosing(false)}
            onSave={(at) => {
              setChoosing(false);
              void putOff(reminder, at, now, say);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function choiceWord(key: SnoozeChoice['key']): string {
  const words: Record<SnoozeChoice['key'], string> = {
    hour: t('today.later.hour'),
    evening: t('today.later.evening'),
    tomorrow: t('today.later.tomorrow'),
    monday: t('today.later.monday'),
  };
  return words[key];
}
