// Nothing typed is ever lost: drafts, and their earlier wordings.
import { expect, test } from 'vitest';
import { keepDraft, replaceDraft, startOver } from '@/lib/actions/drafts';
import { markSent } from '@/lib/actions/mark-sent';
import { savePerson } from '@/lib/actions/save-person';
import { undoStep } from '@/lib/actions/steps';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const draft = (body: string) =>
  ({ kind: 'outreach', channel: 'email', subject: 'A question', body }) as const;
const only = async () => (await db.drafts.toArray())[0];

test('typing keeps one row and no versions', async () => {
  await keepDraft('p1', draft('H'));
  await keepDraft('p1', draft('Hi'));
  expect(await db.drafts.toArray()).toMatchObject([{ body: 'Hi' }]);
  expect(await only()).not.toHaveProperty('versions');
});

test('starting over and taking a template keep what was there', async () => {
  await keepDraft('p1', draft('mine'));
  await startOver('p1', draft(''));
  expect(await only()).toMatchObject({ asMade: true, versions: [{ body: 'mine', subject: 'A question' }] });
  await replaceDraft('p1', draft('a template'));
  await replaceDraft('p1', draft('another'));
  expect((await only())?.versions?.map(({ body }) => body)).toEqual(['mine', 'a template']);
  expect(await only()).not.toHaveProperty('asMade');
});

test('typing after that keeps the versions; twenty are kept', async () => {
  for (let count = 0; count < 25; count += 1) {
    await keepDraft('p1', draft(`wording ${count}`));
    await startOver('p1', draft(''));
  }
  await keepDraft('p1', draft('new'));
  const versions = (await only())?.versions ?? [];
  expect(versions).toHaveLength(20);
  expect(versions.at(-1)?.body).toBe('wording 24');
});

test('undoing a sent message brings its words back, also when the draft was made anew meanwhile', async () => {
  const { person } = await savePerson(aReading());
  const stepId = await markSent(person.id, draft('as sent'));
  await keepDraft(person.id, draft('a second thought'));
  await startOver(person.id, draft(''));
  await undoStep(stepId);
  expect(await only()).toMatchObject({ body: 'as sent', versions: [{ body: 'a second thought' }] });
  expect((await only())?.asMade).toBeFalsy();
});

test('undoing a sent message never overwrites what was typed since', async () => {
  const { person } = await savePerson(aReading());
  const stepId = await markSent(person.id, draft('as sent'));
  await keepDraft(person.id, draft('typed since'));
  await undoStep(stepId);
  expect(await only()).toMatchObject({ body: 'typed since' });
});
