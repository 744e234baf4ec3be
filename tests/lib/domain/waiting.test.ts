// Whose turn it is.
import { expect, test } from 'vitest';
import type { StepKind } from '@/lib/domain/steps';
import { waitingOn } from '@/lib/domain/waiting';

test.each<[string, StepKind[], ReturnType<typeof waitingOn>]>([
  ['nothing yet', ['saved'], undefined],
  ['asked', ['saved', 'sent'], { since: '1', for: 'reply' }],
  ['asked and accepted', ['saved', 'sent', 'accepted'], { since: '1', for: 'reply' }],
  ['asked and saved again', ['saved', 'sent', 'saved'], { since: '1', for: 'reply' }],
  ['they answered: it is my turn', ['sent', 'replied'], undefined],
  ['I answered back: they choose a time', ['sent', 'replied', 'sent'], { since: '2', for: 'time' }],
  ['a time is agreed', ['sent', 'scheduled', 'sent'], undefined],
  ['they said no', ['sent', 'declined', 'sent'], undefined],
  ['closed', ['sent', 'closed'], undefined],
])('%s', (_, kinds, expected) => {
  const steps = kinds.map((kind, index) => ({ id: String(index), personId: 'p1', kind, at: String(index) }));
  expect(waitingOn(steps)).toEqual(expected);
});
