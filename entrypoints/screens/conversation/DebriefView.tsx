/** Looking back, as soon as it is over: three minutes. Everything is kept as it is typed; *Done* follows up what was noted. */
import './debrief.css';
import { finishDebrief, keepPrompt } from '@/lib/actions/debrief';
import { keepTakeaway } from '@/lib/actions/interviews';
import { undoStep } from '@/lib/actions/steps';
import {
  FIRST_PROMPTS,
  LATER_PROMPTS,
  OUTLINE,
  WAY_PROMPTS,
  type Prompt,
} from '@/lib/domain/conversation/prompts';
import type { Interview } from '@/lib/domain/interview';
import { useNotes } from '@/lib/hooks/use-notes';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextArea } from '@/components/ui/TextArea';
import { thenLookAgain } from '../look-again';
import { linkTo } from '../link';
import { useTyped } from '../use-typed';
import { FitsPart } from './FitsPart';
import { NamesPart } from './NamesPart';
import type { DebriefProps } from './props';
import { SuggestionsPart } from './SuggestionsPart';
import { WordsPart } from './WordsPart';
import { WriteUpPart } from './WriteUpPart';

export default function DebriefView(props: DebriefProps) {
  const { interview, person } = props.record;
  const notes = useNotes(interview.id) ?? [];
  const savedAt = interview.debrief?.savedAt;
  const isThanked = props.record.steps.some(
    (step) => step.kind === 'thanked' && (!step.interviewId || step.interviewId === interview.id),
  );
  const finish = async () => {
    const stepId = await thenLookAgain(finishDebrief(interview.id));
    if (stepId) props.offer(t('debrief.saved'), () => void thenLookAgain(undoStep(stepId)));
  };
  return (
    <div className="debrief">
      <PanelPart label={t('debrief.first')}>
        <p className="soft small">{t('debrief.three')}</p>
        <Takeaway interview={interview} name={person.callName} />
        <Prompts interview={interview} prompts={FIRST_PROMPTS} />
      </PanelPart>
      <div className="debrief-side">
        <WordsPart interview={interview} notes={notes} />
        <SuggestionsPart {...props} notes={notes} />
        <NamesPart {...props} notes={notes} />
      </div>
      <FitsPart interview={interview} />
      <PanelPart label={t('debrief.way')}>
        <h2 className="group-title">{t('debrief.way')}</h2>
        <Prompts interview={interview} prompts={WAY_PROMPTS} />
      </PanelPart>
      <PanelPart label={t('debrief.outline')}>
        <Prompts interview={interview} prompts={[OUTLINE]} rows={4} />
        <details>
          <summary className="small">{t('debrief.later')}</summary>
          <Prompts interview={interview} prompts={LATER_PROMPTS} />
        </details>
      </PanelPart>
      <div className="debrief-end">
        {savedAt ? (
          <>
            <p className="small soft">{t('debrief.isDone')}</p>
            {isThanked ? (
              <Button {...linkTo(`/people/${person.id}`)}>
                {t('conversation.toPerson', { name: person.callName })}
              </Button>
            ) : (
              <Button variant="primary" {...linkTo(`/people/${person.id}/draft/thank-you`)}>
                {t('debrief.thank', { name: person.callName })}
              </Button>
            )}
          </>
        ) : (
          <Button variant="primary" onClick={() => void finish()}>
            {t('done')}
          </Button>
        )}
      </div>
      {savedAt && <WriteUpPart {...props} notes={notes} />}
    </div>
  );
}

function Takeaway({ interview, name }: { interview: Interview; name: string }) {
  const stayed = useTyped(
    interview.takeaway ?? '',
    (takeaway) => void keepTakeaway(interview.id, { takeaway }),
  );
  const next = useTyped(interview.next ?? '', (text) => void keepTakeaway(interview.id, { next: text }));
  return (
    <>
      <Field label={t('debrief.stayed', { name })} hint={t('debrief.stayedHint')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            dir="auto"
            value={stayed.value}
            onText={stayed.onChange}
            onBlur={stayed.onBlur}
          />
        )}
      </Field>
      <Field label={t('debrief.next')}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={1}
            dir="auto"
            value={next.value}
            onText={next.onChange}
            onBlur={next.onBlur}
          />
        )}
      </Field>
    </>
  );
}

interface PromptsProps {
  interview: Interview;
  prompts: readonly Prompt[];
  rows?: number;
}

function Prompts({ interview, prompts, rows = 2 }: PromptsProps) {
  return prompts.map((prompt) => (
    <OnePrompt key={prompt.id} interview={interview} prompt={prompt} rows={rows} />
  ));
}

function OnePrompt({ interview, prompt, rows }: { interview: Interview; prompt: Prompt; rows: number }) {
  const answer = useTyped(
    interview.debrief?.answers[prompt.id] ?? '',
    (text) => void keepPrompt(interview.id, prompt.id, text),
  );
  return (
    <Field label={prompt.text}>
      {(wiring) => (
        <TextArea
          {...wiring}
          rows={rows}
          dir="auto"
          value={answer.value}
          onText={answer.onChange}
          onBlur={answer.onBlur}
        />
      )}
    </Field>
  );
}
