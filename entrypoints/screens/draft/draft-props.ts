/** What the editor of a message is given. */
import type { ReactNode } from 'react';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { Composed, DraftContext, MissingAnswer } from '@/lib/domain/drafting/context';
import type { ReviewContext } from '@/lib/domain/review/context';
import type { Around } from '@/lib/hooks/use-around';
import type { PartProps } from '../part';

export interface DraftPartProps extends PartProps {
  kind: DraftKind;
  channels: readonly Channel[];
  /** What the text is made from, the text, and what it is reviewed against; absent for the moment until the composer is fetched. */
  made: Made | undefined;
  /** What the step that marks it sent is about. */
  about?: { interviewId?: string; about?: string };
  /** Everything else: said under the message is how many notes are left this month, who else waits. */
  around: Around | undefined;
  /** A text that goes with the message. */
  enclosed?: string | undefined;
  /** Takes the user to the answer that is missing. */
  onMissing: (missing: MissingAnswer) => void;
  children?: ReactNode;
}

export interface Made {
  context: DraftContext;
  reviewContext: ReviewContext;
  compose: (channel: Channel) => Composed;
}
