/** The user's own questions: written here or taken from the bank, each with the one thing to know about it. */
import { useState, type FormEvent } from 'react';
import {
  withQuestion,
  withQuestionAt,
  withWording,
  withoutQuestion,
} from '@/lib/domain/questions/own-questions';
import { reviewQuestions } from '@/lib/domain/questions/review-questions';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Field } from '@/components/ui/Field';
import { Finding } from '@/components/ui/Finding';
import { IconButton } from '@/components/ui/IconButton';
import { iconPlus, iconTrash } from '@/components/ui/view-icons';
import { TextInput } from '@/components/ui/TextInput';

/** Changes the list; with `undone` says what was done and offers the way back. */
export type ChangeOwn = (update: Update, undone?: { words: string; undo: Update }) => void;
type Update = (own: string[]) => string[];

interface QuestionsOwnProps {
  own: string[];
  onChange: ChangeOwn;
  onBank: () => void;
}

export function QuestionsOwn({ own, onChange, onBank }: QuestionsOwnProps) {
  const reword = (text: string, wording: string) =>
    onChange((list) => withWording(list, text, wording), {
      words: t('questions.reworded'),
      undo: (list) => withWording(list, wording, text),
    });
  const remove = (text: string, place: number) =>
    onChange((list) => withoutQuestion(list, text), {
      words: t('questions.removed'),
      undo: (list) => withQuestionAt(list, text, place),
    });
  return (
    <>
      <AddQuestion onAdd={(text) => onChange((list) => withQuestion(list, text))} />
      {own.length === 0 ? (
        <EmptyState
          title={t('questions.empty')}
          action={<Button onClick={onBank}>{t('questions.toBank')}</Button>}
        >
          {t('questions.emptyHow')}
        </EmptyState>
      ) : (
        <ul className="questions" aria-label={t('questions.own')}>
          {own.map((text, place) => (
            <OwnQuestion
              key={text}
              text={text}
              onWording={(wording) => reword(text, wording)}
              onRemove={() => remove(text, place)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function AddQuestion({ onAdd }: { onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd(text);
    setText('');
  };
  return (
    <form className="question-add" onSubmit={add}>
      <Field label={t('questions.add')} hint={t('questions.addHint')}>
        {(wiring) => <TextInput {...wiring} dir="auto" maxLength={300} value={text} onText={setText} />}
      </Field>
      <Button type="submit" icon={iconPlus}>
        {t('questions.addIt')}
      </Button>
    </form>
  );
}

interface OwnQuestionProps {
  text: string;
  onWording: (wording: string) => void;
  onRemove: () => void;
}

function OwnQuestion({ text, onWording, onRemove }: OwnQuestionProps) {
  // How many there are, and of what, is a matter of the list.
  const worst = reviewQuestions([text], { minutes: 30 }).find(({ question }) => question === 0);
  const better = worst?.replacement?.text;
  return (
    <li className="question question-own">
      <div className="question-told">
        <p className="question-words" dir="auto">
          {text}
        </p>
        {worst && (
          <Finding
            severity={worst.severity}
            action={better && t('questions.useThis')}
            onAction={() => better && onWording(better)}
          >
            {worst.message} {worst.fix}
          </Finding>
        )}
      </div>
      <IconButton icon={iconTrash} label={t('questions.remove', { text })} size="small" onClick={onRemove} />
    </li>
  );
}
