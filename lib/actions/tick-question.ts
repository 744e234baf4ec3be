/** A question ticked while one talks, and at once the page is closed. */
import { finishLeft, keepIfLeft } from '@/lib/platform/leaving';
import { changeQuestion } from './prepare';

interface Ticked {
  interviewId: string;
  questionId: string;
  asked: boolean;
}

const NAME = 'tick ';

/**
 * Ticks a question as asked, or takes the tick away. Its row is read before it is written, so that two open pages never overwrite each
 * other: a page that goes away in between leaves the tick to `finishTicks`.
 */
export async function tickQuestion(ticked: Ticked): Promise<void> {
  const written = write(ticked);
  keepIfLeft(written, NAME + ticked.questionId, ticked);
  await written;
}

/** Writes the ticks of pages that went away too soon. */
export async function finishTicks(): Promise<void> {
  await finishLeft(NAME, (value) => write(value as Ticked));
}

function write({ interviewId, questionId, asked }: Ticked): Promise<void> {
  return changeQuestion(interviewId, questionId, { asked });
}
