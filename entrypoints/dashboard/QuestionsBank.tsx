/** Every question of the bank, found by any word, each with who asked it, whether a search answers it, and what to know. */
import { useState } from 'react';
import { GROUPS, SOURCES, type BankQuestion, type Group } from '@/lib/domain/questions/bank-question';
import { hasQuestion } from '@/lib/domain/questions/own-questions';
import { searchBank } from '@/lib/domain/questions/search-bank';
import { t } from '@/lib/platform/words';
import { Act } from '@/components/ui/Act';
import { Badge } from '@/components/ui/Badge';
import { EmptyState } from '@/components/ui/EmptyState';
import { Search } from '@/components/ui/Search';
import { Select } from '@/components/ui/Select';

interface QuestionsBankProps {
  own: readonly string[];
  onTake: (text: string) => void;
}

export function QuestionsBank({ own, onTake }: QuestionsBankProps) {
  const [text, setText] = useState('');
  const [group, setGroup] = useState<Group | 'every'>('every');
  const found = searchBank(text, group === 'every' ? {} : { groups: [group] });
  const shared = { own, onTake };
  return (
    <>
      <div className="question-tools">
        <Search label={t('questions.search')} value={text} onText={setText} />
        <Select
          aria-label={t('questions.group')}
          value={group}
          options={[
            { value: 'every', label: t('questions.every') },
            ...GROUPS.map((value) => ({ value, label: groupWord(value) })),
          ]}
          onPick={setGroup}
        />
      </div>
      <p className="small soft" role="status">
        {found.length > 0 && t('questions.found', found.length)}
      </p>
      {found.length === 0 && <EmptyState title={t('questions.none')}>{t('questions.noneHow')}</EmptyState>}
      {text.trim() === '' ? (
        GROUPS.map((one) => (
          <QuestionGroup
            key={one}
            group={one}
            found={found.filter((item) => item.group === one)}
            {...shared}
          />
        ))
      ) : (
        <QuestionList found={found} {...shared} />
      )}
    </>
  );
}

function QuestionGroup({
  group,
  found,
  ...rest
}: QuestionsBankProps & { group: Group; found: BankQuestion[] }) {
  if (found.length === 0) return null;
  return (
    <section className="question-group" aria-label={groupWord(group)}>
      <h2 className="group-title">
        {groupWord(group)}
        <span className="count">{found.length}</span>
      </h2>
      <QuestionList found={found} {...rest} />
    </section>
  );
}

function QuestionList({ found, own, onTake }: QuestionsBankProps & { found: BankQuestion[] }) {
  return (
    <ul className="questions">
      {found.map((item) => (
        <Question key={item.id} item={item} own={own} onTake={onTake} />
      ))}
    </ul>
  );
}

function Question({ item, own, onTake }: QuestionsBankProps & { item: BankQuestion }) {
  const { group, question, source, form, search, remark, avoid, instead } = item;
  const best = instead ?? question;
  return (
    <li className="question" lang="en">
      <p className={avoid ? 'question-words question-avoid' : 'question-words'}>{question}</p>
      {remark && <p className="small soft">{remark}</p>}
      {instead && <p className="small">{t('questions.better', { text: instead })}</p>}
      <p className="question-line">
        {group === 'refused' && <Badge kind="blocked">{t('questions.never')}</Badge>}
        {avoid && group !== 'refused' && <Badge kind="due">{t('questions.avoid')}</Badge>}
        {form === 'closed' && <Badge>{t('questions.closed')}</Badge>}
        {/* One piece of text, so that a line in a narrow window never begins with the dot. */}
        <span>
          {group !== 'refused' && `${t(`questions.answers.${search}`)}\u00a0· `}
          {SOURCES[source]}
        </span>
        {(!avoid || instead) && (
          <span className="question-act">
            {hasQuestion(own, best) ? (
              t('questions.inYours')
            ) : (
              <Act
                aria-label={t(instead ? 'questions.takeBetterThis' : 'questions.takeThis', { text: best })}
                onClick={() => onTake(best)}
              >
                {t(instead ? 'questions.takeBetter' : 'questions.take')}
              </Act>
            )}
          </span>
        )}
      </p>
    </li>
  );
}

function groupWord(group: Group): string {
  return t(`questions.groups.${group}`);
}
