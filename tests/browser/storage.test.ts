// The same actions on a real IndexedDB: what the in-memory one of the unit tests cannot show.
import { beforeEach, describe, expect, test } from 'vitest';
import { keepDraft } from '@/lib/actions/drafts';
import { answer } from '@/lib/actions/answers';
import { editPerson } from '@/lib/actions/edit-person';
import { savePerson } from '@/lib/actions/save-person';
import { scheduleInterview } from '@/lib/actions/interviews';
import { undoStep } from '@/lib/actions/steps';
import { db, ParleyDatabase } from '@/lib/storage/database';
import { aReading, read } from '@/tests/fixtures/people';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

describe('on a real IndexedDB', () => {
  test('two windows that save the same person at once make one', async () => {
    const other = new ParleyDatabase();
    await other.open();
    await Promise.all(
      Array.from({ length: 20 }, (_none, index) => savePerson(aReading({ title: read(`Title ${index}`) }))),
    );
    expect(await other.people.count()).toBe(1);
    expect(await other.steps.count()).toBe(20);
    other.close();
  });

  test('different people saved at once are all there', async () => {
    const slugs = Array.from({ length: 30 }, (_none, index) => `person-${index}`);
    await Promise.all(
      slugs.map((slug) =>
        savePerson(aReading({ profileUrl: `https://www.linkedin.com/in/${slug}`, memberId: `ACoAA${slug}` })),
      ),
    );
    expect(await db.people.count()).toBe(30);
  });

  test('answers, edits and a talk entered at the same time: nothing is lost', async () => {
    const { person } = await savePerson(aReading());
    const end = new Date(Date.now() + 3_600_000).toISOString();
    await Promise.all([
      editPerson(person.id, { title: 'Lead analyst' }),
      answer(person.id, { why: 'moved into data' }),
      scheduleInterview(person.id, { startAt: end, endAt: end, zone: 'UTC', format: 'phone' }),
      answer(person.id, { share: 'the University of Leeds' }),
    ]);
    expect(await db.people.get(person.id)).toMatchObject({
      title: 'Lead analyst',
      why: 'moved into data',
      share: 'the University of Leeds',
      stage: 'scheduled',
    });
    const thanks = (await db.reminders.toArray()).filter((row) => row.rule === 'M12');
    expect(thanks).toHaveLength(1);
  });

  test('a hundred keystrokes end with the last one', async () => {
    const { person } = await savePerson(aReading());
    const draft = (body: string) => ({ kind: 'outreach', channel: 'email', subject: 'Hello', body }) as const;
    await Promise.all(
      Array.from({ length: 100 }, (_none, index) => keepDraft(person.id, draft('x'.repeat(index + 1)))),
    );
    expect((await db.drafts.toArray()).map((row) => row.body.length)).toEqual([100]);
  });

  test('undo of a first save leaves no row of them in any table', async () => {
    const { stepId } = await savePerson(aReading());
    expect(await undoStep(stepId)).toBe('removed');
    for (const table of db.tables) expect(await table.count(), table.name).toBe(0);
  });
});
