/** What the review found: at most three at a time, worst first, each with what to do and, where it is certain, the mend in one tap. */
import type { Ref } from 'react';
import type { Finding as FindingOf } from '@/lib/domain/review/finding';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Finding } from '@/components/ui/Finding';
import type { Review } from './use-review';

/** More than three at once and nothing gets mended (domain.md 4). */
export const SHOWN = 3;

interface FindingsProps {
  review: Review;
  /** For the way to it from the foot. */
  place: Ref<HTMLElement>;
  onMend: (finding: FindingOf) => void;
}

export function Findings({ review, place, onMend }: FindingsProps) {
  const more = review.findings.length - SHOWN;
  return (
    <section
      className="findings"
      ref={place}
      tabIndex={-1}
      aria-label={t('review.section')}
      aria-live="polite"
    >
      {review.findings.slice(0, SHOWN).map((finding) => (
        <Finding key={`${finding.rule} ${finding.message}`} severity={finding.severity}>
          {finding.message} {finding.fix}{' '}
          {finding.replacement && (
            <Act onClick={() => onMend(finding)}>{mendWords(finding.replacement.text)}</Act>
          )}{' '}
          {finding.severity !== 'tip' && finding.overridable !== false && (
            <Act onClick={() => review.setAside(finding.rule)}>
              {t(finding.rule === 'R04' ? 'review.notJob' : 'review.fine')}
            </Act>
          )}
        </Finding>
      ))}
      {more > 0 && <p className="small soft">{t('review.more', more)}</p>}
      {!review.english && <p className="small soft">{t('review.notEnglish')}</p>}
    </section>
  );
}

const LONGEST_MEND = 24;

function mendWords(text: string): string {
  const words = text.trim();
  return words && words.length <= LONGEST_MEND ? t('review.use', { words }) : t('review.mend');
}
