/** A conversation while it is held: the same in the side panel and in a tab. Nothing is recorded; there is no microphone. */
import './talk.css';
import { undoStep } from '@/lib/actions/steps';
import { clockOf } from '@/lib/domain/conversation/clock';
import type { Settings } from '@/lib/domain/settings';
import type { ConversationRecord } from '@/lib/hooks/use-interview';
import { useSeconds } from '@/lib/hooks/use-seconds';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { Act } from '@/components/ui/Act';
import { thenLookAgain } from '../look-again';
import { CuesPart } from './CuesPart';
import { NotesPart } from './NotesPart';
import { QuestionsPart } from './QuestionsPart';
import { ScriptPart } from './ScriptPart';
import { TimePart } from './TimePart';
import type { Offer } from './use-undo';

interface TalkProps {
  record: ConversationRecord;
  settings: Settings;
  offer: Offer;
}

export function TalkView({ record, settings, offer }: TalkProps) {
  const { interview, steps } = record;
  const now = useSeconds();
  const { phase } = clockOf(interview, now);
  // Rung up without an appointment: it was entered at the moment at which it begins.
  const entered = steps.find(
    (step) => step.kind === 'scheduled' && step.interviewId === interview.id && step.at === interview.startAt,
  );
  return (
    <div className="talk">
      <div className="talk-side">
        <TimePart interview={interview} now={now} />
        <ScriptPart record={record} settings={settings} isCall={entered !== undefined} />
        {entered && phase !== 'up' && (
          <PanelPart label={t('conversation.notNow')}>
            <p className="small soft">
              {t('conversation.cannot')}{' '}
              <Act onClick={() => void thenLookAgain(undoStep(entered.id))}>{t('conversation.notNow')}</Act>
            </p>
          </PanelPart>
        )}
        <QuestionsPart interview={interview} phase={phase} />
        <CuesPart />
      </div>
      <div className="talk-side">
        <NotesPart record={record} offer={offer} />
      </div>
    </div>
  );
}
