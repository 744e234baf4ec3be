// A few thousand random histories in every run; `npm run soak` takes a hundred thousand.
import fc from 'fast-check';
import { test } from 'vitest';
import { anyMoment } from '@/tests/support/any-history';
import { checkLaws } from '@/tests/support/reminder-laws';

test('whatever happened, in whatever order, the reminders keep to the policy', { timeout: 60_000 }, () => {
  fc.assert(fc.property(anyMoment, checkLaws), { numRuns: 3000 });
});
