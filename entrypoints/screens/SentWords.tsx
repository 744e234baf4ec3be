/** A message as it was sent. */
import type { Step } from '@/lib/domain/steps';
import '@/components/ui/Story.css';
import { channelWord } from './words';

export function SentWords({ step: { message } }: { step: Step }) {
  if (!message) return null;
  return (
    <figure className="sent">
      <figcaption className="note-text faint">
        {[channelWord(message.channel), message.subject].filter(Boolean).join(' · ')}
      </figcaption>
      <blockquote className="quote sent-words" dir="auto">
        {message.body}
      </blockquote>
    </figure>
  );
}
