/** What the conversations together say: what appealed and what did not, how topics fit, the training named, the words that come back. */
import type { Interview, Note } from '../interview';
import { sharable } from './marks';
import { TOPICS, type Fit } from './prompts';
import { wordsHeard, type Heard } from './words-they-used';

export interface Learned {
  /** Conversations that were had: they are over or were looked back on. */
  held: number;
  /** Those of which a debrief was written, the latest first. */
  looked: Interview[];
  words: Heard[];
  topics: { id: string; text: string; fits: Partial<Record<Fit, string[]>> }[];
}

/** Everything learned up to `now`. Private notes are not counted. In `fits` stand the ids of the conversations. */
export function learnedFrom(interviews: readonly Interview[], notes: readonly Note[], now: string): Learned {
  const had = interviews.filter(({ endAt, debrief }) => debrief !== undefined || endAt <= now);
  const open = sharable(notes);
  return {
    held: had.length,
    looked: had.filter(hasDebrief).sort((a, b) => (a.startAt < b.startAt ? 1 : -1)),
    words: wordsHeard(had.map((interview) => said(interview, open))),
    topics: TOPICS.map(({ id, text }) => ({ id, text, fits: fitsOf(id, had) })).filter(
      ({ fits }) => Object.keys(fits).length > 0,
    ),
  };
}

function hasDebrief({ debrief, takeaway }: Interview): boolean {
  const answers = Object.values(debrief?.answers ?? {}).some((answer) => answer.trim() !== '');
  return answers || Boolean(takeaway?.trim()) || Object.keys(debrief?.fits ?? {}).length > 0;
}

function said(interview: Interview, notes: readonly Note[]) {
  const own = notes.filter(({ interviewId }) => interviewId === interview.id);
  const marked = own.filter(({ mark }) => mark === 'word').map(({ text }) => text);
  const { words, answers = {} } = interview.debrief ?? {};
  const listed = words === undefined ? marked : words.split('\n');
  return {
    interviewId: interview.id,
    words: listed.map((word) => word.trim()).filter(Boolean),
    texts: [...own.map(({ text }) => text), ...Object.values(answers), interview.takeaway ?? ''],
  };
}

function fitsOf(topicId: string, interviews: readonly Interview[]): Partial<Record<Fit, string[]>> {
  const fits: Partial<Record<Fit, string[]>> = {};
  for (const { id, debrief } of interviews) {
    const fit = debrief?.fits?.[topicId];
    if (fit) fits[fit] = [...(fits[fit] ?? []), id];
  }
  return fits;
}
