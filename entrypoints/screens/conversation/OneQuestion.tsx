/** One question of the list that is being made. */
import { changeQuestion, moveQuestion, removeQuestion, replaceQuestions } from '@/lib/actions/prepare';
import type { AskedQuestion } from '@/lib/domain/interview';
import type { QuestionFinding } from '@/lib/domain/questions/rules/rule';
import { gapsIn } from '@/lib/domain/questions/gaps';
import { t } from '@/lib/platform/words';
import { QuestionEdit } from '@/components/QuestionEdit';
import { Finding } from '@/components/ui/Finding';
import { useTyped } from '../use-typed';
import type { Offer } from './use-undo';

interface OneQuestionProps {
  interviewId: string;
  question: AskedQuestion;
  index: number;
  finding: QuestionFinding | undefined;
  offer: Offer;
}

export function OneQuestion({ interviewId, question, index, finding, offer }: OneQuestionProps) {
  const typed = useTyped(question.text, (text) => void changeQuestion(interviewId, question.id, { text }));
  const gaps = gapsIn(typed.value);
  const remove = async () => {
    const before = await removeQuestion(interviewId, question.id);
    if (question.text.trim() !== '')
      offer(t('prepare.questionRemoved'), () => void replaceQuestions(interviewId, before));
  };
  return (
    <QuestionEdit
      place={index + 1}
      text={typed.value}
      onText={typed.onChange}
      onBlur={() => {
        if (typed.value.trim() === '') void remove();
        typed.onBlur();
      }}
      must={question.must ?? false}
      onMust={(must) => void changeQuestion(interviewId, question.id, { must })}
      onMove={(by) => void moveQuestion(interviewId, question.id, by)}
      onRemove={() => void remove()}
      words={{
        question: t('prepare.question'),
        must: t('conversation.must'),
        up: t('prepare.up'),
        down: t('prepare.down'),
        remove: t('prepare.removeQuestion'),
      }}
      finding={
        <>
          {gaps.length > 0 && (
            <Finding severity="tip">{t('prepare.fill', { gaps: gaps.join(', ') })}</Finding>
          )}
          {finding && (
            <Finding severity={finding.severity}>
              {finding.message} {finding.fix}
            </Finding>
          )}
        </>
      }
    />
  );
}
