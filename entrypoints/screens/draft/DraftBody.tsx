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

/** Words and UTF-16 units, as LinkedIn may count them (domain.md 3.1), against what the channel takes. */
export function Room({ draft, hard }: { draft: Draft; hard: number | undefined }) {
  const used = draft.body.length;
  const soft = softLimit(draft.channel);
  const counted = t('message.words', countWords(draft.body));
  const isSoft = soft !== undefined && used <= soft;
  const limit = isSoft ? soft : hard;
  if (limit === undefined)
    return (
      <Meter used={0} limit={undefined} words={`${counted} · ${t('message.letters', [String(used)])}`} />
    );
  const room = t(isSoft ? 'message.suggested' : 'message.of', [String(used), String(limit)]);
  return <Meter used={used} limit={limit} words={`${counted} · ${room}`} />;
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
