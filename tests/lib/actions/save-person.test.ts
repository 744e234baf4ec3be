import { describe, expect, test } from 'vitest';
import { savePerson } from '@/lib/actions/save-person';
import { answer } from '@/lib/actions/answers';
import { editPerson, settleDifference } from '@/lib/actions/edit-person';
import { undoStep } from '@/lib/actions/steps';
import { db } from '@/lib/storage/database';
import { aReading, read } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

describe('saving', () => {
  test('keeps name, title and company, where they came from, and a first step', async () => {
    const { person, created } = await savePerson(aReading());
    expect(created).toBe(true);
    expect(await db.people.toArray()).toMatchObject([
      {
        name: 'Dele Ade',
        title: 'Analytics engineer',
        company: 'Fenwright',
        stage: 'saved',
        keys: ['slug:dele-ade', 'member:ACoAADele01'],
      },
    ]);
    expect(await db.steps.toArray()).toMatchObject([{ kind: 'saved', personId: person.id }]);
  });

  test('the same person again is brought up to date, never doubled; the old title is kept', async () => {
    await savePerson(aReading());
    const { created } = await savePerson(aReading({ title: read('Head of analytics') }));
    expect(created).toBe(false);
    expect(await db.people.toArray()).toMatchObject([
      { title: 'Head of analytics', past: [{ field: 'title', value: 'Analytics engineer' }] },
    ]);
  });

  test.each([
    ['another spelling of the address', { profileUrl: 'https://www.linkedin.com/in/Dele-Ade' }],
    ['a new slug with the same member id', { profileUrl: 'https://www.linkedin.com/in/dele-a' }],
    [
      'the opaque id as address',
      { profileUrl: 'https://www.linkedin.com/in/ACoAADele01', memberId: undefined as unknown as string },
    ],
  ])('%s is still the same person', async (_words, changes) => {
    await savePerson(aReading());
    await savePerson(aReading(changes));
    expect(await db.people.count()).toBe(1);
  });

  test('an accented slug is found in any of its forms', async () => {
    await savePerson(aReading({ profileUrl: 'https://www.linkedin.com/in/zo%C3%AB-k' }));
    await savePerson(aReading({ profileUrl: 'https://www.linkedin.com/in/ZO%C3%8B-K' }));
    await savePerson(aReading({ profileUrl: 'https://www.linkedin.com/in/zoe%CC%88-k' }));
    expect(await db.people.count()).toBe(1);
  });

  test('a slug that somebody else has taken over is another person', async () => {
    await savePerson(aReading());
    await savePerson(aReading({ memberId: 'ACoAAOther9', name: read('Dele Adeyemi') }));
    expect((await db.people.toArray()).map((person) => person.name).sort()).toEqual([
      'Dele Ade',
      'Dele Adeyemi',
    ]);
    await savePerson(aReading({ memberId: 'ACoAAOther9', name: read('Dele Adeyemi') }));
    expect(await db.people.count()).toBe(2);
  });

  test('two clicks at once make one person', async () => {
    await Promise.all([savePerson(aReading()), savePerson(aReading()), savePerson(aReading())]);
    expect(await db.people.count()).toBe(1);
    expect(await db.steps.count()).toBe(3);
  });

  test('what the user typed stays; the page’s other value is kept aside', async () => {
    const { person } = await savePerson(aReading());
    await editPerson(person.id, { title: 'Lead analyst' });
    await savePerson(aReading({ title: read('Head of analytics') }));
    expect(await db.people.get(person.id)).toMatchObject({
      title: 'Lead analyst',
      differences: [{ field: 'title', value: 'Head of analytics' }],
    });
  });

  test('a weaker reading does not replace a stronger one, and nothing read does not empty a field', async () => {
    const { person } = await savePerson(aReading());
    const { title: _title, ...withoutTitle } = aReading({ company: read('Old Mill Ltd', 'medium') });
    await savePerson(withoutTitle);
    expect(await db.people.get(person.id)).toMatchObject({
      title: 'Analytics engineer',
      company: 'Fenwright',
    });
  });

  test('what is typed before saving counts as typed', async () => {
    const { person } = await savePerson(aReading({ title: read('Engineer', 'low') }), {
      title: '  Analytics   engineer ',
    });
    expect(person).toMatchObject({ title: 'Analytics engineer', origins: { title: { from: 'typed' } } });
  });
});

describe('the page now says', () => {
  async function typedOver() {
    const { person } = await savePerson(aReading());
    await editPerson(person.id, { title: 'Lead analyst' });
    await savePerson(aReading({ title: read('Head of analytics') }));
    return person.id;
  }

  test('take: the page’s value stands, the typed one goes to the past', async () => {
    const id = await typedOver();
    await settleDifference(id, 'title', 'take');
    expect(await db.people.get(id)).toMatchObject({
      title: 'Head of analytics',
      differences: [],
      past: [{ field: 'title', value: 'Lead analyst' }],
    });
  });

  test('keep: the typed value stands and the same page value is not brought up again, a new one is', async () => {
    const id = await typedOver();
    await settleDifference(id, 'title', 'keep');
    await savePerson(aReading({ title: read('Head of analytics') }));
    expect(await db.people.get(id)).toMatchObject({ title: 'Lead analyst', differences: [] });
    await savePerson(aReading({ title: read('Director of analytics') }));
    expect(await db.people.get(id)).toMatchObject({ differences: [{ value: 'Director of analytics' }] });
  });
});

describe('undo', () => {
  test('of a first save removes the person and every trace', async () => {
    const { stepId } = await savePerson(aReading());
    expect(await undoStep(stepId)).toBe('removed');
    expect(await db.people.count()).toBe(0);
    expect(await db.steps.count()).toBe(0);
    expect(await undoStep(stepId)).toBe('nothing');
  });

  test('of a second save puts the first reading back and keeps what was typed since', async () => {
    const { person } = await savePerson(aReading());
    const { stepId } = await savePerson(
      aReading({ title: read('Head of analytics'), company: read('Halden') }),
    );
    await editPerson(person.id, { company: 'Halden & Co' });
    await answer(person.id, { why: 'moved into data' });
    expect(await undoStep(stepId)).toBe('undone');
    expect(await db.people.get(person.id)).toMatchObject({
      title: 'Analytics engineer',
      company: 'Halden & Co',
      why: 'moved into data',
    });
  });

  test('of a first save after more has happened keeps the person', async () => {
    const { person, stepId } = await savePerson(aReading());
    await savePerson(aReading());
    expect(await undoStep(stepId)).toBe('undone');
    expect(await db.people.get(person.id)).toBeDefined();
  });
});
