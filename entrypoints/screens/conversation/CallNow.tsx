/** Ringing somebody without an appointment: they might want to talk at once (seed 001), so everything is ready before the first ring. */
import { callNow } from '@/lib/actions/talk';
import { openPanel } from '@/lib/platform/panel';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconPhone } from '@/components/ui/story-icons';
import { thenLookAgain } from '../look-again';

interface CallNowProps {
  personId: string;
  /** Where to go on from here; the side panel has opened where there is one. */
  onCalled: (interviewId: string) => void;
}

export default function CallNow({ personId, onCalled }: CallNowProps) {
  const call = async () => {
    const opened = openPanel();
    const called = await thenLookAgain(callNow(personId));
    await opened;
    if (called) onCalled(called.interviewId);
  };
  return (
    <Button icon={iconPhone} title={t('conversation.callWhy')} onClick={() => void call()}>
      {t('conversation.call')}
    </Button>
  );
}
