/** What to say first: the script when they are rung up now (seed 001), and the pitch. */
import { phoneScript } from '@/lib/domain/conversation/phone-script';
import { pitchText } from '@/lib/domain/conversation/pitch';
import type { Settings } from '@/lib/domain/settings';
import type { ConversationRecord } from '@/lib/hooks/use-interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { NameUse } from '../draft/NameUse';

interface ScriptProps {
  record: ConversationRecord;
  settings: Settings;
  /** They were rung up: what to say first stands open. */
  isCall: boolean;
}

export function ScriptPart({ record: { person }, settings, isCall }: ScriptProps) {
  const pitch = pitchText(settings.pitch);
  if (!isCall && !pitch) return null;
  const script = isCall ? phoneScript(person, settings.sender) : [];
  return (
    <PanelPart label={t('conversation.sayFirst')}>
      <details open={isCall}>
        <summary className="small">{isCall ? t('conversation.script') : t('conversation.pitch')}</summary>
        {script.map(({ id, text }) => (
          <p key={id} className="talk-say" dir="auto">
            {text}
          </p>
        ))}
        {isCall && (
          <NameUse
            personId={person.id}
            text={script.map(({ text }) => text).join('\n')}
            referrer={person.referredBy}
            others={[person.name, person.callName, settings.sender.name]}
          />
        )}
        {pitch && (
          <p className="talk-say" dir="auto">
            {isCall && <span className="faint">{t('conversation.ifAsked')} </span>}
            {pitch}
          </p>
        )}
      </details>
    </PanelPart>
  );
}
