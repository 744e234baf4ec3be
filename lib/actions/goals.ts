/** Goals: fields or roles that the user explores. When one ends, everyone who helped hears of it (M21 of domain.md 5). */
import type { Goal } from '@/lib/domain/goal';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db } from '@/lib/storage/database';
import { peopleOfGoal } from '@/lib/storage/goals';
import { PERSON_TABLES, refreshPerson } from './refresh-person';

const NAME_MAX = 100;

/** Adds a goal. Returns it; undefined for a name of nothing. */
export async function addGoal(name: string): Promise<Goal | undefined> {
  const clean = cleanName(name);
  if (clean === '') return undefined;
  const goal: Goal = { id: newId(), name: clean, state: 'open', createdAt: now() };
  await db.goals.add(goal);
  return goal;
}

/** Gives a goal another name. A name of nothing is ignored. */
export async function renameGoal(goalId: string, name: string): Promise<void> {
  const clean = cleanName(name);
  if (clean !== '') await db.goals.update(goalId, { name: clean });
}

/** A goal was reached or dropped. Everyone who serves it is looked at again. */
export async function endGoal(goalId: string, state: 'reached' | 'dropped'): Promise<void> {
  await change(goalId, (goal, at) => ({ ...goal, state, endedAt: at }));
}

/** It is open again: the way back from an end. */
export async function reopenGoal(goalId: string): Promise<void> {
  await change(goalId, ({ endedAt: _old, ...goal }) => ({ ...goal, state: 'open' }));
}

/** Takes a goal away; its people stay and serve none. Returns what *Undo* puts back. */
export async function removeGoal(goalId: string): Promise<{ goal: Goal; personIds: string[] } | undefined> {
  const at = now();
  return db.transaction('rw', PERSON_TABLES, async () => {
    const goal = await db.goals.get(goalId);
    if (!goal) return undefined;
    const people = await peopleOfGoal(goalId);
    await db.goals.delete(goalId);
    for (const { goalId: _gone, ...person } of people) {
      await db.people.put(person);
      await refreshPerson(person.id, at, false);
    }
    return { goal, personIds: people.map(({ id }) => id) };
  });
}

/** Puts a goal back that was taken away, with the people who served it and serve no other since. */
export async function putGoalBack({ goal, personIds }: { goal: Goal; personIds: string[] }): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    await db.goals.put(goal);
    for (const id of personIds) {
      const person = await db.people.get(id);
      if (!person || person.goalId) continue;
      await db.people.put({ ...person, goalId: goal.id });
      await refreshPerson(id, at, false);
    }
  });
}

async function change(goalId: string, changed: (goal: Goal, at: string) => Goal): Promise<void> {
  const at = now();
  await db.transaction('rw', PERSON_TABLES, async () => {
    const goal = await db.goals.get(goalId);
    if (!goal) return;
    await db.goals.put(changed(goal, at));
    for (const { id } of await peopleOfGoal(goalId)) await refreshPerson(id, at, false);
  });
}

function cleanName(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().slice(0, NAME_MAX);
}
