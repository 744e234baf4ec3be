/** The time of a conversation, and the cue when there is one. */
import { clockOf, TIME_CUES } from '@/lib/domain/conversation/clock';
import type { Interview } from '@/lib/domain/interview';
import { t } from '@/lib/platform/words';
import { PanelPart } from '@/components/PanelFrame';
import { TimeLeft } from '@/components/TimeLeft';
import { Cue } from '@/components/ui/Cue';
import { iconClock } from '@/components/ui/icons';
import { iconBranch } from '@/components/ui/story-icons';
import { fully, moment, timeWord } from '../words';
import { clockWords } from './time-words';

export function TimePart({ interview, now }: { interview: Interview; now: string }) {
  const clock = clockOf(interview, now);
  const cue = TIME_CUES[clock.phase];
  // Before it begins one wants to know when that is; from then on, how much of it is left.
  const until =
    clock.phase === 'ahead' ? (
      <time dateTime={interview.startAt} title={fully(interview.startAt)}>
        {t('conversation.startsAt', { when: moment(interview.startAt, now), minutes: String(clock.total) })}
      </time>
    ) : (
      <>
        {t('conversation.of', { minutes: String(clock.total) })}{' '}
        <time dateTime={interview.endAt} title={fully(interview.endAt)}>
          {timeWord(interview.endAt)}
        </time>
        {interview.offeredMinutes &&
          ` (${t('conversation.offered', { minutes: String(interview.offeredMinutes) })})`}
      </>
    );
  return (
    <PanelPart label={t('conversation.time')}>
      <TimeLeft
        words={clockWords(clock)}
        of={until}
        gone={clock.gone}
        cue={cue && <Cue icon={clock.phase === 'up' ? iconClock : iconBranch}>{cue}</Cue>}
      />
    </PanelPart>
  );
}
