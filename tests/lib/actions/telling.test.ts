// A report back to whoever gave a name stands in both histories, and undoing it takes both back.
import { expect, test } from 'vitest';
import { addByHand, savePerson } from '@/lib/actions/save-person';
import { choose } from '@/lib/actions/choose';
import { markSent } from '@/lib/actions/mark-sent';
import { undoStep } from '@/lib/actions/steps';
import { standingSteps } from '@/lib/domain/steps';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const message = (kind: 'outreach' | 'report-back') =>
  ({ kind, channel: 'email', subject: 'S', body: 'B' }) as const;

test('telling the referrer settles the reminder of the one they named; undo brings it back', async () => {
  const referrer = (await savePerson(aReading())).person;
  const { person } = await addByHand({ name: 'Marta Lind' });
  await choose(person.id, { referredBy: { name: referrer.name, personId: referrer.id } });
  await markSent(person.id, message('outreach'));
  const toTell = async () => (await db.reminders.toArray()).filter((row) => row.writeTo === referrer.id);
  expect(await toTell()).toHaveLength(1);

  const stepId = await markSent(referrer.id, message('report-back'));
  expect(await toTell()).toEqual([]);
  expect(standingSteps(await db.steps.where({ personId: person.id }).toArray()).at(-1)).toMatchObject({
    kind: 'reported-back',
    about: referrer.id,
  });

  await undoStep(stepId);
  expect(await toTell()).toHaveLength(1);
});

test('somebody who was named and not written to has nothing to tell of', async () => {
  const referrer = (await savePerson(aReading())).person;
  const { person } = await addByHand({ name: 'Marta Lind' });
  await choose(person.id, { referredBy: { name: referrer.name, personId: referrer.id } });
  await markSent(referrer.id, message('report-back'));
  expect(await db.steps.where({ personId: person.id }).count()).toBe(1);
});
