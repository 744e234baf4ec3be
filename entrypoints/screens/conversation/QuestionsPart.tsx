/** The questions while one talks, ticked as they are asked. Five minutes before the end, the one for a referral stands out. */
import { useEffect, useId } from 'react';
import { finishTicks, tickQuestion } from '@/lib/actions/tick-question';
import type { ClockPhase } from '@/lib/domain/conversation/clock';
import { asksForReferral } from '@/lib/domain/conversation/referral-question';
import type { AskedQuestion, Interview } from '@/lib/domain/interview';
import { withBlanks } from '@/lib/domain/questions/gaps';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { QuestionTick } from '@/components/QuestionTick';
import { usePicked } from './use-picked';

export function QuestionsPart({ interview, phase }: { interview: Interview; phase: ClockPhase }) {
  const titleId = useId();
  useEffect(() => void finishTicks(), []);
  const questions = interview.questions ?? [];
  const asked = String(questions.filter((question) => question.asked).length);
  const pointsAt =
    phase === 'soon-over' ? questions.findLast(({ text }) => asksForReferral(text))?.id : undefined;
  return (
    <PanelPart labelledBy={titleId}>
      <h2 className="group-title" id={titleId}>
        {t('conversation.questions')}
        {questions.length > 0 && (
          <span className="count">{t('conversation.asked', { asked, all: String(questions.length) })}</span>
        )}
      </h2>
      {questions.length === 0 && <p className="small soft">{t('conversation.noQuestions')}</p>}
      <ol>
        {questions.map((question) => (
          <OneAsked
            key={question.id}
            interviewId={interview.id}
            question={question}
            now={question.id === pointsAt}
          />
        ))}
      </ol>
    </PanelPart>
  );
}

interface OneAskedProps {
  interviewId: string;
  question: AskedQuestion;
  now: boolean;
}

function OneAsked({ interviewId, question, now }: OneAskedProps) {
  const [asked, pick] = usePicked(
    question.asked ?? false,
    (value) => void tickQuestion({ interviewId, questionId: question.id, asked: value }),
  );
  return (
    <QuestionTick
      text={withBlanks(question.text)}
      asked={asked}
      onAsked={pick}
      must={question.must ? t('conversation.must') : undefined}
      now={now}
    />
  );
}
