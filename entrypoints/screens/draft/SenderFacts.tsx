/** Who the user is, asked here only while it is not known: the welcome page may be skipped. */
import { useState } from 'react';
import { changeSettings } from '@/lib/actions/change-settings';
import { TYPED_MAX } from '@/lib/domain/person';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { TypedFact } from './TypedFact';

const ABOUT_MAX = 200;

export function SenderFacts({ settings: { sender } }: { settings: Settings }) {
  const [askName] = useState(sender.name === '');
  const [askAbout] = useState(sender.about === '');
  return (
    <>
      {askName && (
        <TypedFact
          word={t('welcome.name')}
          name="sender-name"
          max={TYPED_MAX.name}
          stored={sender.name}
          keep={(name) => void changeSettings('sender', { name })}
        />
      )}
      {askAbout && (
        <TypedFact
          word={t('ask.about')}
          name="sender-about"
          example={t('ask.aboutExample')}
          max={ABOUT_MAX}
          stored={sender.about}
          keep={(about) => void changeSettings('sender', { about })}
        />
      )}
    </>
  );
}
