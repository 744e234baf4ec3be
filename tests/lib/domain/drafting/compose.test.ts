import { describe, expect, test } from 'vitest';
import type { Ask } from '@/lib/domain/ask';
import { countWords, type DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import { compose } from '@/lib/domain/drafting/compose';
import { introductionContext } from '@/lib/domain/drafting/draft-context';
import { callCard, phoneScript } from '@/lib/domain/drafting/phone-script';
import { before, full, written } from './sample';

describe('outreach', () => {
  test.each(['connection-note', 'linkedin-message', 'email', 'inmail'] as const)(
    '%s: the name, the time asked for, one question, who sent the user',
    (channel) => {
      const { body } = written('outreach', channel);
      expect(body).toMatch(/^Hi Dele,/);
      expect(body).toContain('20 minutes');
      expect(body.match(/\?/g)).toHaveLength(1);
      expect(body).toContain('Priya Raman suggested I write to you, because you moved');
    },
  );

  test('an e-mail has 75 to 100 words and a subject of at most 60 characters', () => {
    const { body, subject } = written('outreach', 'email');
    expect(countWords(body)).toBeGreaterThanOrEqual(75);
    expect(countWords(body)).toBeLessThanOrEqual(100);
    expect(subject).toBe('Priya Raman suggested I write');
    expect(written('outreach', 'email', { share: '' }).subject).toBe(
      'A question about your work at Fenwright',
    );
    const long = { ...full.person, company: 'The Brannock and Sedge Healthcare Analytics Partnership' };
    expect(written('outreach', 'email', { share: '', person: long }).subject).toBe(
      'A question about your work',
    );
  });

  test.each([15, 20, 30] as const)('asks for %i minutes when that was chosen', (minutes) => {
    expect(written('outreach', 'email', { ask: { minutes, formats: ['phone'] } }).body).toContain(
      `${minutes} minutes`,
    );
  });

  test.each<[string, Partial<Ask>, string]>([
    ['five questions', { questions: 5 }, 'for five questions about'],
    ['a window', { window: 'Next week' }, '20 minutes next week to tell me'],
    [
      'a window of their own words',
      { window: 'I work nights' },
      'My own time is easiest like this: I work nights.',
    ],
    [
      'what to learn',
      { learn: 'How did you begin?' },
      'for a question about your work at Fenwright: how did you begin?',
    ],
    ['a coffee', { formats: ['in-person'], meet: 'coffee' }, 'I’d be glad to buy you a coffee near you'],
    [
      'their workplace',
      { formats: ['in-person', 'phone'], meet: 'workplace' },
      'I’d be glad to come to your workplace, or a phone call is fine',
    ],
    ['their choice', { formats: [] }, 'whichever you like, at a time that suits you'],
  ])('says %s', (_what, ask, said) => {
    expect(written('outreach', 'email', { ask: { ...full.ask, ...ask } }).body).toContain(said);
  });

  test('a short introduction and the reason share a sentence when nobody sent the user', () => {
    const sender = { ...full.sender, about: 'Ward nurse in Leeds' };
    expect(written('outreach', 'email', { share: '', sender }).body).toContain(
      'I’m a ward nurse in Leeds, and I’m writing to you because you moved from hospital pharmacy into analytics.',
    );
  });

  test('jobs are left unmentioned when that was chosen, and discretion is asked for', () => {
    expect(written('outreach', 'linkedin-message').body).toContain('not asking about a job');
    expect(written('outreach', 'email', { leaveJobsUnmentioned: true }).body).not.toContain('job');
    expect(written('outreach', 'email', { discreet: true }).body).toContain('between us');
  });

  test('a referrer who must not be named is not', () => {
    const hidden = { referrer: { name: 'Priya Raman', mayUseName: false } };
    for (const channel of CHANNELS.outreach) {
      const { body, subject } = written('outreach', channel, hidden);
      expect(`${subject} ${body}`).not.toContain('Priya');
    }
  });

  test('the saved referrer is named before what was typed', () => {
    expect(written('outreach', 'email', { share: '', referrer: { name: 'Ana Ruiz' } }).subject).toBe(
      'Ana Ruiz suggested I write',
    );
  });

  test('a phone script has an opening, an ask and a voicemail, and a card for "now is fine"', () => {
    const script = phoneScript(full);
    expect(script.opening).toMatch(
      /^Hello Dele, this is Sam Tierney\. Priya Raman suggested I call, because you moved/,
    );
    expect(script.ask).toContain('now or in the next two weeks');
    expect(script.voicemail).toContain('My number is 07700 900123.');
    expect(countWords(written('outreach', 'phone-script').body)).toBeLessThanOrEqual(110);
    const pitched = {
      ...full,
      sender: {
        ...full.sender,
        pitch: { who: 'Ward nurse', background: 'Six years on the wards', hope: 'how people move into data' },
      },
    };
    expect(callCard(pitched, ['What drew you to it?', ' '])).toMatchObject({
      pitch: [
        'I’m a ward nurse.',
        'I’ve spent six years on the wards.',
        'I hope to learn how people move into data.',
      ],
      questions: ['What drew you to it?'],
      minutes: 20,
    });
  });
});

describe('a follow-up', () => {
  test('is shorter, easier, and lets them off', () => {
    const { body, subject } = written('follow-up', 'email');
    expect(countWords(body)).toBeLessThanOrEqual(60);
    expect(body.length).toBeLessThanOrEqual(300);
    expect(body).toContain('I’m the ward nurse who wrote last week to ask how you made your move.');
    expect(body).toContain(
      'Would 15 minutes by phone be easier, or may I send three questions by e-mail instead?',
    );
    expect(body).toContain('no problem at all');
    expect(subject).toBe('A question about your work');
  });

  test('is fewer than 0.7 of the words of a short note', () => {
    const note = written('outreach', 'connection-note').body;
    const { body } = written('follow-up', 'linkedin-message', { original: { body: note } });
    expect(countWords(body)).toBeLessThan(countWords(note) * 0.7);
    expect(body).toContain('15 minutes');
  });
});

test('an introduction asks first, and its forwardable text stands alone', () => {
  const request = written('introduction-request', 'linkedin-message').body;
  expect(request).toContain('I’d like to talk to Tom Becker at Halden, who moved from nursing into data.');
  expect(request).toContain(
    'Would you be comfortable asking whether Tom would speak with me for 20 minutes?',
  );
  const text = written('forwardable', 'email').body;
  expect(text).toMatch(/^My name is Sam Tierney\. I’m a ward nurse/);
  expect(text).not.toMatch(/Dele|(?<!Thank )\byou\b/);
  expect(text).toContain('07700 900123');
  const learn = { ...full.ask, learn: 'how she made the move' };
  expect(written('forwardable', 'email', { ask: learn }).body).toContain('to tell me how she made the move?');
  const turned = introductionContext(full, { name: 'Marta Lind', callName: 'Marta' });
  expect(turned.target).toMatchObject({ name: 'Dele Ade', company: 'Fenwright' });
  expect(compose('introduction-request', 'email', turned)).toMatchObject({
    body: expect.stringMatching(/^Hi Marta,[^]*Dele Ade/),
  });
});

describe('arranging', () => {
  test.each([
    [
      'scheduling-confirmation',
      'Tuesday 10 March, 14:40 to 15:00 UK time, by phone. I’ll ring you on 07700 900456.',
    ],
    ['day-before-note', 'I’m looking forward to talking tomorrow at 14:40 UK time, by phone.'],
    ['reschedule', 'I’m sorry, but I can’t make our conversation tomorrow after all.'],
  ] as const)('%s', (kind, said) => {
    expect(written(kind, 'email', before).body).toContain(said);
  });

  test.each([
    ['shift change', 'I’m sorry: because of a shift change, I can’t make'],
    ['My daughter is ill', 'I’m sorry: my daughter is ill, and I can’t make'],
    ['because of a funeral.', 'I’m sorry: because of a funeral, I can’t make'],
    ['sick', 'I’m sorry: I’m sick, and I can’t make'],
  ])('moved because of %s', (reason, said) => {
    expect(written('reschedule', 'email', { ...before, reschedule: { reason } }).body).toContain(said);
  });

  test('other times are offered in the zone that was agreed', () => {
    const times = [{ startAt: '2026-03-13T09:00:00.000Z', endAt: '2026-03-13T12:00:00.000Z' }];
    expect(written('reschedule', 'email', { ...before, reschedule: { times } }).body).toContain(
      'Could we move it to Friday 13 March, any time from 9:00 to 12:00 UK time?',
    );
  });
});

describe('afterwards', () => {
  test('a thank-you names the day, what stayed and what comes of it; it asks for nothing', () => {
    const { body, subject } = written('thank-you', 'email');
    expect(subject).toBe('Thank you for your time');
    expect(body).toContain('Thank you for your time yesterday.');
    expect(body).toContain(
      'What stayed with me most was your point that the hard part was learning to say no.',
    );
    expect(body).toContain(
      'I’m going to sit in on the audit meeting, as you suggested. I’ve written to Marta Lind too; thank you for the name.',
    );
    expect(body).not.toContain('?');
  });

  test.each([
    ['2026-03-10T16:00:00.000Z', 'this afternoon'],
    ['2026-03-13T10:00:00.000Z', 'on Tuesday'],
    ['2026-03-30T10:00:00.000Z', 'on 10 March'],
  ])('written at %s it says %s', (now, words) => {
    const moment = { now, zone: 'Europe/London' };
    expect(written('thank-you', 'linkedin-message', { moment }).body).toContain(
      `Thank you for your time ${words}.`,
    );
  });

  test('a card has 25 to 60 words', () => {
    const { body } = written('thank-you-card', 'card');
    expect(countWords(body)).toBeGreaterThanOrEqual(25);
    expect(countWords(body)).toBeLessThanOrEqual(60);
    expect(body).toMatch(/^Dear Dele,\n\nThank you for twenty minutes you did not have to give\./);
  });

  test('a report back says what was done with the advice, and how the search ended', () => {
    expect(written('report-back', 'email').body).toContain(
      'You suggested I sit in on the audit meeting and take the evening course in SQL, and I’ve done both.',
    );
    const goal = { name: 'Move into health data', state: 'reached' } as const;
    expect(written('report-back', 'email', { goal, news: 'I start as an analyst in May' }).body).toMatch(
      /while I was working out whether to move into health data\.[^]*I wanted you to hear it from me: I start as an analyst in May\./,
    );
  });

  test('an answer to a no, a decline and a sign of life', () => {
    expect(written('answer-to-a-no', 'linkedin-message').body).toContain('Thank you for letting me know');
    expect(written('decline', 'email').body).toContain(
      'Your advice to sit in on the audit meeting has been just what I needed.',
    );
    const newRole = { company: 'Halden Ltd', title: 'Head of data' };
    expect(written('keep-in-touch', 'linkedin-message', { newRole }).body).toContain(
      'I saw that you’re now Head of data at Halden. Congratulations.',
    );
  });
});

describe('a draft with an empty required answer says which one', () => {
  test.each([
    ['why', 'outreach', { why: ' . ' }],
    ['sender-name', 'outreach', { sender: { ...full.sender, name: ' ' } }],
    ['sender-about', 'outreach', { sender: { ...full.sender, about: '' } }],
    ['call-name', 'outreach', { person: { callName: '' } }],
    ['takeaway', 'thank-you', { takeaway: '' }],
    ['takeaway', 'thank-you-card', { takeaway: '…' }],
    ['target', 'introduction-request', { target: undefined }],
    ['target', 'forwardable', { target: { name: 'Tom', why: '' } }],
    ['interview', 'reschedule', { interview: undefined }],
    ['news', 'report-back', { news: '', suggestions: [], referrals: [] }],
    ['news', 'keep-in-touch', { news: '', takeaway: '' }],
  ] as const)('%s for %s', (missing, kind: DraftKind, changes) => {
    const [channel = 'email'] = CHANNELS[kind];
    expect(compose(kind, channel, { ...full, ...changes })).toEqual({ complete: false, missing: [missing] });
  });
});
