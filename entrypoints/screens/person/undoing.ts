/** The way back from a step that was just marked. */
import { undoStep } from '@/lib/actions/steps';
import { thenLookAgain } from '../look-again';

/** What *Undo* does for a step. */
export function undoing(stepId: string): () => void {
  return () => void thenLookAgain(undoStep(stepId));
}
