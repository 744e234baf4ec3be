/** What to ask: the bank, the user's own questions, and lists made for a time. */
import './questions.css';
import { useEffect, useRef, useState } from 'react';
import { changeSettings } from '@/lib/actions/change-settings';
import { withQuestion, withoutQuestion } from '@/lib/domain/questions/own-questions';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Tabs } from '@/components/ui/Tabs';
import { useSaid } from '../screens/today/use-said';
import { QuestionsBank } from './QuestionsBank';
import { QuestionsLists } from './QuestionsLists';
import { QuestionsOwn, type ChangeOwn } from './QuestionsOwn';

type Part = 'bank' | 'own' | 'lists';

export default function QuestionsView() {
  const [part, setPart] = useState<Part>('bank');
  const own = useSettings()?.questions.own;
  const { say, toast } = useSaid();
  // An undo comes later: it changes the list of then, so that what was added in between stays.
  const latest = useRef<string[]>([]);
  useEffect(() => {
    latest.current = own ?? [];
  }, [own]);
  const change: ChangeOwn = (update, undone) => {
    keep(update(latest.current));
    if (undone) say({ words: undone.words, undo: () => keep(undone.undo(latest.current)) });
  };
  return (
    <PageFrame title={t('questions.title')} line={t('questions.line')}>
      <Tabs
        label={t('questions.title')}
        tabs={[
          { value: 'bank', label: t('questions.bank') },
          { value: 'own', label: t('questions.own'), ...(own?.length && { count: own.length }) },
          { value: 'lists', label: t('questions.lists') },
        ]}
        value={part}
        onPick={setPart}
      >
        {part === 'bank' && (
          <QuestionsBank
            own={own ?? []}
            onTake={(text) =>
              change((list) => withQuestion(list, text), {
                words: t('questions.taken'),
                undo: (list) => withoutQuestion(list, text),
              })
            }
          />
        )}
        {part === 'own' && own && <QuestionsOwn own={own} onChange={change} onBank={() => setPart('bank')} />}
        {part === 'lists' && own && <QuestionsLists own={own} />}
      </Tabs>
      {toast}
    </PageFrame>
  );
}

function keep(own: string[]): void {
  void changeSettings('questions', { own });
}
