// May the name be used: answered where it is about to be, kept with the person, with the step it came from, and in the reminders.
import { describe, expect, test } from 'vitest';
import { choose } from '@/lib/actions/choose';
import { answerNameUse } from '@/lib/actions/name-use';
import { noteReferral, saveReferral } from '@/lib/actions/referrals';
import { addByHand } from '@/lib/actions/save-person';
import { undoStep } from '@/lib/actions/steps';
import { standingSteps } from '@/lib/domain/steps';
import { db } from '@/lib/storage/database';
import { remindersOf } from '@/lib/storage/history';
import { stepsOf } from '@/lib/storage/referrals';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const add = async (name: string) => (await addByHand({ name })).person.id;
const by = async (personId: string) => (await db.people.get(personId))?.referredBy;
const toWrite = async (personId: string) =>
  (await remindersOf(personId)).find(({ id }) => id === `write:${personId}`)?.text;

describe('what was said of using the name', () => {
  test.each<[string, boolean, string]>([
    ['yes', true, 'Write to Tomasz, and say Dele suggested it.'],
    ['no', false, 'Write to Tomasz. Dele would rather not be named.'],
  ])('%s is kept, the reminder says it, and it can be taken back', async (_said, may, text) => {
    const tomasz = await add('Tomasz Wieczorek');
    await choose(tomasz, { referredBy: { name: 'Dele Ade' } });
    expect(await toWrite(tomasz)).toContain('Ask first.');
    const before = await answerNameUse(tomasz, may);
    expect(before).toBeUndefined();
    expect(await by(tomasz)).toEqual({ name: 'Dele Ade', mayUseName: may });
    expect(await toWrite(tomasz)).toBe(text);
    expect(await answerNameUse(tomasz, before)).toBe(may);
    expect(await by(tomasz)).toEqual({ name: 'Dele Ade' });
    expect(await toWrite(tomasz)).toContain('Ask first.');
  });

  test('the step in which the name was given says it too, at the moment it was given', async () => {
    const dele = await add('Dele Ade');
    const first = await noteReferral(dele, { name: 'Tomasz Wieczorek', about: 'evening classes' });
    const given = (await db.steps.get(first))?.at;
    const tomasz = (await saveReferral(first))!.person.id;
    await answerNameUse(tomasz, true);
    const referred = () =>
      stepsOf(dele).then((steps) => standingSteps(steps).filter(({ kind }) => kind === 'referred'));
    const [step, ...others] = await referred();
    expect(others).toEqual([]);
    expect(step).toMatchObject({ at: given, referral: { about: 'evening classes', mayUseName: true } });
    expect(await by(tomasz)).toMatchObject({ personId: dele, stepId: step?.id, mayUseName: true });
    expect((await remindersOf(dele)).map(({ id }) => id)).not.toContain(`referral:${step?.id}`);
    await answerNameUse(tomasz, undefined);
    expect((await referred()).map(({ referral }) => referral)).toEqual([
      { name: 'Tomasz Wieczorek', about: 'evening classes' },
    ]);
  });

  test('said twice it is one step, and nothing for a step that was undone or somebody nobody named', async () => {
    const dele = await add('Dele Ade');
    const first = await noteReferral(dele, { name: 'Tomasz Wieczorek' });
    const tomasz = (await saveReferral(first))!.person.id;
    await undoStep(first);
    await answerNameUse(tomasz, true);
    await answerNameUse(tomasz, true);
    expect(await by(tomasz)).toMatchObject({ stepId: first, mayUseName: true });
    expect(standingSteps(await stepsOf(dele)).map(({ kind }) => kind)).toEqual(['saved']);
    expect(await answerNameUse(dele, true)).toBeUndefined();
    expect(await by(dele)).toBeUndefined();
    expect(await answerNameUse('gone', true)).toBeUndefined();
  });
});
