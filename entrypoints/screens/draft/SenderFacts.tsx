/** Who the user is, asked here only while it is not known: the welcome page may be skipped. */
import { useState } from 'react';
import { changeSettings } from '@/lib/actions/change-settings';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { SENDER_MAX } from '../sender-max';
import { TypedFact } from './TypedFact';

export function SenderFacts({ settings: { sender } }: { settings: Settings }) {
  const [askName] = useState(sender.name === '');
  const [askAbout] = useState(sender.about === '');
  return (
    <>
      {askName && (
        <TypedFact
          word={t('welcome.name')}
          name="sender-name"
          max={SENDER_MAX.name}
          stored={sender.name}
          keep={(name) => void changeSettings('sender', { name })}
        />
      )}
      {askAbout && (
        <TypedFact
          word={t('ask.about')}
          name="sender-about"
          example={t('ask.aboutExample')}
          max={SENDER_MAX.about}
          stored={sender.about}
          keep={(about) => void changeSettings('sender', { about })}
        />
      )}
    </>
  );
}
