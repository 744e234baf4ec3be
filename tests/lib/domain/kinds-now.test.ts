import { describe, expect, test } from 'vitest';
import type { DraftKind } from '@/lib/domain/draft';
import type { Interview } from '@/lib/domain/interview';
import { kindsNow } from '@/lib/domain/kinds-now';
import type { Person } from '@/lib/domain/person';
import type { Step, StepKind } from '@/lib/domain/steps';
import { anInterview, aPerson } from '@/tests/fixtures/people';

const NOW = '2026-03-10T12:00:00.000Z';
const over = anInterview({ startAt: '2026-03-09T14:40:00.000Z', endAt: '2026-03-09T15:00:00.000Z' });
const referredBy: Person['referredBy'] = { name: 'Marta Lind' };

const steps = (...kinds: StepKind[]): Step[] =>
  kinds.map((kind, index) => ({
    id: `s${index}`,
    personId: 'p1',
    at: `2026-03-0${index + 1}T09:00:00.000Z`,
    kind,
  }));

describe('the kinds of message that make sense', () => {
  const cases: [string, Step[], Interview[], Partial<Person>, DraftKind[]][] = [
    ['saved', steps('saved'), [], {}, ['outreach', 'introduction-request']],
    ['saved from a name that was given', steps('saved'), [], { referredBy }, ['outreach']],
    ['waiting', steps('saved', 'sent'), [], {}, ['follow-up', 'outreach', 'introduction-request']],
    ['answered', steps('saved', 'sent', 'replied'), [], {}, ['outreach', 'answer-to-a-no', 'decline']],
    [
      'a time is agreed',
      steps('saved', 'sent', 'scheduled'),
      [anInterview()],
      {},
      ['scheduling-confirmation', 'day-before-note', 'reschedule'],
    ],
    [
      'it is going on: nothing is left to confirm',
      steps('saved', 'sent', 'scheduled'),
      [anInterview({ startAt: '2026-03-10T11:50:00.000Z', endAt: '2026-03-10T12:10:00.000Z' })],
      {},
      ['reschedule'],
    ],
    [
      'it is over',
      steps('saved', 'sent', 'scheduled'),
      [over],
      {},
      ['thank-you', 'thank-you-card', 'report-back', 'decline'],
    ],
    [
      'met, and no conversation stands there: a thank-you has nothing to be made from',
      steps('saved', 'met'),
      [],
      {},
      ['report-back', 'decline'],
    ],
    [
      'a no',
      steps('saved', 'sent', 'declined'),
      [],
      {},
      ['answer-to-a-no', 'keep-in-touch', 'introduction-request'],
    ],
    [
      'closed without an answer',
      steps('saved', 'sent', 'closed'),
      [],
      {},
      ['keep-in-touch', 'introduction-request'],
    ],
  ];
  test.each(cases)('%s', (_words, given, interviews, changes, kinds) => {
    expect(kindsNow({ person: aPerson(changes), steps: given, interviews }, NOW)).toEqual(kinds);
  });
});
