/** The goals alone, live: for saying and choosing the one a person serves. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Goal } from '@/lib/domain/goal';
import { allGoals } from '@/lib/storage/goals';

/** Every goal, the newest first; `undefined` while they are read. */
export function useGoalNames(): Goal[] | undefined {
  return useLiveQuery(allGoals, []);
}
