// Suggestions, referrals and goals through the actions, with every way back.
import { describe, expect, test } from 'vitest';
import { choose } from '@/lib/actions/choose';
import { addGoal, endGoal, putGoalBack, removeGoal, renameGoal, reopenGoal } from '@/lib/actions/goals';
import { linkReferral, noteReferral, saveReferral } from '@/lib/actions/referrals';
import { addByHand } from '@/lib/actions/save-person';
import { undoStep } from '@/lib/actions/steps';
import { followSuggestion, suggestionDone } from '@/lib/actions/suggestions';
import { suggestionsFrom } from '@/lib/domain/conversation/suggestions';
import { standingSteps } from '@/lib/domain/steps';
import { db } from '@/lib/storage/database';
import { countOpenRequests, peopleOfGoal, peopleWithGoals } from '@/lib/storage/goals';
import { peopleInReferrals, peopleNamed, savedFrom, stepsOf } from '@/lib/storage/referrals';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const add = async (name: string) => (await addByHand({ name })).person.id;
const suggestions = async (personId: string) => suggestionsFrom(await stepsOf(personId));

describe('a suggestion', () => {
  test('is followed once for each note, done, and taken back', async () => {
    const dele = await add('Dele Ade');
    const given = await followSuggestion(dele, { text: ' Build one audit ', noteId: 'n1' });
    expect(await followSuggestion(dele, { text: 'Build one audit', noteId: 'n1' })).toBe(given);
    await followSuggestion(dele, { text: 'Read the handbook' });
    const done = await suggestionDone(given);
    expect(await suggestions(dele)).toMatchObject([
      { id: given, text: 'Build one audit', done: { stepId: done } },
      { text: 'Read the handbook' },
    ]);
    await undoStep(done ?? '');
    expect((await suggestions(dele))[0]).not.toHaveProperty('done');
    await undoStep(given);
    expect(await suggestions(dele)).toMatchObject([{ text: 'Read the handbook' }]);
    expect(await followSuggestion(dele, { text: 'Build one audit', noteId: 'n1' })).not.toBe(given);
    expect(await suggestionDone('gone')).toBeUndefined();
  });
});

describe('a name they gave', () => {
  test('becomes a person in one step, who says who led to them; undo removes them again', async () => {
    const dele = await add('Dele Ade');
    const goal = await addGoal('Data in health');
    await choose(dele, { goalId: goal?.id ?? null });
    const stepId = await noteReferral(dele, {
      name: 'Tomasz Wieczorek',
      about: 'evening classes',
      mayUseName: true,
    });
    const saved = await saveReferral(stepId);
    expect(saved?.person).toMatchObject({
      name: 'Tomasz Wieczorek',
      referredBy: { name: 'Dele Ade', personId: dele, stepId, mayUseName: true },
      why: 'evening classes',
      goalId: goal?.id,
    });
    expect(await savedFrom(dele)).toMatchObject([{ name: 'Tomasz Wieczorek' }]);
    await undoStep(saved?.stepId ?? '');
    expect(await savedFrom(dele)).toEqual([]);
    expect(await db.people.count()).toBe(1);
    expect(await saveReferral('gone')).toBeUndefined();
  });

  test('put right, the step is another and whoever was saved from it goes along', async () => {
    const dele = await add('Dele Ade');
    const first = await noteReferral(dele, { name: 'Tomasz W' }, { noteId: 'n1' });
    expect(await noteReferral(dele, { name: 'Tomasz W' }, { noteId: 'n1' })).toBe(first);
    const saved = await saveReferral(first);
    const second = await noteReferral(
      dele,
      { name: 'Tomasz Wieczorek', mayUseName: false },
      { noteId: 'n1' },
    );
    expect(second).not.toBe(first);
    expect(standingSteps(await stepsOf(dele)).filter(({ kind }) => kind === 'referred')).toMatchObject([
      { id: second },
    ]);
    expect((await db.people.get(saved!.person.id))?.referredBy).toMatchObject({
      stepId: second,
      mayUseName: false,
    });
  });

  test('is linked to somebody who is saved already, and let go again', async () => {
    const dele = await add('Dele Ade');
    const tomasz = await add('Tomasz Wieczorek');
    const stepId = await noteReferral(dele, { name: 'tomasz wieczorek' });
    const [found] = await peopleNamed('tomasz wieczorek ');
    expect(found?.id).toBe(tomasz);
    expect(await linkReferral(stepId, tomasz)).toBe(true);
    expect((await peopleInReferrals(tomasz)).map(({ id }) => id).toSorted()).toEqual(
      [dele, tomasz].toSorted(),
    );
    await choose(tomasz, { referredBy: null });
    expect(await db.people.get(tomasz)).not.toHaveProperty('referredBy');
    expect(await linkReferral(stepId, dele), 'nobody is referred by themselves').toBe(false);
    expect(await linkReferral('gone', tomasz)).toBe(false);
  });
});

describe('a goal', () => {
  test('is added, renamed, ended and opened again, with its people', async () => {
    const goal = (await addGoal('  Data  in health '))!;
    expect(goal).toMatchObject({ name: 'Data in health', state: 'open' });
    expect(await addGoal(' ')).toBeUndefined();
    const dele = await add('Dele Ade');
    await choose(dele, { goalId: goal.id });
    await renameGoal(goal.id, ' ');
    await renameGoal(goal.id, 'Health data');
    await endGoal(goal.id, 'reached');
    expect(await db.goals.get(goal.id)).toMatchObject({
      name: 'Health data',
      state: 'reached',
      endedAt: expect.any(String),
    });
    expect(await peopleOfGoal(goal.id)).toMatchObject([{ id: dele }]);
    await reopenGoal(goal.id);
    expect(await db.goals.get(goal.id)).not.toHaveProperty('endedAt');
    await choose(dele, { goalId: null });
    expect(await peopleWithGoals()).toEqual([]);
  });

  test('removed, its people serve none; put back, they serve it again unless they serve another', async () => {
    const [one, two] = [(await addGoal('One'))!, (await addGoal('Two'))!];
    const [dele, ewa] = [await add('Dele Ade'), await add('Ewa Lind')];
    await choose(dele, { goalId: one.id });
    await choose(ewa, { goalId: one.id });
    const removed = (await removeGoal(one.id))!;
    expect(await peopleWithGoals()).toEqual([]);
    await choose(ewa, { goalId: two.id });
    await putGoalBack(removed);
    expect((await db.people.get(dele))?.goalId).toBe(one.id);
    expect((await db.people.get(ewa))?.goalId).toBe(two.id);
    expect(await removeGoal('gone')).toBeUndefined();
  });

  test('requests that wait are counted', async () => {
    const dele = await add('Dele Ade');
    await db.people.update(dele, { stage: 'asked' });
    await add('Ewa Lind');
    expect(await countOpenRequests()).toBe(1);
  });
});
