// What a double press would do again is done once; what is done again on purpose is done again.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduleInterview } from '@/lib/actions/interviews';
import { markSent } from '@/lib/actions/mark-sent';
import { addByHand, savePerson } from '@/lib/actions/save-person';
import { markStep, undoStep } from '@/lib/actions/steps';
import { addTemplate } from '@/lib/actions/templates';
import { db } from '@/lib/storage/database';
import { aReading } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const NOON = Date.parse('2026-03-10T12:00:00.000Z');
const DRAFT = { kind: 'outreach', channel: 'email', subject: 'A question', body: 'Hi Dele,' } as const;
const TALK = {
  startAt: '2026-03-12T14:40:00.000Z',
  endAt: '2026-03-12T15:00:00.000Z',
  zone: 'Europe/London',
  format: 'phone' as const,
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Each does one thing; the people, steps, conversations and templates there are once it is done. */
const DEEDS: [string, number[], (personId: string) => Promise<unknown>][] = [
  ['a step is marked', [1, 2, 0, 0], (personId) => markStep(personId, 'replied')],
  [
    'a step of an earlier day is marked',
    [1, 2, 0, 0],
    (personId) => markStep(personId, 'met', { at: '2026-03-09T10:00:00.000Z' }),
  ],
  ['a message is marked as sent', [1, 2, 0, 0], (personId) => markSent(personId, DRAFT)],
  ['a conversation is entered', [1, 2, 1, 0], (personId) => scheduleInterview(personId, TALK)],
  [
    'somebody is added by hand',
    [2, 2, 0, 0],
    () => addByHand({ name: 'Noemi Vasquelle', title: 'Ferry pilot' }),
  ],
  ['a template is copied', [1, 1, 0, 1], () => addTemplate({ kind: 'outreach', name: 'Mine', body: 'Hi,' })],
];
const counts = () =>
  Promise.all([db.people, db.steps, db.interviews, db.templates].map((table) => table.count()));

describe.each(DEEDS)('%s', (_words, once, deed) => {
  test.each([
    ['at once', 0],
    ['a moment apart', 300],
  ])('twice, %s: once', async (_when, apart) => {
    const { person } = await savePerson(aReading());
    vi.setSystemTime(NOON + 60_000);
    const first = deed(person.id);
    if (apart) await first;
    vi.setSystemTime(NOON + 60_000 + apart);
    const [one, other] = await Promise.all([first, deed(person.id)]);
    expect(other).toEqual(one);
    expect(await counts()).toEqual(once);
  });
});

test.each(DEEDS.filter(([words]) => words !== 'a step of an earlier day is marked'))(
  '%s again some seconds later, on purpose: twice',
  async (_words, once, deed) => {
    const { person } = await savePerson(aReading());
    await deed(person.id);
    vi.setSystemTime(NOON + 5000);
    await deed(person.id);
    const again = await counts();
    expect(again).not.toEqual(once);
    expect(again.every((count, table) => count >= (once[table] ?? 0))).toBe(true);
  },
);

test('marked, taken back and marked again at once: it stands', async () => {
  const { person } = await savePerson(aReading());
  await undoStep(await markStep(person.id, 'replied'));
  const again = await markStep(person.id, 'replied');
  expect((await db.people.get(person.id))?.stage).toBe('replied');
  expect(await undoStep(again)).toBe('undone');
});

test('two people, or two things said, at the same moment are two', async () => {
  const { person } = await savePerson(aReading());
  await addByHand({ name: 'Noemi Vasquelle' });
  await addByHand({ name: 'Ines Karlsdotter' });
  await markStep(person.id, 'suggestion-given', { text: 'learn SQL' });
  await markStep(person.id, 'suggestion-given', { text: 'sit in on an audit' });
  expect(await db.people.count()).toBe(3);
  const given = (await db.steps.toArray()).filter(({ kind }) => kind === 'suggestion-given');
  expect(given).toHaveLength(2);
});
