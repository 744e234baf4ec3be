/** What the conversations together say. Counted, never scored. */
import '../screens/conversation/learned.css';
import { useState } from 'react';
import { useClock } from '@/lib/hooks/use-clock';
import { useLearned } from '@/lib/hooks/use-learned';
import { t } from '@/lib/platform/words';
import { PageFrame } from '@/components/PageFrame';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Search } from '@/components/ui/Search';
import { Skeleton } from '@/components/ui/Skeleton';
import { AnswersCompared } from '../screens/conversation/AnswersCompared';
import { FitsCompared } from '../screens/conversation/FitsCompared';
import { WordsBack } from '../screens/conversation/WordsBack';

export default function LearnedView() {
  const learned = useLearned(useClock());
  const [search, setSearch] = useState('');
  if (!learned)
    return (
      <PageFrame title={t('learned.title')}>
        <Skeleton label={t('learned.title')} lines={6} />
      </PageFrame>
    );
  const isEmpty = learned.looked.length === 0 && learned.words.length === 0;
  return (
    <PageFrame title={t('learned.title')} line={t('learned.held', learned.held)} width="wide">
      {isEmpty ? (
        <EmptyState
          title={t('learned.none')}
          action={<Button href="#/today">{t('conversation.toToday')}</Button>}
        >
          {t('learned.noneHow')}
        </EmptyState>
      ) : (
        <>
          <AnswersCompared learned={learned} columns={['appealing', 'less']} title={t('learned.appeal')} />
          <FitsCompared learned={learned} />
          <section className="learned-part" aria-labelledby="words-back">
            <h2 className="group-title" id="words-back">
              {t('learned.words')}
            </h2>
            {learned.words.length > 8 && (
              <Search label={t('learned.search')} value={search} onText={setSearch} />
            )}
            <WordsBack learned={learned} search={search} />
          </section>
          <AnswersCompared
            learned={learned}
            columns={['entry', 'training', 'bring']}
            title={t('learned.training')}
          />
        </>
      )}
    </PageFrame>
  );
}
