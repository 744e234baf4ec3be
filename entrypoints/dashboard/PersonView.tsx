/** Everything about one person. */
import type { DraftKind } from '@/lib/domain/draft';
import PersonPage from '../screens/person/PersonPage';
import { personPath } from './route';
import { goTo } from './use-route';

export default function PersonView({ personId, draft }: { personId: string; draft?: DraftKind }) {
  return (
    <PersonPage
      personId={personId}
      draft={draft}
      onKind={(kind) => goTo(personPath(personId, kind))}
      onRoute={goTo}
    />
  );
}
