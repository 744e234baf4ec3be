/** What every part of a person's screen is given. */
import type { ReactNode } from 'react';
import type { Settings } from '@/lib/domain/settings';
import type { PersonRecord } from '@/lib/hooks/use-person';

export interface PartProps {
  record: PersonRecord;
  settings: Settings;
  now: string;
  /**
   * Frames a part: the person above, the part in the middle, its buttons at the foot. `under` is what is said about it and comes a moment
   * later: it stands where it moves nothing that can be pressed by then. With `null` nothing at all stands under it: an open form.
   */
  frame: (body: ReactNode, foot: ReactNode, under?: ReactNode) => ReactNode;
  /** Says what was done, with *Undo* for the step. */
  onDone: (words: string, stepId: string) => void;
}
