// One table for the rules of the policy: what happened, and when exactly what comes up. London, on GMT until 29 March 2026.
import { describe, expect, test } from 'vitest';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { Person } from '@/lib/domain/person';
import { tooManyOpen } from '@/lib/domain/reminders/open-requests';
import { planReminders, type History } from '@/lib/domain/reminders/plan-reminders';
import type { Reminder } from '@/lib/domain/reminders/reminder';
import { defaultReminderSettings, type ReminderSettings } from '@/lib/domain/settings';
import type { Step, StepKind } from '@/lib/domain/steps';
import { anInterview, aPerson } from '@/tests/fixtures/people';

/** A Monday morning; everything is saved then, and nothing happened before. */
const MONDAY = '2026-03-02T10:00:00.000Z';

type Given = Partial<Omit<History, 'person' | 'steps'>> & {
  steps?: Step[];
  person?: Partial<Person>;
  settings?: Partial<ReminderSettings>;
  now?: string;
};

function step(kind: StepKind, at = MONDAY, more: Partial<Step> = {}): Step {
  return { id: `${kind}@${at.slice(5, 10)}`, personId: 'p1', kind, at, ...more };
}

function sent(kind: DraftKind, at = MONDAY, channel: Channel = 'email'): Step {
  return step('sent', at, { message: { kind, channel, body: '' }, id: `${kind}@${at.slice(5, 10)}` });
}

function plan({ person, settings, now = MONDAY, steps = [], interviews = [], ...more }: Given): Reminder[] {
  const history = { person: aPerson(person), steps: [step('saved'), ...steps], interviews, ...more };
  return planReminders(history, { ...defaultReminderSettings('Europe/London'), ...settings }, now);
}

const of = (rule: string, given: Given) => plan(given).filter((reminder) => reminder.rule === rule);
const talk = anInterview();
const AFTER = '2026-03-10T15:00:00.000Z';
const scheduled = step('scheduled', MONDAY, { interviewId: 'i1' });
const inPerson = anInterview({ format: 'in-person', place: 'Cafe Nord', travelMinutes: 35 });
const thanked = step('thanked', '2026-03-10T18:00:00.000Z', { interviewId: 'i1' });
const debriefed = step('debriefed', '2026-03-10T15:10:00.000Z', { interviewId: 'i1' });
const goal = { id: 'g1', name: 'Health data', createdAt: MONDAY, endedAt: '2026-04-01T10:00:00.000Z' };
const marta = { name: 'Marta Lind', personId: 'p2', stepId: 's2' };

/** Words, rule, what happened, the moments it comes up, its id, its text, what it opens. */
type Row = [string, string, Given, string[], string, string, Reminder['does']];

const comes: Row[] = [
  [
    'accepted by day: at once',
    'M1',
    { steps: [sent('outreach', MONDAY, 'connection-note'), step('accepted', '2026-03-04T11:00:00.000Z')] },
    ['2026-03-04T11:00:00.000Z'],
    'accepted:accepted@03-04',
    'Dele accepted. Send the message with your 20-minute request.',
    { draft: 'outreach' },
  ],
  [
    'accepted at night: the next morning',
    'M1',
    { steps: [step('accepted', '2026-03-06T22:00:00.000Z')] },
    ['2026-03-09T09:00:00.000Z'],
    'accepted:accepted@03-06',
    'Dele accepted. Send the message with your 20-minute request.',
    { draft: 'outreach' },
  ],
  [
    'three business days without a reply: somebody else',
    'M2',
    { steps: [sent('outreach')] },
    ['2026-03-05T09:00:00.000Z'],
    'next-person:outreach@03-02',
    'No reply from Dele yet. That is normal. Write to the next person; leave Dele until Wednesday 11 March.',
    { open: 'people' },
  ],
  [
    'seven: one short follow-up',
    'M3',
    { steps: [sent('outreach')] },
    ['2026-03-11T09:00:00.000Z'],
    'follow-up:outreach@03-02',
    'One short follow-up to Dele?',
    { draft: 'follow-up' },
  ],
  [
    'seven after the follow-up: closing',
    'M4',
    { steps: [sent('outreach'), sent('follow-up', '2026-03-11T12:00:00.000Z')] },
    ['2026-03-20T09:00:00.000Z'],
    'close:follow-up@03-11',
    'No reply from Dele. Closing this one. Nothing to do.',
    { open: 'person' },
  ],
  [
    'with two follow-ups allowed: one more',
    'M3',
    { steps: [sent('outreach'), sent('follow-up', '2026-03-11T12:00:00.000Z')], settings: { followUps: 2 } },
    ['2026-03-20T09:00:00.000Z'],
    'follow-up:follow-up@03-11',
    'One short follow-up to Dele?',
    { draft: 'follow-up' },
  ],
  [
    'an invitation is pending for two weeks',
    'M5',
    { steps: [sent('outreach', MONDAY, 'connection-note')] },
    ['2026-03-16T09:00:00.000Z'],
    'pending:outreach@03-02',
    'The invitation to Dele is still pending. Leave it, or use another route. Withdrawing blocks a new invitation for up to 3 weeks.',
    { open: 'person' },
  ],
  [
    'a reply: answer the next business day',
    'M6',
    { steps: [sent('outreach'), step('replied', '2026-03-06T11:00:00.000Z')] },
    ['2026-03-09T09:00:00.000Z'],
    'answer:replied@03-06',
    'Answer Dele: agree a time, or say thanks for the no.',
    { open: 'person' },
  ],
  [
    'a time was agreed: confirm at once',
    'M7',
    { steps: [scheduled], interviews: [talk] },
    [MONDAY],
    'confirm:i1:2026-03-10T14:40',
    'Confirm with Dele: Tuesday 10 March, 14:40.',
    { draft: 'scheduling-confirmation' },
  ],
  [
    'agreed in Tokyo, seen from London: both clocks',
    'M7',
    {
      steps: [scheduled],
      interviews: [
        anInterview({
          zone: 'Asia/Tokyo',
          startAt: '2026-03-10T23:30:00.000Z',
          endAt: '2026-03-10T23:50:00.000Z',
        }),
      ],
    },
    [MONDAY],
    'confirm:i1:2026-03-10T23:30',
    'Confirm with Dele: Wednesday 11 March, 08:30 Tokyo time (Tuesday 23:30 where you are).',
    { draft: 'scheduling-confirmation' },
  ],
  [
    'prepare: the business day before at three',
    'M8',
    { steps: [scheduled], interviews: [talk] },
    ['2026-03-09T15:00:00.000Z'],
    'prepare:i1:2026-03-10T14:40',
    'Prepare for Dele: Tuesday 10 March, 14:40. Send the day-before note.',
    { open: 'prepare' },
  ],
  [
    'for a Monday: on Friday',
    'M8',
    {
      steps: [scheduled],
      interviews: [anInterview({ startAt: '2026-03-09T14:40:00.000Z', endAt: '2026-03-09T15:00:00.000Z' })],
    },
    ['2026-03-06T15:00:00.000Z'],
    'prepare:i1:2026-03-09T14:40',
    'Prepare for Dele: Monday 9 March, 14:40. Send the day-before note.',
    { open: 'prepare' },
  ],
  [
    'agreed too late for that: eighteen hours before',
    'M8',
    { steps: [step('scheduled', '2026-03-09T15:30:00.000Z', { interviewId: 'i1' })], interviews: [talk] },
    ['2026-03-09T20:40:00.000Z'],
    'prepare:i1:2026-03-10T14:40',
    'Prepare for Dele: Tuesday 10 March, 14:40.',
    { open: 'prepare' },
  ],
  [
    'agreed later still: at once',
    'M8',
    { steps: [step('scheduled', '2026-03-10T10:00:00.000Z', { interviewId: 'i1' })], interviews: [talk] },
    ['2026-03-10T10:00:00.000Z'],
    'prepare:i1:2026-03-10T14:40',
    'Prepare for Dele: Tuesday 10 March, 14:40.',
    { open: 'prepare' },
  ],
  [
    'in person: the way there and ten minutes',
    'M9',
    { steps: [scheduled], interviews: [inPerson] },
    ['2026-03-10T13:55:00.000Z'],
    'leave:i1:2026-03-10T14:40',
    'Leave now for Cafe Nord to be there 10 minutes early: Dele, Tuesday 10 March, 14:40.',
    { open: 'prepare' },
  ],
  [
    'by phone: ten minutes before',
    'M9v',
    { steps: [scheduled], interviews: [talk] },
    ['2026-03-10T14:30:00.000Z'],
    'check:i1:2026-03-10T14:40',
    '10 minutes until Dele: a good line, a quiet place, questions open.',
    { open: 'conversation' },
  ],
  [
    'by video, on a Sunday: ten minutes before',
    'M9v',
    {
      interviews: [
        anInterview({
          format: 'video',
          startAt: '2026-03-08T06:00:00.000Z',
          endAt: '2026-03-08T06:20:00.000Z',
        }),
      ],
    },
    ['2026-03-08T05:50:00.000Z'],
    'check:i1:2026-03-08T06:00',
    '10 minutes until Dele: camera, sound, quiet, background, questions open.',
    { open: 'conversation' },
  ],
  [
    'at the end, after two hours, after twenty: first thoughts',
    'M11',
    { interviews: [talk] },
    [AFTER, '2026-03-10T17:00:00.000Z', '2026-03-11T11:00:00.000Z'],
    'debrief:i1',
    'Three minutes after Dele: what appealed, what did not, words they used, suggestions, names.',
    { open: 'debrief' },
  ],
  [
    'the thank-you: two hours, twenty, the last call, and late',
    'M12',
    { interviews: [talk] },
    [
      '2026-03-10T17:00:00.000Z',
      '2026-03-11T11:00:00.000Z',
      '2026-03-12T11:00:00.000Z',
      '2026-03-12T15:00:00.000Z',
    ],
    'thank-you:i1',
    'Thank Dele while it is fresh.',
    { draft: 'thank-you' },
  ],
  [
    'met without an appointment: thanked for all the same',
    'M12',
    { steps: [step('met', AFTER)] },
    [
      '2026-03-10T17:00:00.000Z',
      '2026-03-11T11:00:00.000Z',
      '2026-03-12T11:00:00.000Z',
      '2026-03-12T15:00:00.000Z',
    ],
    'thank-you:met@03-10',
    'Thank Dele while it is fresh.',
    { draft: 'thank-you' },
  ],
  [
    'the last call',
    'M13',
    { interviews: [talk], now: '2026-03-12T11:00:00.000Z' },
    [
      '2026-03-10T17:00:00.000Z',
      '2026-03-11T11:00:00.000Z',
      '2026-03-12T11:00:00.000Z',
      '2026-03-12T15:00:00.000Z',
    ],
    'thank-you:i1',
    'Last call to thank Dele in good time.',
    { draft: 'thank-you' },
  ],
  [
    'a card, together with the thank-you',
    'M14',
    { interviews: [talk] },
    ['2026-03-10T17:00:00.000Z'],
    'card:i1',
    'Post a card to Dele too?',
    { draft: 'thank-you-card' },
  ],
  [
    'thanked: connect the next business day',
    'M15',
    { steps: [scheduled, thanked], interviews: [talk] },
    ['2026-03-11T09:00:00.000Z'],
    'connect:thanked@03-10',
    'Connect with Dele on LinkedIn?',
    { open: 'person' },
  ],
  [
    'a name was given: after two business days, again after seven',
    'M16',
    { steps: [step('referred', AFTER, { referral: { name: 'Marta Lind', mayUseName: true } })] },
    ['2026-03-12T09:00:00.000Z', '2026-03-19T09:00:00.000Z'],
    'referral:referred@03-10',
    'Write to Marta Lind, and say Dele suggested it.',
    { open: 'person' },
  ],
  [
    'saved from a name: the first message',
    'M16',
    { person: { referredBy: { ...marta, mayUseName: false } } },
    ['2026-03-04T09:00:00.000Z', '2026-03-11T09:00:00.000Z'],
    'write:p1',
    'Write to Dele. Marta would rather not be named.',
    { draft: 'outreach' },
  ],
  [
    'written to: tell who gave the name',
    'M16',
    { person: { referredBy: marta }, steps: [sent('outreach', '2026-03-04T12:00:00.000Z')] },
    ['2026-03-05T09:00:00.000Z'],
    'tell-written:outreach@03-04',
    'Tell Marta that you wrote to Dele.',
    { draft: 'report-back' },
  ],
  [
    'talked: tell who gave the name',
    'M16',
    {
      person: { referredBy: marta },
      steps: [sent('outreach', '2026-03-04T12:00:00.000Z')],
      interviews: [talk],
      now: AFTER,
    },
    ['2026-03-11T09:00:00.000Z'],
    'tell-met:i1',
    'Tell Marta that you talked to Dele.',
    { draft: 'report-back' },
  ],
  [
    'two days after the debrief: the write-up',
    'M17',
    { steps: [debriefed], interviews: [talk] },
    ['2026-03-12T09:00:00.000Z'],
    'write-up:i1',
    'Turn the outline of the conversation with Dele into a write-up.',
    { open: 'write-up' },
  ],
  [
    'a debrief saved on the interview counts',
    'M17',
    { interviews: [anInterview({ debrief: { answers: {}, savedAt: '2026-03-12T22:00:00.000Z' } })] },
    ['2026-03-16T09:00:00.000Z'],
    'write-up:i1',
    'Turn the outline of the conversation with Dele into a write-up.',
    { open: 'write-up' },
  ],
  [
    'a suggestion is done: tell them the next business day',
    'M18',
    {
      interviews: [talk],
      steps: [
        step('suggestion-given', AFTER, { text: 'Sit in on an audit' }),
        step('suggestion-done', '2026-03-13T12:00:00.000Z', { about: 'suggestion-given@03-10' }),
      ],
    },
    ['2026-03-16T09:00:00.000Z'],
    'report-back:suggestion-done@03-13',
    'Tell Dele what came of it: Sit in on an audit',
    { draft: 'report-back' },
  ],
  [
    'three weeks, across the change to summer time',
    'M19',
    { interviews: [talk], steps: [thanked] },
    ['2026-03-31T08:00:00.000Z'],
    'update:i1',
    'A short update to Dele? Only if there is something to say.',
    { draft: 'report-back' },
  ],
  [
    'nothing for eighteen months: the first business day of the next month',
    'M24',
    {},
    ['2027-10-01T08:00:00.000Z'],
    'untouched:saved@03-02',
    'Nothing with Dele for 18 months. Keep, export or delete?',
    { open: 'person' },
  ],
  [
    'a goal was reached',
    'M21',
    { goal: { ...goal, state: 'reached' }, interviews: [talk], steps: [thanked] },
    ['2026-04-01T10:00:00.000Z'],
    `goal:g1:p1:${goal.endedAt}`,
    'You reached your goal: Health data. Tell Dele, who helped.',
    { draft: 'report-back' },
  ],
  [
    'a goal was dropped, and it is closed with them',
    'M21',
    {
      goal: { ...goal, state: 'dropped' },
      interviews: [talk],
      steps: [thanked, step('closed', '2026-03-20T10:00:00.000Z')],
    },
    ['2026-04-01T10:00:00.000Z'],
    `goal:g1:p1:${goal.endedAt}`,
    'You let a goal go: Health data. Tell Dele, who helped.',
    { draft: 'report-back' },
  ],
  [
    'a no: answer it the next business day',
    'M22',
    { steps: [sent('outreach'), step('declined', '2026-03-06T11:00:00.000Z')] },
    ['2026-03-09T09:00:00.000Z'],
    'answer-no:declined@03-06',
    'A short thank-you to Dele for the answer. Then it is closed for good.',
    { draft: 'answer-to-a-no' },
  ],
  [
    'a no that closed it',
    'M22',
    {
      steps: [
        step('declined', '2026-03-06T11:00:00.000Z'),
        step('closed', '2026-03-06T11:00:00.000Z', { reason: 'declined' }),
      ],
    },
    ['2026-03-09T09:00:00.000Z'],
    'answer-no:declined@03-06',
    'A short thank-you to Dele for the answer. Then it is closed for good.',
    { draft: 'answer-to-a-no' },
  ],
];

describe('comes up', () => {
  test.each(comes)('%s (%s)', (_words, rule, given, nudges, id, text, does) => {
    const found = of(rule, given);
    expect(found).toMatchObject([{ id, rule, personId: 'p1', nudges, text, does }]);
  });

  test('cues during a conversation, silent (M10)', () => {
    expect(of('M10', { interviews: [talk] })).toMatchObject([
      { dueAt: '2026-03-10T14:55:00.000Z', quiet: true, text: '5 minutes: ask for a referral.' },
      { dueAt: AFTER, quiet: true, text: 'Time is up. Say so; go on only if they offer.' },
    ]);
  });

  test('a sign of life every four months, for whom the user asked it; the next round is planned with it (M20)', () => {
    const given = { person: { keepInTouchMonths: 4 }, interviews: [talk], steps: [thanked] };
    expect(of('M20', given).map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['keep-in-touch:thanked@03-10:1', '2026-07-10T08:00:00.000Z'],
      ['keep-in-touch:thanked@03-10:2', '2026-11-10T09:00:00.000Z'],
    ]);
    const later = of('M20', { ...given, now: '2026-12-01T12:00:00.000Z' });
    expect(
      later.map(({ id }) => id.slice(-1)),
      'passed over once',
    ).toEqual(['2', '3']);
    expect(of('M20', { ...given, person: {} })).toEqual([]);
  });

  test('what is due with whom is told: the word to a referrer goes to the referrer', () => {
    const given = { person: { referredBy: marta }, steps: [sent('outreach')] };
    expect(of('M16', given)).toMatchObject([{ writeTo: 'p2', personId: 'p1' }]);
  });

  test.each([
    [4, undefined],
    [5, 'Five are waiting. Finish one first?'],
    [13, '13 are waiting. Finish one first?'],
  ])('with %i open requests the question is: %s (M23)', (open, question) => {
    expect(tooManyOpen(open, 5)).toBe(question);
  });
});

const stops: [string, string, Given][] = [
  [
    'sent',
    'M1',
    { steps: [step('accepted'), sent('outreach', '2026-03-03T10:00:00.000Z', 'linkedin-message')] },
  ],
  [
    'the request went out by e-mail before',
    'M1',
    { steps: [sent('outreach'), step('accepted', '2026-03-03T10:00:00.000Z')] },
  ],
  ['a reply', 'M2', { steps: [sent('outreach'), step('replied', '2026-03-03T10:00:00.000Z')] }],
  ['the follow-up has come', 'M2', { steps: [sent('outreach')], now: '2026-03-11T09:00:00.000Z' }],
  ['a reply', 'M3', { steps: [sent('outreach'), step('replied', '2026-03-03T10:00:00.000Z')] }],
  [
    'the follow-up was sent',
    'M3',
    { steps: [sent('outreach'), sent('follow-up', '2026-03-11T10:00:00.000Z')] },
  ],
  ['closed', 'M3', { steps: [sent('outreach'), step('closed', '2026-03-04T10:00:00.000Z')] }],
  ['a time was agreed', 'M3', { steps: [sent('outreach')], interviews: [talk] }],
  ['by phone nobody owes a reply', 'M3', { steps: [sent('outreach', MONDAY, 'phone-script')] }],
  [
    'a note that was not accepted cannot be followed up',
    'M3',
    { steps: [sent('outreach', MONDAY, 'connection-note')] },
  ],
  [
    'never a third',
    'M3',
    {
      steps: [
        sent('outreach'),
        sent('follow-up', '2026-03-11T10:00:00.000Z'),
        sent('follow-up', '2026-03-20T10:00:00.000Z'),
      ],
      settings: { followUps: 9 },
    },
  ],
  [
    'one more is allowed',
    'M4',
    { steps: [sent('outreach'), sent('follow-up', '2026-03-11T10:00:00.000Z')], settings: { followUps: 2 } },
  ],
  [
    'closed',
    'M4',
    {
      steps: [
        sent('outreach'),
        sent('follow-up', '2026-03-11T10:00:00.000Z'),
        step('closed', '2026-03-12T10:00:00.000Z'),
      ],
    },
  ],
  [
    'accepted',
    'M5',
    { steps: [sent('outreach', MONDAY, 'connection-note'), step('accepted', '2026-03-03T10:00:00.000Z')] },
  ],
  [
    'another route was used',
    'M5',
    { steps: [sent('outreach', MONDAY, 'connection-note'), sent('outreach', '2026-03-03T10:00:00.000Z')] },
  ],
  [
    'answered',
    'M6',
    { steps: [step('replied'), sent('scheduling-confirmation', '2026-03-03T10:00:00.000Z')] },
  ],
  ['scheduled', 'M6', { steps: [step('replied'), step('scheduled', '2026-03-03T10:00:00.000Z')] }],
  [
    'confirmed',
    'M7',
    { steps: [scheduled, sent('scheduling-confirmation', '2026-03-03T10:00:00.000Z')], interviews: [talk] },
  ],
  ['it has begun', 'M7', { steps: [scheduled], interviews: [talk], now: talk.startAt }],
  ['it has begun', 'M8', { steps: [scheduled], interviews: [talk], now: talk.startAt }],
  ['it has begun', 'M9', { interviews: [inPerson], now: talk.startAt }],
  ['it has begun', 'M9v', { interviews: [talk], now: talk.startAt }],
  ['it is in person', 'M9v', { interviews: [inPerson] }],
  ['it is over for half an hour', 'M10', { interviews: [talk], now: '2026-03-10T15:30:00.000Z' }],
  ['saved', 'M11', { steps: [debriefed], interviews: [talk] }],
  ['thanked', 'M12', { steps: [thanked], interviews: [talk] }],
  ['posted', 'M14', { steps: [step('card-posted', AFTER, { interviewId: 'i1' })], interviews: [talk] }],
  ['too late for a card', 'M14', { interviews: [talk], now: '2026-03-19T09:00:00.000Z' }],
  ['connected', 'M15', { person: { degree: 1 }, steps: [thanked], interviews: [talk] }],
  ['accepted', 'M15', { steps: [step('accepted'), thanked], interviews: [talk] }],
  [
    'invited since',
    'M15',
    {
      steps: [thanked, sent('keep-in-touch', '2026-03-11T10:00:00.000Z', 'connection-note')],
      interviews: [talk],
    },
  ],
  [
    'they answered a connection note',
    'M15',
    {
      steps: [
        sent('outreach', MONDAY, 'connection-note'),
        step('replied', '2026-03-04T10:00:00.000Z'),
        thanked,
      ],
      interviews: [talk],
    },
  ],
  ['somebody was saved from it', 'M16', { steps: [step('referred')], referralsFollowed: ['referred@03-02'] }],
  [
    'the referrer was told',
    'M16',
    {
      person: { referredBy: marta },
      steps: [sent('outreach'), step('reported-back', '2026-03-03T10:00:00.000Z', { about: 'p2' })],
    },
  ],
  [
    'the referrer is not saved here',
    'M16',
    { person: { referredBy: { name: 'Marta Lind' } }, steps: [sent('outreach')] },
  ],
  [
    'written up',
    'M17',
    {
      steps: [debriefed],
      interviews: [anInterview({ debrief: { answers: {}, savedAt: AFTER, writtenUpAt: AFTER } })],
    },
  ],
  [
    'reported',
    'M18',
    {
      steps: [
        step('suggestion-done', MONDAY, { about: 'x' }),
        step('reported-back', '2026-03-03T10:00:00.000Z'),
      ],
    },
  ],
  ['reported', 'M19', { interviews: [talk], steps: [step('reported-back', '2026-03-20T10:00:00.000Z')] }],
  [
    'something done waits to be told first',
    'M19',
    { interviews: [talk], steps: [step('suggestion-done', AFTER)] },
  ],
  [
    'told since',
    'M21',
    {
      goal: { ...goal, state: 'reached' },
      interviews: [talk],
      steps: [thanked, step('reported-back', '2026-04-02T10:00:00.000Z')],
    },
  ],
  ['the goal is open', 'M21', { goal: { ...goal, state: 'open' }, interviews: [talk] }],
  ['they could not help', 'M21', { goal: { ...goal, state: 'reached' }, steps: [sent('outreach')] }],
  ['answered', 'M22', { steps: [step('declined'), sent('answer-to-a-no', '2026-03-03T10:00:00.000Z')] }],
  [
    'closed for another reason',
    'M22',
    { steps: [step('declined'), step('closed', '2026-03-03T10:00:00.000Z', { reason: 'done' })] },
  ],
  ['they came back', 'M22', { steps: [step('declined'), step('replied', '2026-03-03T10:00:00.000Z')] }],
];

describe('stops', () => {
  test.each(stops)('%s (%s)', (_words, rule, given) => {
    expect(of(rule, given)).toEqual([]);
  });

  test.each([...new Set(comes.map(([, rule]) => rule))])(
    '%s when switched off, and when stopped for this person',
    (rule) => {
      const given = comes.find((row) => row[1] === rule)?.[2] ?? {};
      expect(of(rule, given)).not.toEqual([]);
      expect(of(rule, { ...given, settings: { ...given.settings, off: [rule] } })).toEqual([]);
      expect(of(rule, { ...given, person: { ...given.person, stopped: [rule] } })).toEqual([]);
    },
  );

  test('with the last call off, the first nudges of the thank-you stay; with the first off, the last call', () => {
    const nudges = (off: string[]) =>
      plan({ interviews: [talk], settings: { off } }).find(({ id }) => id === 'thank-you:i1')?.nudges.length;
    expect([nudges(['M13']), nudges(['M12']), nudges(['M12', 'M13'])]).toEqual([2, 2, undefined]);
  });

  test('called off: nothing about it', () => {
    const given = { steps: [scheduled], interviews: [anInterview({ state: 'called-off' })] };
    expect(plan(given).map(({ rule }) => rule)).toEqual(['M24']);
  });

  test('closed: only a look after eighteen months; closed well: also the names and the sign of life', () => {
    const given = (reason?: Step['reason']) => ({
      person: { keepInTouchMonths: 4 },
      interviews: [talk],
      steps: [step('referred', AFTER), step('closed', '2026-03-20T10:00:00.000Z', reason && { reason })],
    });
    expect(plan(given()).map(({ rule }) => rule)).toEqual(['M24']);
    expect(plan(given('done')).map(({ rule }) => rule)).toEqual(['M16', 'M20', 'M20', 'M24']);
  });

  test('an appointment that moved is prepared again: another id; its thank-you keeps its own', () => {
    const moved = anInterview({ startAt: '2026-03-17T14:40:00.000Z', endAt: '2026-03-17T15:00:00.000Z' });
    const ids = (interview: typeof moved) => plan({ interviews: [interview] }).map(({ id }) => id);
    expect(ids(moved)).toContain('thank-you:i1');
    expect(ids(moved)).not.toContain(ids(talk).find((id) => id.startsWith('prepare')));
  });

  test('someone who travels: business days and texts follow them, the moments of the meeting stay', () => {
    const given = { steps: [scheduled], interviews: [inPerson], settings: { zone: 'America/New_York' } };
    expect(of('M9', given)[0]).toMatchObject({
      dueAt: '2026-03-10T13:55:00.000Z',
      text: expect.stringContaining('Tuesday 10 March, 14:40 London time (10:40 where you are)') as string,
    });
    expect(of('M8', given)[0]?.dueAt).toBe('2026-03-09T19:00:00.000Z');
  });
});
