// The timeline as a story: each kind of step as its sentence, in order, without what was undone, with what comes next at the end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interview } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import type { Step, StepKind } from '@/lib/domain/steps';
import { storyOf } from '@/lib/domain/story';
import { aPerson, anInterview } from '@/tests/fixtures/people';

const ZONE = 'Europe/London';
const NOW = '2026-03-20T12:00:00.000Z';

function step(kind: StepKind, day: number, changes: Partial<Step> = {}): Step {
  const at = `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
  return { id: `${kind}-${day}`, personId: 'p1', kind, at, ...changes };
}

const mail = (kind: NonNullable<Step['message']>['kind'], body = '') => ({
  message: { kind, channel: 'email' as const, body },
});

function told(
  steps: Step[],
  { person = {}, interviews = [] }: { person?: Partial<Person>; interviews?: Interview[] } = {},
): string[] {
  return storyOf({ person: aPerson(person), steps, interviews }, NOW, ZONE).map(({ text }) => text);
}

const asked = step('sent', 2, mail('outreach', 'Could you spare 20 minutes?'));

describe('one sentence for each thing', () => {
  test.each<[string, Step[], string]>([
    ['saved', [step('saved', 1)], 'You saved Dele.'],
    ['saved again', [step('saved', 1), step('saved', 2)], 'You brought what you know of Dele up to date.'],
    ['drafted', [step('drafted', 2)], 'You began to write.'],
    ['asked', [asked], 'You asked for 20 minutes.'],
    [
      'asked in own words',
      [step('sent', 2, mail('outreach', 'Coffee?'))],
      'You asked Dele for a conversation.',
    ],
    ['a call', [step('sent', 2)], 'You wrote to Dele.'],
    ['followed up', [asked, step('sent', 10, mail('follow-up'))], 'Eight quiet days, then one follow-up.'],
    [
      'followed up twice',
      [step('sent', 2, mail('follow-up')), step('sent', 3, mail('follow-up'))],
      'One quiet day, then another follow-up.',
    ],
    ['followed up at once', [asked, step('sent', 2, mail('follow-up'))], 'You wrote one follow-up.'],
    [
      'followed up late',
      [step('sent', 1, mail('outreach')), step('sent', 20, mail('follow-up'))],
      '19 quiet days, then one follow-up.',
    ],
    ['confirmed', [step('sent', 2, mail('scheduling-confirmation'))], 'You confirmed the time.'],
    ['told', [step('sent', 2, mail('report-back'))], 'You told Dele what came of it.'],
    ['answered a no', [step('sent', 2, mail('answer-to-a-no'))], 'You thanked Dele for the answer.'],
    ['accepted', [step('accepted', 3)], 'Dele accepted your request to connect.'],
    [
      'replied the same day',
      [asked, step('replied', 2, { at: '2026-03-02T17:00:00.000Z' })],
      'Dele wrote back the same day.',
    ],
    ['replied the next day', [asked, step('replied', 3)], 'Dele wrote back the next day.'],
    ['replied after a week', [asked, step('replied', 9)], 'Dele wrote back after seven days.'],
    ['replied out of the blue', [step('replied', 3)], 'Dele wrote back.'],
    ['declined', [step('declined', 4)], 'Dele said no.'],
    ['agreed, no time kept', [step('scheduled', 4)], 'You agreed to talk.'],
    ['met without a time', [step('met', 4)], 'You talked with Dele.'],
    ['debriefed', [step('debriefed', 10)], 'You wrote down what you learned.'],
    ['thanked', [step('thanked', 11)], 'You thanked Dele.'],
    ['card', [step('card-posted', 12)], 'You posted Dele a card.'],
    ['a name', [step('referred', 12, { referral: { name: 'Hana Voss' } })], 'Dele named Hana Voss.'],
    ['advice', [step('suggestion-given', 12, { text: 'Learn SQL' })], 'Dele gave you a suggestion.'],
    ['advice taken', [step('suggestion-done', 14)], 'You did what was suggested.'],
    ['reported back', [step('reported-back', 14)], 'You told Dele how it went.'],
    ['kept in touch', [step('kept-in-touch', 14)], 'You kept in touch.'],
    ['closed', [step('closed', 15)], 'You closed it.'],
    ['closed unanswered', [step('closed', 15, { reason: 'no-reply' })], 'No reply came, and you closed it.'],
    ['closed for now', [step('closed', 15, { reason: 'not-now' })], 'You closed it for now.'],
  ])('%s', (_, steps, sentence) => {
    expect(told(steps).at(-1)).toBe(sentence);
  });

  test.each([
    ['She/Her', 'You thanked her.', 'She said no.'],
    ['he/him', 'You thanked him.', 'He said no.'],
    ['they/them', 'You thanked Dele.', 'Dele said no.'],
    ['shepherd', 'You thanked Dele.', 'Dele said no.'],
    [undefined, 'You thanked Dele.', 'Dele said no.'],
  ])('pronouns %s', (pronouns, thanked, no) => {
    const person = pronouns ? { pronouns } : {};
    expect(told([step('thanked', 11)], { person })).toEqual([thanked]);
    expect(told([step('declined', 11)], { person })).toEqual([no]);
  });

  test('who led to them', () => {
    const person = { referredBy: { name: 'Ewa Lind' } };
    expect(told([step('saved', 1)], { person })).toEqual(['You saved Dele, on Ewa Lind’s advice.']);
  });
});

describe('conversations', () => {
  const scheduled = step('scheduled', 4, { interviewId: 'i1' });

  test('are told with the day, the time and the zone in which they were agreed', () => {
    const interviews = [anInterview({ zone: 'America/New_York' })];
    const [line] = storyOf(
      { person: aPerson(), steps: [scheduled], interviews },
      '2026-03-05T00:00:00.000Z',
      ZONE,
    );
    expect(line).toMatchObject({
      text: 'You agreed to talk on Tuesday 10 March at 10:40, New York time.',
      more: '20 minutes by phone. That is 14:40 for you.',
    });
  });

  test.each([
    ['the same zone', 'Europe/London', 'at 14:40.', '20 minutes by phone.'],
    ['another zone by the same clock', 'Europe/Lisbon', 'at 14:40.', '20 minutes by phone.'],
    [
      'a city of two words',
      'America/Argentina/Buenos_Aires',
      'at 11:40, Buenos Aires time.',
      '14:40 for you.',
    ],
    ['another day', 'Asia/Tokyo', 'on Tuesday 10 March at 23:40, Tokyo time.', '14:40 for you.'],
    [
      'the next day there',
      'Pacific/Auckland',
      'on Wednesday 11 March at 3:40, Auckland time.',
      'That is Tuesday 10 March at 14:40 for you.',
    ],
    ['no city', 'Etc/GMT-5', 'at 19:40 UTC+05:00.', '14:40 for you.'],
  ])('agreed in %s', (_, zone, text, more) => {
    const interviews = [anInterview({ zone })];
    const [line] = storyOf({ person: aPerson(), steps: [scheduled], interviews }, NOW, ZONE);
    expect(line?.text).toMatch(new RegExp(`${text.replaceAll(/[.+]/gu, String.raw`\$&`)}$`, 'u'));
    expect(line?.more?.endsWith(more)).toBe(true);
  });

  test('UTC is called so by somebody who lives elsewhere', () => {
    const interviews = [anInterview({ zone: 'Etc/UTC' })];
    const [line] = storyOf({ person: aPerson(), steps: [scheduled], interviews }, NOW, 'Asia/Kolkata');
    expect(line?.text).toBe('You agreed to talk on Tuesday 10 March at 14:40 UTC.');
  });

  test('that were moved keep each time they had', () => {
    const before = anInterview({ startAt: '2026-03-08T14:00:00.000Z', endAt: '2026-03-08T14:20:00.000Z' });
    const moved = step('rescheduled', 6, { interviewId: 'i1', interviewBefore: before });
    expect(told([scheduled, moved], { interviews: [anInterview()] })).toEqual([
      'You agreed to talk on Sunday 8 March at 14:00.',
      'You moved it to Tuesday 10 March at 14:40.',
      'You talked for 20 minutes by phone.',
    ]);
  });

  test('that are over are told without being marked, once', () => {
    const interviews = [anInterview({ endAt: '2026-03-10T15:04:00.000Z', format: 'in-person' })];
    const unmarked = storyOf({ person: aPerson(), steps: [scheduled], interviews }, NOW, ZONE);
    expect(unmarked.at(-1)).toMatchObject({
      id: 'interview:i1',
      text: 'You talked for 24 minutes in person.',
      more: 'Four more than you asked for.',
      at: '2026-03-10T15:04:00.000Z',
    });
    expect(unmarked.at(-1)?.step).toBeUndefined();
    const met = step('met', 10, { interviewId: 'i1' });
    expect(told([scheduled, met], { interviews })).toHaveLength(2);
  });

  test('that were called off are told as that, once, when it was', () => {
    const interviews = [anInterview({ state: 'called-off' })];
    const moved = step('rescheduled', 5, { interviewId: 'i1', interviewBefore: anInterview() });
    const corrected = step('scheduled', 3, { interviewId: 'i1' });
    const steps = [
      ...[scheduled, step('undone', 5, { undoes: scheduled.id }), corrected, moved],
      step('undone', 8, { undoes: corrected.id }),
    ];
    const story = storyOf({ person: aPerson(), steps, interviews }, NOW, ZONE);
    expect(story.filter(({ kind }) => kind === 'undone')).toEqual([
      {
        id: 'interview:i1',
        kind: 'undone',
        at: '2026-03-08T10:00:00.000Z',
        text: 'The conversation was called off: Tuesday 10 March at 14:40.',
        interviewId: 'i1',
      },
    ]);
    expect(story.at(-1)?.kind).toBe('undone');
  });

  test('that were entered by a slip and taken back at once leave no word', () => {
    const undone = step('undone', 4, { undoes: scheduled.id, at: '2026-03-04T10:00:08.000Z' });
    expect(told([scheduled, undone], { interviews: [anInterview({ state: 'called-off' })] })).toEqual([]);
  });

  test('that lie ahead, or of which no step is left, did not happen', () => {
    expect(told([], { interviews: [anInterview({ state: 'called-off' })] })).toEqual([]);
    expect(told([], { interviews: [anInterview({ endAt: '2026-03-21T15:00:00.000Z' })] })).toEqual([]);
  });

  test('and the thank-you says how soon it came', () => {
    const thanks = step('thanked', 11, { interviewId: 'i1' });
    expect(told([thanks], { interviews: [anInterview()] }).at(-1)).toBe('You thanked Dele the next day.');
  });
});

test('what is undone is left out, and what comes next stands last', () => {
  const wrong = step('declined', 5);
  const undone = step('undone', 6, { undoes: wrong.id });
  const live = {
    id: 'r1',
    state: 'live',
    text: 'One short follow-up?',
    visibleAt: NOW,
    dueAt: NOW,
  } as ReminderRow;
  const settled = { ...live, id: 'r0', state: 'done', visibleAt: '2026-03-01T00:00:00.000Z' } as ReminderRow;
  const story = storyOf(
    { person: aPerson(), steps: [asked, wrong, undone], interviews: [], reminders: [settled, live] },
    NOW,
    ZONE,
  );
  expect(story.map(({ text }) => text)).toEqual(['You asked for 20 minutes.', 'One short follow-up?']);
  expect(story.at(-1)?.kind).toBe('next');
});

test('any history in any order: one line a standing step, oldest first, no sentence with a hole', () => {
  const kinds: StepKind[] = [
    'saved',
    'sent',
    'accepted',
    'replied',
    'declined',
    'met',
    'thanked',
    'referred',
    'closed',
  ];
  const history = fc.array(
    fc.record({ kind: fc.constantFrom(...kinds), day: fc.integer({ min: 1, max: 28 }) }),
  );
  fc.assert(
    fc.property(history, (entries) => {
      const steps = entries.map(({ kind, day }, index) => step(kind, day, { id: String(index) }));
      const story = storyOf({ person: aPerson(), steps, interviews: [] }, NOW, ZONE);
      expect(story).toHaveLength(steps.length);
      expect(story.map(({ at }) => at)).toEqual([...story.map(({ at }) => at)].sort());
      for (const { text } of story) expect(text).toMatch(/^\p{Lu}(?!.*(?:undefined|null| {2})).*[.?]$/u);
    }),
  );
});
