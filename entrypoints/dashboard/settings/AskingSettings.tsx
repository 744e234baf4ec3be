/** How the user asks: the LinkedIn account, what messages leave out, how many requests at once, who must not know. */
import { changeSettings, chooseWayToSave } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { checkNumber, linesOf } from '@/lib/domain/settings-checks';
import { t } from '@/lib/platform/words';
import { SettingGroup } from '@/components/SettingGroup';
import { Chips } from '@/components/ui/Chips';
import { Tick } from '@/components/ui/Tick';
import { thenLookAgain } from '../../screens/look-again';
import { WaysToSave } from '../../screens/WaysToSave';
import { KeptField } from '../../screens/KeptField';

export function AskingSettings({ settings }: { settings: Settings }) {
  const { account, drafting, discretion, requests, saving } = settings;
  return (
    <>
      <SettingGroup title={t('welcome.how')}>
        <WaysToSave way={saving.way} onPick={(way) => void chooseWayToSave(way)} />
      </SettingGroup>
      <SettingGroup title={t('settings.account')} why={t('settings.accountWhy')}>
        <Chips
          label={t('settings.account')}
          value={account.premium ? 'premium' : 'free'}
          options={[
            { value: 'free', label: t('settings.free') },
            { value: 'premium', label: t('settings.premium') },
          ]}
          onPick={(value) => void changeSettings('account', { premium: value === 'premium' })}
        />
        {!account.premium && (
          <KeptField
            label={t('settings.notes')}
            hint={t('settings.notesHint')}
            stored={String(account.notesPerMonth)}
            check={(typed) => checkNumber(typed, 0, 100)}
            keep={(notesPerMonth) => void changeSettings('account', { notesPerMonth })}
            input={{ inputMode: 'numeric' }}
          />
        )}
      </SettingGroup>
      <SettingGroup title={t('settings.asking')}>
        <KeptField
          label={t('settings.open')}
          hint={t('settings.openHint')}
          stored={String(requests.open)}
          check={(typed) => checkNumber(typed, 1, 50)}
          keep={(open) => void thenLookAgain(changeSettings('requests', { open }))}
          input={{ inputMode: 'numeric' }}
        />
        <Tick
          checked={drafting.leaveJobsUnmentioned}
          onPick={(leaveJobsUnmentioned) => void changeSettings('drafting', { leaveJobsUnmentioned })}
        >
          {t('settings.noJobs')}
        </Tick>
      </SettingGroup>
      <Discretion discretion={discretion} />
    </>
  );
}

function Discretion({ discretion }: Pick<Settings, 'discretion'>) {
  return (
    <SettingGroup title={t('settings.discretion')} why={t('settings.discretionWhy')}>
      <Tick
        checked={discretion.discreet}
        onPick={(discreet) => void thenLookAgain(changeSettings('discretion', { discreet }))}
      >
        {t('settings.discreet')}
      </Tick>
      <KeptField
        lines
        label={t('settings.mustNotKnow')}
        hint={t('settings.mustNotKnowHint')}
        stored={discretion.mustNotKnow.join('\n')}
        check={(typed) => ({ value: linesOf(typed) })}
        keep={(mustNotKnow) => void changeSettings('discretion', { mustNotKnow })}
      />
    </SettingGroup>
  );
}
