/** The message as the one who gets it will see it. */
import type { Channel, Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Letter } from '@/components/ui/Letter';

const SORT: Record<Channel, 'mail' | 'message' | 'note' | 'card' | 'script'> = {
  'connection-note': 'note',
  'linkedin-message': 'message',
  inmail: 'message',
  email: 'mail',
  'phone-script': 'script',
  card: 'card',
};

export default function Seen({ draft, from }: { draft: Draft; from: string }) {
  return (
    <Letter
      label={t('message.asSeen')}
      sort={SORT[draft.channel]}
      from={from}
      subject={draft.subject}
      body={draft.body}
    />
  );
}
