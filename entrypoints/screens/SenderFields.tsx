/** Who the user is: the two answers every message is made from. Asked in the same words at the welcome and in the settings. */
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { KeptField, textUpTo } from './KeptField';
import { SENDER_MAX } from './sender-max';

export type SenderAnswers = Pick<Settings['sender'], 'name' | 'about'>;

interface SenderFieldsProps {
  sender: SenderAnswers;
  keep: (answer: Partial<SenderAnswers>) => void;
  /** The name is the first thing that is asked. */
  autoFocus?: boolean;
}

export function SenderFields({ sender, keep, autoFocus }: SenderFieldsProps) {
  return (
    <>
      <KeptField
        label={t('welcome.name')}
        hint={t('welcome.nameHint')}
        stored={sender.name}
        check={textUpTo(SENDER_MAX.name)}
        keep={(name) => keep({ name })}
        input={{ autoComplete: 'name', autoFocus, maxLength: SENDER_MAX.name }}
      />
      <KeptField
        label={t('welcome.about')}
        hint={t('welcome.aboutHint')}
        stored={sender.about}
        check={textUpTo(SENDER_MAX.about)}
        keep={(about) => keep({ about })}
        input={{ placeholder: t('ask.aboutExample'), maxLength: SENDER_MAX.about }}
      />
    </>
  );
}
