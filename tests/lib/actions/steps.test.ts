// Every step can be marked, corrected in time and taken back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveInterview, scheduleInterview } from '@/lib/actions/interviews';
import { markSent } from '@/lib/actions/mark-sent';
import { savePerson } from '@/lib/actions/save-person';
import { correctStep, markStep, undoStep, type MarkedStep } from '@/lib/actions/steps';
import type { DraftKind } from '@/lib/domain/draft';
import { standingSteps, type StepKind } from '@/lib/domain/steps';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const MARKED: readonly MarkedStep[] = [
  'drafted',
  'sent',
  'accepted',
  'replied',
  'declined',
  'met',
  'debriefed',
  'thanked',
  'card-posted',
  'referred',
  'suggestion-given',
  'suggestion-done',
  'reported-back',
  'kept-in-touch',
  'closed',
];

const someone = async () => (await savePerson(aReading())).person.id;
const kinds = async () => standingSteps(await db.steps.toArray()).map((step) => step.kind);

test.each(MARKED)('%s is marked, and undone as if it had never been', async (kind) => {
  const personId = await someone();
  const before = await db.people.get(personId);
  const reminders = await db.reminders.toArray();
  const stepId = await markStep(personId, kind);
  expect(await kinds()).toEqual(['saved', kind]);
  expect(await undoStep(stepId)).toBe('undone');
  expect(await undoStep(stepId)).toBe('nothing');
  expect(await kinds()).toEqual(['saved']);
  const after = await db.people.get(personId);
  expect({ ...after, touchedAt: '' }).toEqual({ ...before, touchedAt: '' });
  expect(await db.reminders.toArray()).toEqual(reminders);
});

test.each<[DraftKind, StepKind]>([
  ['outreach', 'sent'],
  ['follow-up', 'sent'],
  ['scheduling-confirmation', 'sent'],
  ['answer-to-a-no', 'sent'],
  ['thank-you', 'thanked'],
  ['thank-you-card', 'card-posted'],
  ['report-back', 'reported-back'],
  ['keep-in-touch', 'kept-in-touch'],
])('a %s that was sent is the step %s', async (kind, step) => {
  const personId = await someone();
  await markSent(personId, { kind, channel: 'email', subject: 'S', body: 'B' });
  expect(await kinds()).toEqual(['saved', step]);
});

describe('correcting when it happened', () => {
  test('moves the step; correcting again moves it back; the history holds every one', async () => {
    const personId = await someone();
    const [saved] = await db.steps.toArray();
    const stepId = await markStep(personId, 'replied');
    const earlier = '2026-03-01T09:00:00.000Z';
    const corrected = await correctStep(stepId, earlier);
    const now = standingSteps(await db.steps.toArray()).filter((step) => step.kind === 'replied');
    expect(now).toMatchObject([{ id: corrected, at: earlier }]);
    expect(await correctStep(stepId, earlier)).toBeUndefined();
    await correctStep(corrected ?? '', saved?.at ?? '');
    const undone = (await db.steps.toArray()).filter((step) => step.kind === 'undone');
    expect(undone).toHaveLength(2);
  });

  test('a suggestion that was corrected is still the one that was done', async () => {
    const personId = await someone();
    const given = await markStep(personId, 'suggestion-given', { text: 'Sit in on an audit meeting' });
    await markStep(personId, 'suggestion-done', { about: given });
    const corrected = await correctStep(given, '2026-03-01T09:00:00.000Z');
    const done = (await db.steps.toArray()).find((step) => step.kind === 'suggestion-done');
    expect(done?.about).toBe(corrected);
  });
});

test('undoing a move puts the time back and keeps what was noted meanwhile; the calendar sees a later version', async () => {
  const personId = await someone();
  const times = {
    startAt: '2026-03-10T14:40:00.000Z',
    endAt: '2026-03-10T15:00:00.000Z',
    zone: 'Europe/London',
    format: 'video' as const,
    link: 'https://meet.example/a',
  };
  await scheduleInterview(personId, times);
  const [interview] = await db.interviews.toArray();
  const later = { ...times, startAt: '2026-03-11T14:40:00.000Z', endAt: '2026-03-11T15:00:00.000Z' };
  const stepId = await moveInterview(interview?.id ?? '', { ...later, link: 'https://meet.example/b' });
  await db.interviews.update(interview?.id ?? '', { takeaway: 'noted meanwhile' });
  expect(await db.interviews.toArray()).toMatchObject([{ calendarSequence: 1 }]);
  await undoStep(stepId ?? '');
  expect(await db.interviews.toArray()).toMatchObject([
    { ...times, takeaway: 'noted meanwhile', calendarSequence: 2, id: interview?.id },
  ]);
});

test('whatever is marked and undone in whatever order, what stands is what was not undone', async () => {
  const personId = await someone();
  let mark = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...MARKED), fc.boolean()), { maxLength: 6 }),
      async (marks) => {
        const made: { id: string; kind: StepKind; undo: boolean }[] = [];
        // Each in words of its own: the same thing twice within a second is a double press, and marked once.
        for (const [kind, undo] of marks)
          made.push({ id: await markStep(personId, kind, { text: String((mark += 1)) }), kind, undo });
        for (const { id, undo } of made) if (undo) await undoStep(id);
        const standing = standingSteps(await db.steps.toArray()).map((step) => step.id);
        for (const { id, undo } of made) expect(standing.includes(id)).toBe(!undo);
      },
    ),
    { numRuns: 20 },
  );
});
