import { describe, expect, test } from 'vitest';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { ALL_RULES, ruleById } from '@/lib/domain/review/rule-book';
import { contextOf, draftOf } from './sample';

// The good and bad examples of a rule are its test.
describe.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.good.map((example) => [example.body, example] as const))('lets pass: %s', (_, example) => {
    const findings = reviewDraft(draftOf(id, example), contextOf(example));
    expect(findings.filter((finding) => finding.rule === id)).toEqual([]);
  });

  test.each(rule.bad.map((example) => [example.body, example] as const))('catches: %s', (_, example) => {
    const findings = reviewDraft(draftOf(id, example), contextOf(example));
    expect(findings.map((finding) => finding.rule)).toContain(id);
  });

  test('has a reason, a source and both sorts of examples', () => {
    expect(rule.reason).toMatch(/^[A-Z“].*\.$/);
    expect(rule.source).toMatch(/domain\.md/);
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(ruleById(id)).toBe(rule);
  });
});
