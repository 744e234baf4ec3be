/** What would give the user away, as findings: it stops a message until the user says go on (domain.md 3.5). */
import type { DiscretionConcern } from '@/lib/domain/discretion';
import type { Finding } from '@/lib/domain/review/finding';
import { t } from '@/lib/platform/words';

/** R25 says the same in fewer words; what is said here is not said twice. */
const SAME = 'R25';

/** The findings of a review with the concerns first. */
export function withDiscretion(found: readonly Finding[], concerns: readonly DiscretionConcern[]): Finding[] {
  if (concerns.length === 0) return [...found];
  const asked = concerns.map(({ kind, sentence, at }): Finding => ({
    rule: `discretion ${kind}`,
    severity: 'block',
    message: sentence,
    fix: t('review.discretion'),
    ...(at && { at }),
  }));
  return [...asked, ...found.filter(({ rule, severity }) => rule !== SAME || severity !== 'block')];
}
