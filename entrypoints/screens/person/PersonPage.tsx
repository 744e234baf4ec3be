/** Everything about one person on one page: what comes next, the story so far, what was said and written, what is known of them. */
import './person-page.css';
import { Suspense, useDeferredValue, useState } from 'react';
import type { Removed } from '@/lib/actions/remove-person';
import type { DraftKind } from '@/lib/domain/draft';
import { useClock } from '@/lib/hooks/use-clock';
import { usePerson } from '@/lib/hooks/use-person';
import { useSettings } from '@/lib/hooks/use-settings';
import { t } from '@/lib/platform/words';
import { Card } from '@/components/ui/Card';
import { Skeleton } from '@/components/ui/Skeleton';
import ReferralChain from '../conversation/ReferralChain';
import Suggestions from '../conversation/Suggestions';
import type { PartProps } from '../part';
import { StorySection } from '../story/StorySection';
import { useSaid, type Said } from '../today/use-said';
import { DraftsSection } from './DraftsSection';
import { Gone } from './Gone';
import { KnownSection } from './KnownSection';
import { PersonPageTop } from './PersonPageTop';
import { PersonPart } from './PersonPart';
import { RemindersSection } from './RemindersSection';
import { TalksSection } from './TalksSection';
import { undoing } from './undoing';

interface PersonPageProps {
  personId: string;
  /** The draft to open instead of what comes next. */
  draft?: DraftKind | undefined;
  /** Another kind of message is wanted; undefined: what comes next, as when the draft was sent. */
  onKind: (kind: DraftKind | undefined) => void;
  /** Goes to a place of the full page. */
  onRoute: (route: string) => void;
}

export default function PersonPage({ personId, draft, onKind, onRoute }: PersonPageProps) {
  // Deferred: when the next thing changes, its part is fetched before it is shown, and the page never goes blank.
  const record = useDeferredValue(usePerson(personId));
  const settings = useSettings();
  const now = useClock();
  const { say, toast } = useSaid();
  const [removed, setRemoved] = useState<Removed>();
  if (record === null) return <Gone removed={removed} onBack={() => onRoute('/people')} />;
  if (!record || !settings)
    return (
      <main className="page">
        <Skeleton label={t('person.screen')} lines={8} />
      </main>
    );
  const onDone = (words: string, stepId: string) => {
    say({ words, undo: undoing(stepId) });
    if (draft) onKind(undefined);
  };
  const frame: PartProps['frame'] = (body, foot, under) => (
    <>
      <Card className="act-card" aria-label={t('people.next')}>
        <div className="act-body">{body}</div>
        {foot && <footer className="act-foot">{foot}</footer>}
      </Card>
      <div className="act-under">{under}</div>
    </>
  );
  const shared = { record, now, say };
  return (
    <main className="person-page" aria-label={t('person.screen')}>
      <PersonPageTop {...shared} onRemoved={setRemoved} onRoute={onRoute} />
      <div className="person-columns">
        <div className="person-act">
          <Suspense fallback={frame(<Coming />, null)}>
            <PersonPart
              key={draft ?? ''}
              draft={draft}
              onKind={onKind}
              settings={settings}
              frame={frame}
              onDone={onDone}
              {...shared}
            />
          </Suspense>
        </div>
        <Columns {...shared} />
      </div>
      {toast}
    </main>
  );
}

/** What comes next is being fetched: its place is kept. */
function Coming() {
  return (
    <div className="part">
      <Skeleton label={t('people.next')} lines={5} />
    </div>
  );
}

function Columns(shared: Pick<PartProps, 'record' | 'now'> & { say: (said: Said) => void }) {
  const { person } = shared.record;
  return (
    <>
      <div className="person-story">
        <StorySection {...shared} />
        <DraftsSection {...shared} />
        <RemindersSection {...shared} />
      </div>
      <div className="person-rest">
        <TalksSection {...shared} />
        <Suggestions personId={person.id} />
        <ReferralChain personId={person.id} callName={person.callName} />
        <KnownSection {...shared} />
      </div>
    </>
  );
}
