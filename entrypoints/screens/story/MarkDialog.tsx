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

interface MarkForm {
  text: string;
  about: string;
  mayUse: boolean;
  reason: ClosedReason;
}

const REASONS: readonly ClosedReason[] = ['no-reply', 'declined', 'done', 'not-now'];

export default function MarkDialog({ kind, record: { person }, odd, say, onClose }: MarkDialogProps) {
  const [form, setForm] = useState<MarkForm>({ text: '', about: '', mayUse: false, reason: 'not-now' });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<MarkForm>) => setForm({ ...form, ...part });
  const isMissing = needsText(kind) && !form.text.trim();
  const problem = tried && isMissing ? t('story.needsText') : undefined;
  const save = () => {
    if (isMissing) return setTried(true);
    onClose();
    void note(kind, person.id, form, say);
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
          save();
        }}
      >
        <Asked kind={kind} name={person.callName} form={form} change={change} problem={problem} />
      </form>
    </Dialog>
  );
}

function needsText(kind: Mark): boolean {
  return kind === 'referred' || kind === 'suggestion-given';
}

async function note(
  kind: Mark,
  personId: string,
  form: MarkForm,
  say: MarkDialogProps['say'],
): Promise<void> {
  const [text, about] = [form.text.trim(), form.about.trim()];
  if (kind === 'referred') {
    const referral = { name: text, ...(about && { about }), ...(form.mayUse && { mayUseName: true }) };
    const stepId = await thenLookAgain(noteReferral(personId, referral));
    return say({ words: t('story.noted', { what: markWord(kind) }), undo: undoing(stepId) });
  }
  const details = kind === 'suggestion-given' ? { text } : kind === 'closed' ? { reason: form.reason } : {};
  return mark(personId, kind, { words: markWord(kind), details, say });
}

interface AskedProps {
  kind: Mark;
  name: string;
  form: MarkForm;
  change: (part: Partial<MarkForm>) => void;
  problem: string | undefined;
}

function Asked({ kind, name, form, change, problem }: AskedProps) {
  return (
    <>
      {needsText(kind) && (
        <Field label={t(kind === 'referred' ? 'story.whoNamed' : 'story.whatSuggested')} problem={problem}>
          {(wiring) => (
            <TextInput
              {...wiring}
              autoFocus
              dir="auto"
              maxLength={300}
              value={form.text}
              onText={(text) => change({ text })}
            />
          )}
        </Field>
      )}
      {kind === 'referred' && (
        <>
          <Field label={t('story.aboutThem')} optional={t('optional')}>
            {(wiring) => (
              <TextInput
                {...wiring}
                dir="auto"
                maxLength={300}
                value={form.about}
                onText={(about) => change({ about })}
              />
            )}
          </Field>
          <Tick checked={form.mayUse} onPick={(mayUse) => change({ mayUse })}>
            {t('story.mayUse', { name })}
          </Tick>
        </>
      )}
      {kind === 'closed' && (
        <Chips
          label={t('story.why')}
          value={form.reason}
          options={REASONS.map((one) => ({ value: one, label: reasonWord(one) }))}
          onPick={(reason) => change({ reason })}
        />
      )}
    </>
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
