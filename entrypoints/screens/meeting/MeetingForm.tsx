/** When and where the conversation takes place. Entered in the zone it was agreed in, kept as an instant with that zone. */
import { useState } from 'react';
import { moveInterview, scheduleInterview } from '@/lib/actions/interviews';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import { zone } from '@/lib/platform/clock';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { thenLookAgain } from '../look-again';
import type { PartProps } from '../part';
import { moment } from '../words';
import { Clashes } from './Clashes';
import { firstWords, timesOf, type MeetingProblem, type MeetingWords } from './meeting-form';
import { HowFields, WhenFields } from './WhenFields';
import { WhereFields } from './WhereFields';

interface MeetingFormProps extends Pick<PartProps, 'now' | 'frame' | 'onDone'> {
  person: Person;
  /** Given when it is moved, absent when it is new. */
  interview?: Interview;
  onClose: () => void;
}

export function MeetingForm({ person, now, frame, onDone, interview, onClose }: MeetingFormProps) {
  const [form, setForm] = useState<MeetingWords>(() => firstWords(person, now, zone(), interview));
  const [tried, setTried] = useState(false);
  const times = timesOf(form);
  const problem = tried && 'problem' in times ? times.problem : undefined;
  const change = (part: Partial<MeetingWords>) => setForm({ ...form, ...part });
  const save = async () => {
    if ('problem' in times) return setTried(true);
    const action = interview ? moveInterview(interview.id, times) : scheduleInterview(person.id, times);
    const stepId = await thenLookAgain<string | undefined>(action);
    onClose();
    if (stepId) onDone(enteredWords(times.startAt, now), stepId);
  };
  return frame(
    <form
      className="part"
      id="conversation"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2 className="group-title">{t('talk.when', { name: person.callName })}</h2>
      <WhenFields form={form} change={change} problem={problem && problemWords(problem)} at={problem} />
      {!('problem' in times) && <Clashes times={times} id={interview?.id} now={now} />}
      <HowFields form={form} change={change} />
      <WhereFields form={form} change={change} problem={problem && problemWords(problem)} at={problem} />
    </form>,
    <>
      <Button variant="quiet" onClick={onClose}>
        {t('cancel')}
      </Button>
      <span className="push" />
      <Button variant="primary" type="submit" form="conversation">
        {t('talk.save')}
      </Button>
    </>,
    null,
  );
}

function problemWords(problem: MeetingProblem): string {
  const words: Record<MeetingProblem, string> = {
    time: t('talk.noSuchTime'),
    zone: t('talk.noSuchZone'),
    link: t('talk.noLink'),
    travel: t('talk.noTravel'),
  };
  return words[problem];
}

function enteredWords(startAt: string, now: string): string {
  const when = moment(startAt, now);
  return startAt < now ? t('talk.enteredPast', { when }) : t('talk.entered', { when });
}
