/** The words of a message: subject, text, how much room is left, and one's own words against the suggested ones. */
import { useState } from 'react';
import { countWords, hasSubject, softLimit, type Draft } from '@/lib/domain/draft';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Compose } from '@/components/ui/Compose';
import { Meter } from '@/components/ui/Meter';
import { TextInput } from '@/components/ui/TextInput';
import type { DraftOnScreen } from './use-draft';

export function Room({ draft, hard }: { draft: Draft; hard: number | undefined }) {
  const used = draft.body.length;
  const soft = softLimit(draft.channel);
  if (draft.channel === 'email')
    return <Meter used={0} limit={undefined} words={t('message.words', [String(countWords(draft.body))])} />;
  if (soft !== undefined && used <= soft)
    return <Meter used={used} limit={soft} words={t('message.suggested', [String(used), String(soft)])} />;
  return <Meter used={used} limit={hard} words={t('message.of', [String(used), String(hard)])} />;
}

export function MessageBody({
  message,
  draft,
  name,
}: {
  message: DraftOnScreen;
  draft: Draft;
  name: string;
}) {
  return (
    <>
      {hasSubject(draft.channel) && (
        <div className="message-subject">
          <TextInput
            aria-label={t('message.subject')}
            value={draft.subject ?? ''}
            onText={(subject) => message.change({ subject })}
          />
        </div>
      )}
      <Compose
        label={t('message.to', { name })}
        value={draft.body}
        onText={(body) => message.change({ body })}
      />
    </>
  );
}

/** One's own words, and the way back to the suggested ones: which keeps one's own a tap away. */
export function OwnWords({ message }: { message: DraftOnScreen }) {
  const [restore, setRestore] = useState<() => void>();
  if (message.byHand) {
    const startOver = () => {
      const back = message.startOver();
      setRestore(() => back);
    };
    return (
      <p className="message-own">
        {t('message.own')} <Act onClick={startOver}>{t('message.startOver')}</Act>
      </p>
    );
  }
  if (!restore) return null;
  return (
    <p className="message-own">
      {t('message.suggestedAgain')}{' '}
      <Act
        onClick={() => {
          restore();
          setRestore(undefined);
        }}
      >
        {t('message.mineAgain')}
      </Act>
    </p>
  );
}
