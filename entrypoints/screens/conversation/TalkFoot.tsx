/** The foot of a conversation: beginning it, more time that they offered, the end of it. */
import { useState } from 'react';
import { undoStep } from '@/lib/actions/steps';
import { beginNow, endNow, offerMinutes } from '@/lib/actions/talk';
import { clockOf } from '@/lib/domain/conversation/clock';
import type { Interview } from '@/lib/domain/interview';
import { useSeconds } from '@/lib/hooks/use-seconds';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { thenLookAgain } from '../look-again';
import type { Offer } from './use-undo';

/** How much more somebody offers, in minutes. */
const MORE = [5, 10, 15, 30];

interface FootProps {
  interview: Interview;
  offer: Offer;
  onOver: () => void;
}

export function TalkFoot({ interview, offer, onOver }: FootProps) {
  const [asking, setAsking] = useState(false);
  // By the second: what was begun this moment has begun, and is not offered again.
  const { phase } = clockOf(interview, useSeconds());
  if (asking) return <MoreTime interview={interview} offer={offer} onClose={() => setAsking(false)} />;
  const begin = async () => {
    const stepId = await thenLookAgain(beginNow(interview.id));
    if (stepId) offer(t('conversation.begun'), () => void thenLookAgain(undoStep(stepId)));
  };
  const end = async () => {
    const stepId = await thenLookAgain(endNow(interview.id));
    if (stepId) offer(t('conversation.ended'), () => void thenLookAgain(undoStep(stepId)));
    onOver();
  };
  return phase === 'ahead' ? (
    <>
      <p className="note-text soft">{t('conversation.nothingRecorded')}</p>
      <Button variant="primary" onClick={() => void begin()}>
        {t('conversation.begin')}
      </Button>
    </>
  ) : (
    <>
      <Button onClick={() => setAsking(true)}>{t('conversation.more')}</Button>
      <Button variant="primary" onClick={() => void end()}>
        {t('conversation.end')}
      </Button>
    </>
  );
}

function MoreTime({
  interview,
  offer,
  onClose,
}: Pick<FootProps, 'interview' | 'offer'> & { onClose: () => void }) {
  const give = async (minutes: number) => {
    onClose();
    await thenLookAgain(offerMinutes(interview.id, minutes));
    offer(
      t('conversation.moreKept', { minutes: String(minutes) }),
      () => void thenLookAgain(offerMinutes(interview.id, -minutes)),
    );
  };
  return (
    <div className="talk-more" role="group" aria-label={t('conversation.howMuch')}>
      <span className="small">{t('conversation.howMuch')}</span>
      {MORE.map((minutes, index) => (
        <Button key={minutes} autoFocus={index === 0} onClick={() => void give(minutes)}>
          {t('conversation.plus', { minutes: String(minutes) })}
        </Button>
      ))}
      <Button variant="quiet" onClick={onClose}>
        {t('cancel')}
      </Button>
    </div>
  );
}
