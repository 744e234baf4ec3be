/** What to do next. */
import TodayScreen from '../screens/TodayScreen';
import { personPath } from './route';
import { goTo } from './use-route';

export function TodayView() {
  return <TodayScreen onPerson={(id) => goTo(personPath(id))} onAdd={() => goTo('/people/new')} />;
}
