/** Other ways to say it: our templates for this situation and the user's own. Taking one keeps what stands there as an earlier wording. */
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { DraftContext } from '@/lib/domain/drafting/context';
import type { Words } from './use-draft';

interface TemplatesProps {
  kind: DraftKind;
  channel: Channel;
  context: DraftContext;
  onUse: (words: Words) => void;
}

export default function Templates(_props: TemplatesProps) {
  return null;
}
