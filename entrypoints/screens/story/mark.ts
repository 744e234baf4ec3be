/** Marking what happened, taking it back and setting its time right: each says so, with a way back. */
import { correctStep, markStep, undoStep, type MarkedStep, type StepDetails } from '@/lib/actions/steps';
import type { Step } from '@/lib/domain/steps';
import type { StoryLine } from '@/lib/domain/story';
import { t } from '@/lib/platform/words';
import { thenLookAgain } from '../look-again';
import { undoing } from '../person/undoing';
import type { Said } from '../today/use-said';
import { moment } from '../words';

type Say = (said: Said) => void;

/** Marks a step and says it in words. */
export async function mark(
  personId: string,
  kind: MarkedStep,
  { words, details, say }: { words: string; details?: StepDetails; say: Say },
): Promise<void> {
  const stepId = await thenLookAgain(markStep(personId, kind, details));
  say({ words: t('story.noted', { what: words }), undo: undoing(stepId) });
}

/** Takes a step back; the words and the time of it are marked anew when that is undone. */
export async function takeBack(line: StoryLine, say: Say): Promise<void> {
  const { step } = line;
  if (!step) return;
  const became = await thenLookAgain(undoStep(step.id));
  if (became !== 'undone') return;
  const again = markedAgain(step);
  say({ words: t('story.undone', { sentence: line.text }), ...(again && { undo: again }) });
}

/** What came with an action of its own (a time that was agreed) is entered there again. */
function markedAgain({ id: _id, personId, kind, ...details }: Step): (() => void) | undefined {
  if (kind === 'saved' || kind === 'undone' || kind === 'scheduled' || kind === 'rescheduled')
    return undefined;
  return () => void thenLookAgain(markStep(personId, kind, details));
}

/** Sets right when a step happened. */
export async function setRight(step: Step, at: string, now: string, say: Say): Promise<void> {
  const stepId = await thenLookAgain(correctStep(step.id, at));
  if (!stepId) return;
  const undo = () => void thenLookAgain(correctStep(stepId, step.at));
  say({ words: t('story.corrected', { when: moment(at, now) }), undo });
}
