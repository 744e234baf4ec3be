/** What a first message may say as well: what to learn, where to meet, when, and how many questions. */
import { answer } from '@/lib/actions/answers';
import { ASK_MAX, MEETS, type Ask } from '@/lib/domain/ask';
import type { Person } from '@/lib/domain/person';
import { t } from '@/lib/platform/words';
import { Fact } from '@/components/Fact';
import { Select } from '@/components/ui/Select';
import { TypedFact } from './TypedFact';

export default function MoreFacts({ person: { id, ask } }: { person: Person }) {
  const change = (part: Partial<Ask>) => void answer(id, { ask: { ...ask, ...part } });
  return (
    <>
      <TypedFact
        word={t('ask.learn')}
        name="learn"
        example={t('ask.learnExample')}
        max={ASK_MAX.learn}
        stored={ask.learn}
        keep={(learn) => change({ learn })}
      />
      {ask.formats.includes('in-person') && (
        <Fact word={t('ask.meet')}>
          {({ id: fieldId }) => (
            <Select
              id={fieldId}
              value={ask.meet ?? ''}
              options={[
                { value: '' as const, label: t('ask.meets.any') },
                ...MEETS.map((meet) => ({ value: meet, label: t(`ask.meets.${meet}`) })),
              ]}
              onPick={(meet) => {
                const { meet: _old, ...rest } = ask;
                void answer(id, { ask: meet ? { ...rest, meet } : rest });
              }}
            />
          )}
        </Fact>
      )}
      <TypedFact
        word={t('ask.window')}
        name="window"
        example={t('ask.windowExample')}
        max={ASK_MAX.window}
        stored={ask.window}
        keep={(window) => change({ window })}
      />
      <Fact word={t('ask.questions')}>
        {({ id: fieldId }) => (
          <Select
            id={fieldId}
            value={String(ask.questions ?? '')}
            options={[
              { value: '', label: t('ask.noNumber') },
              ...QUESTIONS.map((count) => ({ value: String(count), label: String(count) })),
            ]}
            onPick={(questions) => {
              const { questions: _old, ...others } = ask;
              void answer(id, { ask: questions ? { ...others, questions: Number(questions) } : others });
            }}
          />
        )}
      </Fact>
    </>
  );
}

/** Domain.md 4.5, Q1: as many as fit the times one asks for. */
const QUESTIONS = [3, 4, 5, 6];
