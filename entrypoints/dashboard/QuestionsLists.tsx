/** Lists to ask from: one made for a time out of the user's own questions and the bank, the ready ones, and what to say in between. */
import { useState } from 'react';
import { questionCountWords } from '@/lib/domain/questions/count';
import { gapsIn } from '@/lib/domain/questions/gaps';
import { planQuestions, type PlannedQuestion } from '@/lib/domain/questions/plan-questions';
import { FOLLOW_UP_CUES, READY_LISTS } from '@/lib/domain/questions/ready-lists';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { iconCheck } from '@/components/ui/icons';
import { iconCopy } from '@/components/ui/view-icons';

const MINUTES = [15, 20, 30, 45, 60];

interface Shown {
  text: string;
  gaps?: readonly string[];
}

export function QuestionsLists({ own }: { own: readonly string[] }) {
  return (
    <>
      <Planned own={own} />
      {READY_LISTS.map(({ id, core, spare }) => (
        <QuestionsToAsk
          key={id}
          title={t(`questions.ready.${id}`)}
          core={core.map(shown)}
          spare={spare.map(shown)}
        />
      ))}
      <section className="question-list" aria-label={t('questions.cues')}>
        <h2 className="group-title">{t('questions.cues')}</h2>
        <p className="small soft">{t('questions.cuesWhy')}</p>
        <ul className="question-cues" lang="en">
          {FOLLOW_UP_CUES.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Planned({ own }: { own: readonly string[] }) {
  const [minutes, setMinutes] = useState(20);
  const { core, spare, leftOut } = planQuestions({ minutes, own, split: true });
  return (
    <div className="question-plan">
      <p className="small soft">{t('questions.plan')}</p>
      <Chips
        narrow
        label={t('questions.minutes')}
        options={MINUTES.map((value) => ({ value, label: String(value) }))}
        value={minutes}
        onPick={setMinutes}
      />
      <QuestionsToAsk
        title={t('questions.planned', { count: questionCountWords(core.length), minutes })}
        core={core.map(plannedShown)}
        spare={spare.map(plannedShown)}
      />
      {leftOut.map(({ text, why }) => (
        <p key={text} className="small soft">
          {t(`questions.leftOut.${why}`, { text })}
        </p>
      ))}
    </div>
  );
}

function QuestionsToAsk({ title, core, spare }: { title: string; core: Shown[]; spare: Shown[] }) {
  const [copied, setCopied] = useState('');
  const words = core.map(({ text }, at) => `${at + 1}. ${text}`).join('\n');
  return (
    <section className="question-list" aria-label={title}>
      <h2 className="group-title">
        {title}
        <span className="push">
          <Button
            size="small"
            variant="quiet"
            icon={copied === words ? iconCheck : iconCopy}
            aria-label={t('questions.copyThis', { title })}
            onClick={() => void navigator.clipboard.writeText(words).then(() => setCopied(words))}
          >
            {t(copied === words ? 'questions.copied' : 'questions.copy')}
          </Button>
        </span>
      </h2>
      <ol className="question-order" dir="auto">
        {core.map((one) => (
          <Asked key={one.text} {...one} />
        ))}
      </ol>
      {spare.length > 0 && (
        <>
          <h3 className="small soft">{t('questions.spare')}</h3>
          <ul className="question-order" dir="auto">
            {spare.map((one) => (
              <Asked key={one.text} {...one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Asked({ text, gaps = [] }: Shown) {
  return (
    <li>
      {text}
      {gaps.length > 0 && (
        <span className="small soft"> {t('questions.fill', { gaps: gaps.join(', ') })}</span>
      )}
    </li>
  );
}

function shown({ question }: { question: string }): Shown {
  return { text: question, gaps: gapsIn(question) };
}

function plannedShown({ text, gaps }: PlannedQuestion): Shown {
  return { text, gaps };
}
