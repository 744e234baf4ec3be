/** The words of a message: subject, text with the marks of the review, and how much room is left. */
import type { Ref } from 'react';
import { countWords, hasSubject, softLimit, type Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Compose, type Mark } from '@/components/ui/Compose';
import { Meter } from '@/components/ui/Meter';
import { TextInput } from '@/components/ui/TextInput';
import { SHOWN } from './Findings';
import type { DraftOnScreen } from './use-draft';
import type { Review } from './use-review';

export function Room({ draft, hard }: { draft: Draft; hard: number | undefined }) {
  const used = draft.body.length;
  const soft = softLimit(draft.channel);
  const words = t('message.words', [String(countWords(draft.body))]);
  if (soft !== undefined && used <= soft)
    return <Meter used={used} limit={soft} words={t('message.suggested', [String(used), String(soft)])} />;
  if (hard !== undefined)
    return <Meter used={used} limit={hard} words={t('message.of', [String(used), String(hard)])} />;
  return <Meter used={0} limit={undefined} words={words} />;
}

interface DraftBodyProps {
  message: DraftOnScreen;
  draft: Draft;
  name: string;
  review: Review | undefined;
  field: Ref<HTMLTextAreaElement>;
}

export function DraftBody({ message, draft, name, review, field }: DraftBodyProps) {
  return (
    <>
      {hasSubject(draft.channel) && (
        <div className="message-subject">
          <TextInput
            aria-label={t('message.subject')}
            dir="auto"
            value={draft.subject ?? ''}
            onText={(subject) => message.change({ subject })}
          />
        </div>
      )}
      <Compose
        ref={field}
        label={t('message.to', { name })}
        value={draft.body}
        marks={marksOf(review)}
        onText={(body) => message.change({ body })}
      />
    </>
  );
}

function marksOf(review: Review | undefined): Mark[] {
  return (review?.findings ?? []).slice(0, SHOWN).flatMap(({ at, severity }) => {
    return at && at[1] > at[0] ? [{ start: at[0], end: at[1], severity }] : [];
  });
}
