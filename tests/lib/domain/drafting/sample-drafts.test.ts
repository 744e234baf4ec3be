import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compose } from '@/lib/domain/drafting/compose';
import { reviewContext } from '@/lib/domain/drafting/review-context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { samplePage } from '@/scripts/sample-drafts/page';
import { SAMPLES } from '@/scripts/sample-drafts/samples';

test('the page of samples says what the composer writes today (node scripts/sample-drafts.mjs)', () => {
  expect(readFileSync('docs/sample-drafts.md', 'utf8')).toBe(samplePage());
});

describe('the review has nothing to warn of', () => {
  for (const { title, drafts, context } of SAMPLES) {
    for (const [kind, channel] of drafts) {
      test(`${title}: ${kind}`, () => {
        const composed = compose(kind, channel, context);
        if (!composed.complete) throw new Error(composed.missing.join(', '));
        const { body, subject } = composed;
        const draft = { kind, channel, body, ...(subject !== undefined && { subject }) };
        const findings = reviewDraft(draft, reviewContext(kind, context, { forwardable: 'x' }));
        expect(findings.filter(({ severity }) => severity !== 'tip')).toEqual([]);
      });
    }
  }
});
