/** Who the user is: what every message is signed with and begins from, and the pitch. */
import { changeSettings } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { SettingGroup } from '@/components/SettingGroup';
import { KeptField, textUpTo } from '../../screens/KeptField';
import { SENDER_MAX } from '../../screens/sender-max';
import { SenderFields } from '../../screens/SenderFields';

const PITCH_MAX = 300;

export function YouSettings({ settings: { sender, pitch } }: { settings: Settings }) {
  const keep = (value: Partial<Settings['sender']>) => void changeSettings('sender', value);
  return (
    <>
      <SettingGroup title={t('welcome.who')} why={t('settings.senderWhy')}>
        <SenderFields sender={sender} keep={keep} />
        <KeptField
          label={t('settings.employer')}
          hint={t('settings.employerHint')}
          stored={sender.employer}
          check={textUpTo(SENDER_MAX.employer)}
          keep={(employer) => keep({ employer })}
          input={{ maxLength: SENDER_MAX.employer }}
        />
        <KeptField
          label={t('settings.phone')}
          hint={t('settings.phoneHint')}
          stored={sender.phone}
          check={textUpTo(SENDER_MAX.phone)}
          keep={(phone) => keep({ phone })}
          input={{ type: 'tel', autoComplete: 'tel', maxLength: SENDER_MAX.phone }}
        />
        <KeptField
          label={t('settings.email')}
          hint={t('settings.emailHint')}
          stored={sender.email}
          check={textUpTo(SENDER_MAX.email)}
          keep={(email) => keep({ email })}
          input={{ type: 'email', autoComplete: 'email', maxLength: SENDER_MAX.email }}
        />
      </SettingGroup>
      <Pitch pitch={pitch} />
    </>
  );
}

function Pitch({ pitch }: Pick<Settings, 'pitch'>) {
  const keepPitch = (value: Partial<Settings['pitch']>) => void changeSettings('pitch', value);
  return (
    <SettingGroup title={t('settings.pitch')} why={t('settings.pitchWhy')}>
      {(['who', 'background', 'hope'] as const).map((slot) => (
        <KeptField
          key={slot}
          lines
          label={t(`settings.slot.${slot}`)}
          stored={pitch[slot]}
          check={textUpTo(PITCH_MAX)}
          keep={(value) => keepPitch({ [slot]: value })}
        />
      ))}
    </SettingGroup>
  );
}
