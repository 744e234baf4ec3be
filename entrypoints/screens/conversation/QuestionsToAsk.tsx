/** The questions in the order in which they are asked, and what the review says of them. */
import { useState } from 'react';
import { addQuestions, replaceQuestions } from '@/lib/actions/prepare';
import { minutesBetween } from '@/lib/domain/instant';
import { planQuestions } from '@/lib/domain/questions/plan-questions';
import { reviewQuestions } from '@/lib/domain/questions/review-questions';
import type { QuestionFinding } from '@/lib/domain/questions/rules/rule';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { Button } from '@/components/ui/Button';
import { Finding } from '@/components/ui/Finding';
import { TextInput } from '@/components/ui/TextInput';
import { linkTo } from '../link';
import { OneQuestion } from './OneQuestion';
import type { PrepareProps } from './props';

export function QuestionsToAsk({ record: { interview, person }, settings, offer }: PrepareProps) {
  const questions = interview.questions ?? [];
  const minutes = minutesBetween(interview.startAt, interview.endAt);
  const texts = questions.map(({ text }) => text);
  const findings = reviewQuestions(texts, { minutes, person });
  const plan = async () => {
    const musts = questions.filter(({ must }) => must).map(({ text }) => text);
    const own = [...texts.filter((text) => !musts.includes(text)), ...settings.questions.own];
    const { core } = planQuestions({ minutes, person, own, mustAsk: musts });
    const before = await replaceQuestions(
      interview.id,
      core.map(({ text, from }) => ({ text, ...(from === 'must' && { must: true }) })),
    );
    if (before.length > 0) offer(t('prepare.planned'), () => void replaceQuestions(interview.id, before));
  };
  return (
    <PanelPart label={t('prepare.questions')}>
      <h2 className="group-title">
        {t('prepare.questions')}
        <span className="count">{t('prepare.forMinutes', { minutes: String(minutes) })}</span>
      </h2>
      <ol className="prepare-questions">
        {questions.map((question, index) => (
          <OneQuestion
            key={question.id}
            interviewId={interview.id}
            question={question}
            index={index}
            finding={findings.find((finding) => finding.question === index)}
            offer={offer}
          />
        ))}
      </ol>
      <AddQuestion interviewId={interview.id} />
      <p className="prepare-ways small">
        <Act onClick={() => void plan()}>
          {questions.length === 0 ? t('prepare.plan') : t('prepare.planAgain')}
        </Act>
        <a {...linkTo('/questions')}>{t('prepare.bank')}</a>
      </p>
      {questions.length > 0 && <OfTheList findings={findings} />}
    </PanelPart>
  );
}

function AddQuestion({ interviewId }: { interviewId: string }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    setTyped('');
    void addQuestions(interviewId, [typed.trim()]);
  };
  return (
    <form
      className="prepare-add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        aria-label={t('prepare.addQuestion')}
        placeholder={t('prepare.addQuestion')}
        dir="auto"
        value={typed}
        onText={setTyped}
      />
      <Button type="submit">{t('prepare.add')}</Button>
    </form>
  );
}

/** What is said of the whole list: the two that matter most. */
function OfTheList({ findings }: { findings: readonly QuestionFinding[] }) {
  return findings
    .filter(({ question }) => question === undefined)
    .slice(0, 2)
    .map(({ rule, severity, message, fix }) => (
      <Finding key={rule} severity={severity}>
        {message} {fix}
      </Finding>
    ));
}
