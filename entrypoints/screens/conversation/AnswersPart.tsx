/** What the user says when they are asked (seed 000: they may ask you questions too). */
import { keepAnswer } from '@/lib/actions/prepare';
import type { Prep } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { useTyped } from '../use-typed';
import type { PrepareProps } from './props';

type Answer = keyof NonNullable<Prep['answers']>;
const ANSWERS: readonly Answer[] = ['why', 'bring', 'next'];

export function AnswersPart(props: PrepareProps) {
  return (
    <PanelPart label={t('prepare.answers')}>
      <h2 className="group-title">{t('prepare.answers')}</h2>
      {ANSWERS.map((answer) => (
        <OneAnswer key={answer} {...props} answer={answer} />
      ))}
    </PanelPart>
  );
}

function OneAnswer({ record: { interview }, answer }: PrepareProps & { answer: Answer }) {
  const words: Record<Answer, string> = {
    why: t('prepare.answer.why'),
    bring: t('prepare.answer.bring'),
    next: t('prepare.answer.next'),
  };
  const typed = useTyped(
    interview.prep?.answers?.[answer] ?? '',
    (text) => void keepAnswer(interview.id, answer, text),
  );
  return (
    <Field label={words[answer]}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={2}
          dir="auto"
          value={typed.value}
          onText={typed.onChange}
          onBlur={typed.onBlur}
        />
      )}
    </Field>
  );
}
