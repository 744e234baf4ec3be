/** What the user chose, saved as it is changed. */
import { changeSettings, chooseWayToSave } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PopupFrame } from '@/components/PopupFrame';
import { Chips } from '@/components/ui/Chips';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { WaysToSave } from '../screens/WaysToSave';
import { useTyped } from '../screens/use-typed';

export default function SettingsView() {
  const settings = useSettings();
  return (
    <PopupFrame
      label={t('settings.title')}
      head={
        <header className="head">
          <h1 className="lead strong">{t('settings.title')}</h1>
        </header>
      }
    >
      {settings && (
        <>
          <Sender settings={settings} />
          <section className="part">
            <h2 className="group-title">{t('settings.account')}</h2>
            <Chips
              label={t('settings.account')}
              value={settings.account.premium ? 'premium' : 'free'}
              options={[
                { value: 'free', label: t('settings.free') },
                { value: 'premium', label: t('settings.premium') },
              ]}
              onPick={(value) => void changeSettings('account', { premium: value === 'premium' })}
            />
            <p className="soft small">{t('settings.accountWhy')}</p>
          </section>
          <section className="part">
            <h2 className="group-title">{t('welcome.how')}</h2>
            <WaysToSave way={settings.saving.way} onPick={(way) => void chooseWayToSave(way)} />
          </section>
        </>
      )}
    </PopupFrame>
  );
}

function Sender({ settings: { sender } }: { settings: Settings }) {
  const name = useTyped(sender.name, (value) => void changeSettings('sender', { name: value }));
  const about = useTyped(sender.about, (value) => void changeSettings('sender', { about: value }));
  return (
    <section className="part">
      <h2 className="group-title">{t('welcome.who')}</h2>
      <Field label={t('welcome.name')} hint={t('welcome.nameHint')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={100}
            value={name.value}
            onText={name.onChange}
            onBlur={name.onBlur}
          />
        )}
      </Field>
      <Field label={t('welcome.about')} hint={t('welcome.aboutHint')}>
        {(wiring) => (
          <TextInput
            {...wiring}
            maxLength={200}
            value={about.value}
            onText={about.onChange}
            onBlur={about.onBlur}
          />
        )}
      </Field>
    </section>
  );
}
