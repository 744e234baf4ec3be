// A few thousand random histories in every run; `npm run soak` takes a hundred thousand. SEED=… repeats a run that failed.
import fc from 'fast-check';
import { test } from 'vitest';
import { anyMoment } from '@/tests/support/any-history';
import { checkLaws } from '@/tests/support/reminder-laws';

const { HISTORIES, SEED } = process.env;
const numRuns = Number(HISTORIES ?? 1500);

test('whatever happened, in whatever order, the reminders keep to the policy', { timeout: 3_600_000 }, () => {
  fc.assert(fc.property(anyMoment, checkLaws), { numRuns, ...(SEED && { seed: Number(SEED) }) });
});
