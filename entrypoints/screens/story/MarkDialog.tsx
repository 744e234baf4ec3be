/** Marking something that asks for a word or two: who was named, what was suggested, why it is closed. */
import { useState } from 'react';
import { noteReferral } from '@/lib/actions/referrals';
import type { ClosedReason } from '@/lib/domain/steps';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { Finding } from '@/components/ui/Finding';
import { TextInput } from '@/components/ui/TextInput';
import { Tick } from '@/components/ui/Tick';
import { thenLookAgain } from '../look-again';
import { undoing } from '../person/undoing';
import type { Said } from '../today/use-said';
import { mark } from './mark';
import { markWord, type Mark } from './marks';

interface MarkDialogProps {
  kind: Mark;
  record: PersonRecord;
  /** What is odd about it, asked once. */
  odd: string | undefined;
  say: (said: Said) => void;
  onClose: () => void;
}

const REASONS: readonly ClosedReason[] = ['no-reply', 'declined', 'done', 'not-now'];

export default function MarkDialog({ kind, record: { person }, odd, say, onClose }: MarkDialogProps) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const [mayUse, setMayUse] = useState(false);
  const [reason, setReason] = useState<ClosedReason>('not-now');
  const [tried, setTried] = useState(false);
  const needsText = kind === 'referred' || kind === 'suggestion-given';
  const save = async () => {
    const said = text.trim();
    if (needsText && !said) return setTried(true);
    onClose();
    if (kind === 'referred') {
      const referral = {
        name: said,
        ...(about.trim() && { about: about.trim() }),
        ...(mayUse && { mayUseName: true }),
      };
      const stepId = await thenLookAgain(noteReferral(person.id, referral));
      return say({ words: t('story.noted', { what: markWord(kind) }), undo: undoing(stepId) });
    }
    const details = kind === 'suggestion-given' ? { text: said } : kind === 'closed' ? { reason } : {};
    return mark(person.id, kind, { words: markWord(kind), details, say });
  };
  return (
    <Dialog
      open
      title={markWord(kind)}
      closeLabel={t('cancel')}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit" form="mark">
            {t(odd ? 'story.anyway' : 'story.save')}
          </Button>
        </>
      }
    >
      {odd && <Finding severity="tip">{odd}</Finding>}
      <form
        id="mark"
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {needsText && (
          <Field
            label={t(kind === 'referred' ? 'story.whoNamed' : 'story.whatSuggested')}
            problem={tried && !text.trim() ? t('story.needsText') : undefined}
          >
            {(wiring) => (
              <TextInput {...wiring} autoFocus dir="auto" maxLength={300} value={text} onText={setText} />
            )}
          </Field>
        )}
        {kind === 'referred' && (
          <>
            <Field label={t('story.aboutThem')} optional={t('optional')}>
              {(wiring) => (
                <TextInput {...wiring} dir="auto" maxLength={300} value={about} onText={setAbout} />
              )}
            </Field>
            <Tick checked={mayUse} onPick={setMayUse}>
              {t('story.mayUse', { name: person.callName })}
            </Tick>
          </>
        )}
        {kind === 'closed' && (
          <Chips
            label={t('story.why')}
            value={reason}
            options={REASONS.map((one) => ({ value: one, label: reasonWord(one) }))}
            onPick={setReason}
          />
        )}
      </form>
    </Dialog>
  );
}

function reasonWord(reason: ClosedReason): string {
  const words: Record<ClosedReason, string> = {
    'no-reply': t('story.reason.noReply'),
    declined: t('story.reason.declined'),
    done: t('story.reason.done'),
    'not-now': t('story.reason.notNow'),
  };
  return words[reason];
}
