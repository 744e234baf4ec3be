/** Somebody beside the list of the day, with what a reminder asks for open. */
import { Suspense, useDeferredValue, useState } from 'react';
import type { DraftKind } from '@/lib/domain/draft';
import { stageOf } from '@/lib/domain/stage-of';
import { usePerson } from '@/lib/hooks/use-person';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { DetailFrame } from '@/components/DetailFrame';
import { PersonHeader } from '@/components/PersonHeader';
import { Button } from '@/components/ui/Button';
import { StageMark } from '@/components/ui/StageMark';
import type { PartProps } from '../part';
import type { Said } from '../today/use-said';
import { stageWord } from '../words';
import { PersonPart } from './PersonPart';
import { roleAsOf } from './role-as-of';
import { undoing } from './undoing';

interface BesideProps {
  personId: string;
  draft: DraftKind | undefined;
  now: string;
  say: (said: Said) => void;
}

export default function PersonBeside({ personId, draft, now, say }: BesideProps) {
  const record = useDeferredValue(usePerson(personId));
  const settings = useSettings();
  const [kind, setKind] = useState(draft);
  if (!record || !settings || record.person.id !== personId) return null;
  const { person, steps, interviews } = record;
  const stage = stageOf(steps, interviews, now);
  const head = (
    <PersonHeader
      size="large"
      level={2}
      name={person.name}
      role={roleAsOf(person)}
      note={<StageMark stage={stage} word={stageWord(stage)} />}
    >
      <Button size="small" variant="quiet" href={`#/people/${encodeURIComponent(personId)}`}>
        {t('people.whole')}
      </Button>
    </PersonHeader>
  );
  const frame: PartProps['frame'] = (body, foot, under) => (
    <DetailFrame label={person.name} head={head} foot={foot}>
      {body}
      {under}
    </DetailFrame>
  );
  const onDone = (words: string, stepId: string) => {
    setKind(draft);
    say({ words, undo: undoing(stepId) });
  };
  return (
    <Suspense fallback={frame(null, null)}>
      <PersonPart
        key={kind ?? ''}
        draft={kind}
        onKind={setKind}
        record={record}
        settings={settings}
        now={now}
        frame={frame}
        onDone={onDone}
      />
    </Suspense>
  );
}
