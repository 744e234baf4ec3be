/** A message as it was sent. */
import type { Step } from '@/lib/domain/steps';
import { Quote } from '@/components/ui/Quote';
import { channelWord } from '../words';

export function SentWords({ step: { message } }: { step: Step }) {
  if (!message) return null;
  return (
    <figure className="sent">
      <figcaption className="note-text faint">
        {[channelWord(message.channel), message.subject].filter(Boolean).join(' · ')}
      </figcaption>
      <Quote>{message.body}</Quote>
    </figure>
  );
}
