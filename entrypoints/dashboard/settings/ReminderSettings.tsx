/** When reminders may come, how long they wait, and which ones. */
import { useState } from 'react';
import type { ReminderChoices, Settings } from '@/lib/domain/settings';
import { RULE_SENTENCES } from '@/lib/domain/rule-sentences';
import { checkAfter, checkBefore, checkNumber, checkTime, checkWeekend } from '@/lib/domain/settings-checks';
import { changeSettings } from '@/lib/actions/change-settings';
import { t } from '@/lib/platform/words';
import { SettingGroup } from '@/components/SettingGroup';
import { Finding } from '@/components/ui/Finding';
import { TickChips } from '@/components/ui/TickChips';
import { Tick } from '@/components/ui/Tick';
import { thenLookAgain } from '../../screens/look-again';
import { DaysOff } from './DaysOff';
import { KeptField } from '../../screens/KeptField';
import { weekdays } from './weekdays';

type Keep = (part: Partial<ReminderChoices>) => void;
interface Props {
  reminders: ReminderChoices;
  keep: Keep;
}

export function ReminderSettings({ settings: { reminders } }: { settings: Settings }) {
  const keep: Keep = (part) => void thenLookAgain(changeSettings('reminders', part));
  const shared = { reminders, keep };
  return (
    <>
      <SettingGroup title={t('settings.days')} why={t('settings.daysWhy')}>
        <Weekend {...shared} />
        <DaysOff days={reminders.daysOff} onChange={(daysOff) => keep({ daysOff })} />
      </SettingGroup>
      <SettingGroup title={t('settings.times')} why={t('settings.timesWhy')}>
        <Times {...shared} />
      </SettingGroup>
      <SettingGroup title={t('settings.gaps')} why={t('settings.gapsWhy')}>
        <Gaps {...shared} />
      </SettingGroup>
      <SettingGroup title={t('settings.rules')} why={t('settings.rulesWhy')}>
        <ul className="rules">
          {RULE_SENTENCES.map(({ rule, sentence }) => (
            <li key={rule}>
              <Tick
                checked={!reminders.off.includes(rule)}
                onPick={(on) => {
                  const others = reminders.off.filter((one) => one !== rule);
                  keep({ off: on ? others : [...others, rule] });
                }}
              >
                {sentence}
              </Tick>
            </li>
          ))}
        </ul>
      </SettingGroup>
    </>
  );
}

function Weekend({ reminders, keep }: Props) {
  const [problem, setProblem] = useState('');
  const pick = (days: string[]) => {
    const checked = checkWeekend(days.map(Number));
    setProblem('problem' in checked ? checked.problem : '');
    if ('value' in checked) keep({ weekend: checked.value });
  };
  return (
    <div className="field">
      <span className="field-label" id="weekend">
        {t('settings.weekend')}
      </span>
      <TickChips
        labelledBy="weekend"
        values={reminders.weekend.map(String)}
        options={weekdays()}
        onPick={pick}
      />
      {problem && <Finding severity="warn">{problem}</Finding>}
    </div>
  );
}

function Times({ reminders, keep }: Props) {
  const time = (
    field: 'quietFrom' | 'quietTo' | 'dayStart' | 'prepAt' | 'thanksFrom' | 'thanksTo',
    check = checkTime,
  ) => (
    <KeptField
      label={t(`settings.time.${field}`)}
      stored={reminders[field]}
      check={check}
      keep={(value) => keep({ [field]: value })}
      input={{ type: 'time' }}
    />
  );
  return (
    <div className="side-by-side">
      {time('quietFrom')}
      {time('quietTo')}
      {time('dayStart')}
      {time('prepAt')}
      {time('thanksFrom', (typed) => checkBefore(typed, reminders.thanksTo))}
      {time('thanksTo', (typed) => checkAfter(typed, reminders.thanksFrom))}
    </div>
  );
}

/** The least and the most of each; a follow-up is written once, at most twice (domain.md 5, M4). */
const RANGES = {
  nextPersonDays: [1, 20],
  followUpDays: [5, 30],
  followUps: [1, 2],
  reportBackWeeks: [2, 8],
  perDay: [1, 10],
} as const;

function Gaps({ reminders, keep }: Props) {
  return (
    <div className="side-by-side">
      {(Object.keys(RANGES) as (keyof typeof RANGES)[]).map((field) => (
        <KeptField
          key={field}
          label={t(`settings.gap.${field}`)}
          stored={String(reminders[field])}
          check={(typed) => checkNumber(typed, RANGES[field][0], RANGES[field][1])}
          keep={(value) => keep({ [field]: value })}
          input={{ inputMode: 'numeric' }}
        />
      ))}
    </div>
  );
}
