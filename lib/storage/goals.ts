/** Questions about goals, about who serves them and about requests that wait for an answer. */
import type { Goal } from '@/lib/domain/goal';
import type { Person } from '@/lib/domain/person';
import { db } from './database';

/** Every goal, the newest first. */
export async function allGoals(): Promise<Goal[]> {
  const goals = await db.goals.toArray();
  return goals.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Everyone who serves a goal. */
export function peopleWithGoals(): Promise<Person[]> {
  return db.people.where('goalId').above('').toArray();
}

/** Everyone who serves this goal. */
export function peopleOfGoal(goalId: string): Promise<Person[]> {
  return db.people.where('goalId').equals(goalId).toArray();
}

/** How many were asked and have not answered. */
export function countOpenRequests(): Promise<number> {
  return db.people.where('stage').equals('asked').count();
}
