/** Goals with the people who serve them, and how many requests wait. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Goal } from '@/lib/domain/goal';
import type { Person } from '@/lib/domain/person';
import { allGoals, countOpenRequests, peopleWithGoals } from '@/lib/storage/goals';

export interface GoalWithPeople {
  goal: Goal;
  people: Person[];
}

export interface Goals {
  goals: GoalWithPeople[];
  /** How many were asked and have not answered. */
  open: number;
}

/** Every goal, the newest first; `undefined` while they are read. */
export function useGoals(): Goals | undefined {
  return useLiveQuery(async () => {
    const [goals, people, open] = await Promise.all([allGoals(), peopleWithGoals(), countOpenRequests()]);
    return {
      goals: goals.map((goal) => ({ goal, people: people.filter(({ goalId }) => goalId === goal.id) })),
      open,
    };
  }, []);
}
