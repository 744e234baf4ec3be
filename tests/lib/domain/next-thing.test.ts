import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import { nextThing } from '@/lib/domain/next-thing';
import { stageOf } from '@/lib/domain/stage-of';
import type { Step, StepKind } from '@/lib/domain/steps';
import { anInterview } from '@/tests/fixtures/people';

const NOW = '2026-03-10T12:00:00.000Z';

const answerToNo: Draft = { kind: 'answer-to-a-no', channel: 'email', body: '' };
const outreach: Draft = { kind: 'outreach', channel: 'email', body: '' };

function steps(...kinds: (StepKind | Partial<Step>)[]): Step[] {
  return kinds.map((given, index) => ({
    id: `s${index}`,
    personId: 'p1',
    at: `2026-03-0${index + 1}T09:00:00.000Z`,
    ...(typeof given === 'string' ? { kind: given } : { kind: 'saved', ...given }),
  }));
}

describe('the one next thing', () => {
  const ahead = anInterview();
  const over = anInterview({ startAt: '2026-03-09T14:40:00.000Z', endAt: '2026-03-09T15:00:00.000Z' });
  const cases: [string, Step[], ReturnType<typeof anInterview>[], string][] = [
    ['nobody was asked yet', steps('saved'), [], 'ask'],
    ['it was sent', steps('saved', 'sent'), [], 'wait'],
    ['sending was undone', steps('saved', 'sent', { kind: 'undone', undoes: 's1' }), [], 'ask'],
    ['a time is agreed', steps('saved', 'sent', 'scheduled'), [ahead], 'talk'],
    ['it is over', steps('saved', 'sent', 'scheduled'), [over], 'thank'],
    ['it was called off', steps('saved', 'sent'), [anInterview({ state: 'called-off' })], 'wait'],
    [
      'they were thanked',
      steps('saved', 'sent', 'scheduled', { kind: 'thanked', interviewId: 'i1' }),
      [over],
      'rest',
    ],
    [
      'a second talk is agreed after the thanks',
      steps('saved', { kind: 'thanked', interviewId: 'i0' }),
      [ahead],
      'talk',
    ],
    ['they said no', steps('saved', 'sent', 'declined'), [], 'closed'],
    ['they said no, and the page was saved again', steps('saved', 'sent', 'declined', 'saved'), [], 'closed'],
    [
      'their no was answered',
      steps('saved', 'declined', { kind: 'sent', message: answerToNo }),
      [],
      'closed',
    ],
    ['it was closed and they were thanked', steps('saved', 'sent', 'closed', 'thanked'), [], 'closed'],
    ['they answered after it was closed', steps('saved', 'sent', 'closed', 'replied'), [], 'wait'],
    [
      'they are asked for a second talk',
      steps('sent', { kind: 'thanked', interviewId: 'i1' }, { kind: 'sent', message: outreach }),
      [over],
      'wait',
    ],
    ['they came back after a no', steps('saved', 'sent', 'declined', 'scheduled'), [ahead], 'talk'],
  ];
  test.each(cases)('when %s', (_words, history, interviews, thing) => {
    expect(nextThing({ steps: history, interviews }, NOW).thing).toBe(thing);
  });
});

describe('the stage', () => {
  test.each([
    ['saved', steps('saved')],
    ['asked', steps('saved', 'drafted', 'sent', 'accepted')],
    ['replied', steps('saved', 'sent', 'replied')],
    ['scheduled', steps('saved', 'sent', 'replied', 'scheduled', 'sent')],
    ['thanked', steps('saved', 'sent', 'scheduled', 'met', 'thanked', 'saved')],
    ['in-touch', steps('saved', 'thanked', 'reported-back')],
    ['closed', steps('saved', 'sent', 'closed')],
    ['asked', steps('saved', 'sent', 'closed', 'sent')],
    ['thanked', steps('sent', 'scheduled', 'met', 'thanked', 'replied', 'debriefed')],
    ['in-touch', steps('met', 'thanked', 'kept-in-touch', 'card-posted')],
    ['scheduled', steps('met', 'thanked', 'reported-back', 'scheduled')],
    ['closed', steps('sent', 'declined', { kind: 'sent', message: answerToNo })],
    ['closed', steps('sent', 'closed', 'reported-back')],
    ['replied', steps('sent', 'declined', 'replied')],
    ['asked', steps('sent', { kind: 'reported-back', about: 'p2' })],
    ['in-touch', steps('suggestion-given', { kind: 'reported-back', about: 's0' })],
  ] as const)('%s', (stage, history) => {
    expect(stageOf(history)).toBe(stage);
  });

  test.each([
    [
      'scheduled',
      'a conversation lies ahead though the last one was thanked for',
      steps('scheduled', 'scheduled', { kind: 'thanked', interviewId: 'i0' }),
      [anInterview()],
    ],
    [
      'met',
      'it is over',
      steps('scheduled'),
      [anInterview({ startAt: '2026-03-09T14:40:00.000Z', endAt: '2026-03-09T15:00:00.000Z' })],
    ],
    ['met', 'it ended early', steps('scheduled', { kind: 'met', interviewId: 'i1' }), [anInterview()]],
    [
      'replied',
      'it was called off',
      steps('sent', 'replied', { kind: 'scheduled', interviewId: 'i1' }),
      [anInterview({ state: 'called-off' })],
    ],
  ] as const)('%s when %s', (stage, _words, history, interviews) => {
    expect(stageOf(history, interviews, NOW)).toBe(stage);
  });
});
