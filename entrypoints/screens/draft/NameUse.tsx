/** Before a text leaves that names who sent the user: whether they were asked. One tap answers, and the text made from the answers follows. */
import { useState } from 'react';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { nameUse } from '@/lib/domain/drafting/name-use';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Finding } from '@/components/ui/Finding';
import { thenLookAgain } from '../look-again';

interface NameUseProps {
  /** Who is written to or rung up: the answer is kept with them. */
  personId: string;
  text: string;
  referrer: DraftContext['referrer'];
  /** The names of whoever gets and whoever sends it. */
  others: readonly (string | undefined)[];
}

export function NameUse({ personId, text, referrer, others }: NameUseProps) {
  const [answered, setAnswered] = useState<{ before: boolean | undefined }>();
  if (!referrer) return null;
  const use = nameUse(text, referrer, others);
  const name = referrer.name.trim();
  const say = (mayUseName: boolean) => {
    setAnswered({ before: referrer.mayUseName });
    keep(personId, mayUseName);
  };
  if (answered && use !== 'refused' && referrer.mayUseName !== answered.before)
    return (
      <Finding severity="fine">
        {t(referrer.mayUseName ? 'message.mayName' : 'message.leftOut', { name })}{' '}
        <Act onClick={() => keep(personId, answered.before)}>{t('undo')}</Act>
      </Finding>
    );
  if (!use) return null;
  return (
    <Finding severity="warn">
      {t(use === 'refused' ? 'message.refusedName' : 'message.unaskedName', { name })}{' '}
      <Act onClick={() => say(true)}>{t('message.saidYes')}</Act>{' '}
      {use === 'unasked' && <Act onClick={() => say(false)}>{t('message.leaveOut')}</Act>}
    </Finding>
  );
}

function keep(personId: string, mayUseName: boolean | undefined): void {
  void thenLookAgain(
    import('@/lib/actions/name-use').then(({ answerNameUse }) => answerNameUse(personId, mayUseName)),
  );
}
