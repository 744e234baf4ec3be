import { describe, expect, test } from 'vitest';
import type { Interview } from '@/lib/domain/interview';
import { oddOrder } from '@/lib/domain/step-order';
import type { Step, StepKind } from '@/lib/domain/steps';
import { anInterview } from '@/tests/fixtures/people';

const NOW = '2026-03-10T12:00:00.000Z';
const ahead = anInterview();
const over = anInterview({ startAt: '2026-03-09T14:40:00.000Z', endAt: '2026-03-09T15:00:00.000Z' });

function steps(...kinds: StepKind[]): Step[] {
  return kinds.map((kind, index) => ({
    id: `s${index}`,
    personId: 'p1',
    kind,
    at: `2026-03-0${index + 1}T09:00:00.000Z`,
  }));
}

describe('an order that cannot be is asked about', () => {
  const odd: [string, StepKind, Step[], Interview[], RegExp][] = [
    ['thanked before anything', 'thanked', steps('saved'), [], /^No conversation stands here\./],
    ['thanked before it began', 'thanked', steps('scheduled'), [ahead], /^The conversation has not begun\./],
    [
      'thanked for one that was called off',
      'thanked',
      [],
      [anInterview({ ...over, state: 'called-off' })],
      /^No conv/,
    ],
    ['met without a conversation', 'met', steps('sent', 'replied'), [], /^No conversation stands here\./],
    ['met before it began', 'met', steps('scheduled'), [ahead], /^The conversation has not begun\./],
    ['debriefed before it began', 'debriefed', [], [ahead], /^The conversation has not begun\./],
    ['a card before a conversation', 'card-posted', [], [], /^No conversation/],
    ['replied before anything was sent', 'replied', steps('saved'), [], /^Nothing was marked as sent\./],
    ['accepted before anything was sent', 'accepted', steps('saved'), [], /^Nothing was marked as sent\./],
    ['a no before anything was sent', 'declined', steps('saved'), [], /^Nothing was marked as sent\./],
    ['a no after the conversation', 'declined', steps('sent'), [over], /^You have talked already\./],
    ['moved, but there is none', 'rescheduled', steps('sent'), [], /^No conversation stands here\./],
    ['a suggestion done that nobody gave', 'suggestion-done', steps('met'), [over], /^No suggestion/],
    ['closed twice', 'closed', steps('sent', 'closed'), [], /^This is closed already\./],
    ['closed before a conversation', 'closed', steps('scheduled'), [ahead], /^A conversation lies ahead\./],
  ];
  test.each(odd)('%s', (_words, kind, history, interviews, question) => {
    const asked = oddOrder(history, kind, interviews, NOW);
    expect(asked).toMatch(question);
    expect(asked).toMatch(/\?$/);
  });

  const usual: [string, StepKind, Step[], Interview[]][] = [
    ['thanked after the conversation', 'thanked', steps('scheduled'), [over]],
    ['thanked after a meeting without an appointment', 'thanked', steps('met'), []],
    ['met after its start', 'met', steps('scheduled'), [over]],
    ['replied after sending', 'replied', steps('sent'), []],
    ['a no after sending', 'declined', steps('sent'), []],
    ['scheduled out of the blue', 'scheduled', steps('saved'), []],
    ['sent out of the blue', 'sent', [], []],
    ['reported back to someone who gave a name only', 'reported-back', steps('referred'), []],
    ['closed after a reply', 'closed', steps('sent', 'replied'), []],
    ['closed again after it went on', 'closed', steps('closed', 'replied'), []],
  ];
  test.each(usual)('%s is not', (_words, kind, history, interviews) => {
    expect(oddOrder(history, kind, interviews, NOW)).toBeUndefined();
  });

  test('what was undone or comes later does not count', () => {
    const undone: Step[] = [
      ...steps('sent'),
      { id: 'u', personId: 'p1', kind: 'undone', at: NOW, undoes: 's0' },
    ];
    expect(oddOrder(undone, 'replied', [], NOW)).toBeDefined();
    expect(oddOrder(steps('sent'), 'replied', [], '2026-02-01T09:00:00.000Z')).toBeDefined();
  });
});
