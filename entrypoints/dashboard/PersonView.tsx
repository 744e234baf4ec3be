/** Everything about one person. */
import type { DraftKind } from '@/lib/domain/draft';
import PersonScreen from '../screens/PersonScreen';
import { goTo } from './use-route';

export default function PersonView({ personId }: { personId: string; draft?: DraftKind }) {
  return <PersonScreen personId={personId} onBack={() => goTo('/people')} />;
}
