/** Marking what happened: the likely things with one press each, the rest in a menu. */
import { lazy, Suspense, useState } from 'react';
import { currentInterview } from '@/lib/domain/interview';
import { oddOrder } from '@/lib/domain/step-order';
import { stageOf } from '@/lib/domain/stage-of';
import type { PersonRecord } from '@/lib/hooks/use-person';
import { t } from '@/lib/platform/words';
import { Button } from '@/components/ui/Button';
import { iconDown } from '@/components/ui/view-icons';
import { Menu } from '@/components/ui/Menu';
import type { Said } from '../today/use-said';
import { mark } from './mark';
import { ASKING, likelyAt, MARKS, markWord, type Mark } from './marks';

const MarkDialog = lazy(() => import('./MarkDialog'));

interface MarkRowProps {
  record: PersonRecord;
  now: string;
  say: (said: Said) => void;
}

export function MarkRow({ record, now, say }: MarkRowProps) {
  const { person, steps, interviews } = record;
  const [asked, setAsked] = useState<Mark>();
  const likely = likelyAt(stageOf(steps, interviews, now));
  const interviewId = currentInterview(interviews)?.id;
  const oddly = (kind: Mark) => oddOrder(steps, kind, interviews, now);
  const pick = (kind: Mark) => {
    if (ASKING.includes(kind) || oddly(kind)) return setAsked(kind);
    const about = ['met', 'thanked', 'card-posted'].includes(kind) && interviewId ? { interviewId } : {};
    void mark(person.id, kind, { words: markWord(kind), details: about, say });
  };
  return (
    <div className="marks">
      {likely.map((kind) => (
        <Button key={kind} size="small" onClick={() => pick(kind)}>
          {markWord(kind)}
        </Button>
      ))}
      <Menu
        size="small"
        iconEnd={iconDown}
        label={t('story.else')}
        items={MARKS.filter((kind) => !likely.includes(kind)).map((kind) => ({
          label: markWord(kind),
          onPick: () => pick(kind),
        }))}
      />
      {asked && (
        <Suspense>
          <MarkDialog
            kind={asked}
            record={record}
            odd={oddly(asked)}
            say={say}
            onClose={() => setAsked(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}
