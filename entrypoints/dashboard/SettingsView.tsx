/** What the user chose, saved as it is changed. */
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { AskingSettings } from './settings/AskingSettings';
import { ReminderSettings } from './settings/ReminderSettings';
import { YouSettings } from './settings/YouSettings';

export default function SettingsView() {
  const settings = useSettings();
  return (
    <PageFrame title={t('settings.title')} line={t('settings.saves')} width="wide">
      {settings && (
        <>
          <YouSettings settings={settings} />
          <AskingSettings settings={settings} />
          <ReminderSettings settings={settings} />
        </>
      )}
    </PageFrame>
  );
}
