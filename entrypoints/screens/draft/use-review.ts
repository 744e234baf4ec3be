/** The review of a draft while it is typed. The rules are fetched after the first paint: nobody waits for them to read a draft. */
import { useDeferredValue, useEffect, useState } from 'react';
import type { Draft } from '@/lib/domain/draft';
import type { discretionConcerns, DiscretionSettings } from '@/lib/domain/discretion';
import type { Person } from '@/lib/domain/person';
import type { ReviewContext } from '@/lib/domain/review/context';
import type { Finding } from '@/lib/domain/review/finding';
import type { reviewDraft } from '@/lib/domain/review/review-draft';
import type { isEnglish } from '@/lib/domain/review/text/english';
import { report } from '@/lib/platform/log';
import { withDiscretion } from './with-discretion';

/** Nobody has finished a word by then. */
const AFTER_MS = 150;

interface Rules {
  discretionConcerns: typeof discretionConcerns;
  reviewDraft: typeof reviewDraft;
  isEnglish: typeof isEnglish;
}

export interface Review {
  /** Worst first, without those the user set aside. */
  findings: Finding[];
  /** True while something stops *Copy* and *Mark as sent*. */
  blocked: boolean;
  /** False when only the rules that know no language were run. */
  english: boolean;
  /** "It’s fine as it is": the rule says no more about this draft. */
  setAside(rule: string): void;
}

/** What a draft is held against. */
export interface ReviewedAgainst {
  /** Absent until it is gathered. */
  context: ReviewContext | undefined;
  /** Whoever gets it. */
  person: Person;
  secrecy: DiscretionSettings;
}

async function fetchRules(): Promise<Rules> {
  const [review, english, discretion] = await Promise.all([
    import('@/lib/domain/review/review-draft'),
    import('@/lib/domain/review/text/english'),
    import('@/lib/domain/discretion'),
  ]);
  return {
    reviewDraft: review.reviewDraft,
    isEnglish: english.isEnglish,
    discretionConcerns: discretion.discretionConcerns,
  };
}

/** The findings of a draft, or undefined while the rules are fetched. `about` tells drafts apart: what is set aside is so for one. */
export function useReview(
  draft: Draft | undefined,
  { context, person, secrecy }: ReviewedAgainst,
  about: string,
): Review | undefined {
  const [rules, setRules] = useState<Rules>();
  const [aside, setAside] = useState<{ about: string; rules: string[] }>({ about, rules: [] });
  useEffect(() => {
    const later = setTimeout(() => {
      fetchRules()
        .then(setRules)
        .catch((error: unknown) => report('review', error));
    }, AFTER_MS);
    return () => clearTimeout(later);
  }, []);
  // Typing is never held up: the review follows a moment later.
  const read = useDeferredValue(draft);
  const found =
    rules && read && context
      ? withDiscretion(rules.reviewDraft(read, context), rules.discretionConcerns(person, read.body, secrecy))
      : undefined;
  if (!found || !rules || !read) return undefined;
  const ignored = aside.about === about ? aside.rules : [];
  const findings = found.filter(({ rule, overridable }) => overridable === false || !ignored.includes(rule));
  return {
    findings,
    blocked: findings.some(({ severity }) => severity === 'block'),
    english: rules.isEnglish(read.body),
    setAside: (rule) => setAside({ about, rules: [...ignored, rule] }),
  };
}
