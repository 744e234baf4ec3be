// What is typed into the form of a conversation, and the times it comes to.
import { describe, expect, test } from 'vitest';
import { firstWords, timesOf, type MeetingWords } from '@/entrypoints/screens/meeting/meeting-form';
import { aPerson } from '@/tests/fixtures/people';

const NOW = '2026-03-09T12:00:00.000Z';
const words = (changes: Partial<MeetingWords>): MeetingWords => ({
  ...firstWords(aPerson(), NOW, 'Europe/London'),
  ...changes,
});

test('a new one starts at tomorrow ten o’clock where the user is, for as long as was asked', () => {
  expect(timesOf(words({}))).toEqual({
    startAt: '2026-03-10T10:00:00.000Z',
    endAt: '2026-03-10T10:20:00.000Z',
    zone: 'Europe/London',
    format: 'phone',
  });
});

test('agreed in another zone, it is kept as that instant with that zone', () => {
  expect(timesOf(words({ zone: 'Asia/Tokyo', time: '09:30' }))).toMatchObject({
    startAt: '2026-03-10T00:30:00.000Z',
    zone: 'Asia/Tokyo',
  });
});

test('moved, it stands where it stood', () => {
  const interview = {
    id: 'i1',
    personId: 'p1',
    startAt: '2026-03-10T00:30:00.000Z',
    endAt: '2026-03-10T01:15:00.000Z',
    zone: 'Asia/Tokyo',
    format: 'in-person',
    place: 'The café by the river',
    travelMinutes: 25,
    state: 'planned',
  } as const;
  const typed = firstWords(aPerson(), NOW, 'Europe/London', interview);
  expect(timesOf(typed)).toEqual({
    startAt: interview.startAt,
    endAt: interview.endAt,
    zone: 'Asia/Tokyo',
    format: 'in-person',
    place: interview.place,
    travelMinutes: 25,
  });
});

describe('only what belongs to the way of talking is kept', () => {
  const everything = { place: 'The café', link: 'meet.example/abc', phone: '07700 900123', travel: '25' };
  test.each([
    ['phone', { phone: '07700 900123' }],
    ['video', { link: 'https://meet.example/abc' }],
    ['in-person', { place: 'The café', travelMinutes: 25 }],
  ] as const)('%s', (format, kept) => {
    const {
      startAt: _s,
      endAt: _e,
      zone: _z,
      format: _f,
      ...rest
    } = timesOf(words({ ...everything, format })) as Exclude<
      ReturnType<typeof timesOf>,
      { problem: unknown }
    >;
    expect(rest).toEqual(kept);
  });
});

describe('what cannot be read is said', () => {
  test.each<[string, Partial<MeetingWords>, string]>([
    ['no day', { day: '' }, 'time'],
    ['a day that does not exist', { day: '2026-02-30' }, 'time'],
    ['a time that does not exist', { time: '25:00' }, 'time'],
    ['a zone that does not exist', { zone: 'Mars/Olympus' }, 'zone'],
    ['a link that a browser would run', { format: 'video', link: 'javascript:alert(1)' }, 'link'],
    ['a way there in words', { format: 'in-person', travel: 'half an hour' }, 'travel'],
  ])('%s', (_name, typed, problem) => {
    expect(timesOf(words(typed))).toEqual({ problem });
  });
});
