/** The pitch of seed 004 in three slots. It is the same for everyone, so it is kept with the settings. */
import { changeSettings } from '@/lib/actions/change-settings';
import { PITCH_WORDS, pitchText, secondsAloud } from '@/lib/domain/conversation/pitch';
import { countWords } from '@/lib/domain/draft';
import type { Settings } from '@/lib/domain/settings';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { ReadAloud } from '@/components/ReadAloud';
import { Field } from '@/components/ui/Field';
import { Meter } from '@/components/ui/Meter';
import { TextArea } from '@/components/ui/TextArea';
import { useTyped } from '../use-typed';
import type { PrepareProps } from './props';

type Slot = keyof Settings['pitch'];
const SLOTS: readonly Slot[] = ['who', 'background', 'hope'];

export function PitchPart({ settings: { pitch } }: PrepareProps) {
  const text = pitchText(pitch);
  const words = countWords(text);
  return (
    <PanelPart label={t('prepare.pitch')}>
      <h2 className="group-title">{t('prepare.pitch')}</h2>
      {SLOTS.map((slot) => (
        <OneSlot key={slot} slot={slot} pitch={pitch} />
      ))}
      <Meter
        used={words}
        limit={PITCH_WORDS}
        words={t('prepare.pitchWords', {
          words: String(words),
          most: String(PITCH_WORDS),
          seconds: String(secondsAloud(text)),
        })}
      />
      <ReadAloud
        start={t('prepare.aloud')}
        running={(seconds) => t('prepare.aloudStop', { seconds: String(seconds) })}
        took={(seconds) => t('prepare.aloudTook', { seconds: String(seconds) })}
      />
    </PanelPart>
  );
}

function OneSlot({ slot, pitch }: { slot: Slot; pitch: Settings['pitch'] }) {
  const words: Record<Slot, string> = {
    who: t('prepare.slot.who'),
    background: t('prepare.slot.background'),
    hope: t('prepare.slot.hope'),
  };
  const typed = useTyped(pitch[slot], (text) => void changeSettings('pitch', { [slot]: text }));
  return (
    <Field label={words[slot]}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={1}
          dir="auto"
          value={typed.value}
          onText={typed.onChange}
          onBlur={typed.onBlur}
        />
      )}
    </Field>
  );
}
