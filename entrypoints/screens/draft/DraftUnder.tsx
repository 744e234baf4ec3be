/** What is said about a message: the review, and what to know before it goes out. It comes a moment later, so it stands under all that is pressed. */
import { lazy, Suspense, type RefObject } from 'react';
import type { Draft } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/review/finding';
import type { DraftPartProps } from './draft-props';
import { Findings } from './Findings';
import { insertText } from './insert-text';
import type { Review } from './use-review';

const DraftNotices = lazy(() => import('./DraftNotices'));

interface DraftUnderProps extends Pick<DraftPartProps, 'around' | 'settings' | 'record'> {
  draft: Draft;
  review: Review | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  findings: RefObject<HTMLElement | null>;
}

export function DraftUnder({ draft, review, field, findings, around, settings, record }: DraftUnderProps) {
  const mend = ({ replacement }: Finding) => {
    if (replacement && field.current) insertText(field.current, replacement.at, replacement.text);
  };
  return (
    <div className="message-under">
      {review && <Findings review={review} place={findings} onMend={mend} />}
      {around && (
        <Suspense>
          <DraftNotices draft={draft} around={around} settings={settings} stage={record.person.stage} />
        </Suspense>
      )}
    </div>
  );
}
