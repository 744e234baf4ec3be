import { expect, test } from 'vitest';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { ReviewContext } from '@/lib/domain/review/context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { CONTEXT } from './sample';

// The messages of domain.md 2.4: no block and no warning at their channel's severity.
const WITH: ReviewContext = {
  ...CONTEXT,
  referrer: 'Marta Lind',
  takeaways: ['the hard part of the first year was learning to say no to requests, not the code'],
  referralsGiven: ['Dele Ade'],
};

const EMAIL = `Hi Priya,

Marta Lind suggested I write to you, because you moved from nursing into data work at Halden, which is the step I am weighing up. I'm a ward nurse in Leeds, six years in.

Would you have 20 minutes in the next two weeks to tell me how you made that change? A phone or video call is fine, at a time that suits you. I'm not asking about a job; I'd like to learn what the work is really like.

If it isn't a good time, I completely understand. Thank you for reading this.

Sam Okoro`;

const MESSAGES: [DraftKind, Channel, string, string?][] = [
  ['outreach', 'email', EMAIL, 'Marta Lind suggested I write'],
  [
    'outreach',
    'connection-note',
    "Hi Priya, Marta Lind pointed me to you. I'm a nurse weighing the move you made into data at Halden. Could I ask you about it in a 15-minute call? Not a job request. Thank you, Sam",
  ],
  [
    'outreach',
    'linkedin-message',
    "Hi Priya, thank you for connecting. Marta Lind told me you moved from nursing into data work at Halden. I'm a ward nurse in Leeds weighing the same step. Would you have 20 minutes for a phone or video call in the next two weeks to tell me what the work is like? I'm not looking for a job lead, and if it isn't a good time, no worries at all. Sam",
  ],
  [
    'follow-up',
    'linkedin-message',
    'Hi Priya, I wrote last week about your move from nursing into data work. I know weeks fill up. Would 15 minutes by phone be easier, or may I send three questions by e-mail instead? If not, no problem at all, and thank you either way. Sam',
  ],
  [
    'introduction-request',
    'linkedin-message',
    "Hi Marta, I'm trying to understand how nurses move into health data, and I see you know Priya Raman at Halden. Would you be comfortable asking her whether she'd speak with me for 20 minutes? Please do say no if you don't know her well, or if it's awkward. I've put a short note below that you can forward as it is. I'd be grateful if you kept this between us for now. Thank you, Sam",
  ],
  [
    'forwardable',
    'email',
    'Sam Okoro is a ward nurse in Leeds, six years in, who is weighing a move into health data. Sam would like to ask Priya Raman how she made that move at Halden: 20 minutes, phone or video, at any time that suits her in the next three weeks. This is to learn about the work, not to ask about a job. A no is completely fine. Sam can be reached at sam@example.org.',
  ],
  [
    'scheduling-confirmation',
    'linkedin-message',
    "Hi Priya, thank you. Confirming Thursday 12 March, 10:00 to 10:20 UK time, on the phone; I'll ring you on the number you gave. I have five questions, mostly about your first year in data. If anything changes, reply here or text 07700 900123 and we'll move it. Sam",
  ],
  [
    'day-before-note',
    'linkedin-message',
    "Hi Priya, looking forward to tomorrow at 10:00 UK time. I'll ring you, and I'll watch the clock so we finish by 10:20. If tomorrow no longer works, just say and we'll find another time. Sam",
  ],
  [
    'reschedule',
    'linkedin-message',
    "Hi Priya, I'm sorry: a shift change means I can't make Thursday at 10:00. Could we move to Friday 13 March, or Tuesday 17 March, any time from 09:00 to 12:00 UK time? If neither works, I'll fit around you. My apologies for the trouble. Sam",
  ],
  [
    'thank-you',
    'email',
    "Hi Priya, thank you for your time this morning. What stayed with me was your point that the hard part of the first year was learning to say no to requests, not the code. I'm going to sit in on the ward's audit meeting this month, as you suggested, and I've written to Dele Ade. I'll let you know in a few weeks what I find. Thank you again, Sam",
    'Thank you',
  ],
  [
    'thank-you-card',
    'card',
    'Dear Priya, thank you for twenty minutes you did not have to give. Your line about learning to say no will stay with me. I have signed up for the audit meeting you mentioned. With thanks, Sam Okoro',
  ],
  [
    'report-back',
    'linkedin-message',
    "Hi Priya, a short update on your advice from March. I sat in on two audit meetings and spoke with Dele Ade, who was as helpful as you said. It has made me fairly sure I want to work nearer the data, so I've started an evening course in SQL. There's nothing I need from you; I wanted you to know it helped. Thank you, Sam",
  ],
  [
    'answer-to-a-no',
    'linkedin-message',
    "Hi Priya, thank you for letting me know, and for answering at all. I quite understand. If someone else comes to mind who has made the same move, I'd be glad of a name, but please don't go looking. All the best with the launch. Sam",
  ],
  [
    'decline',
    'linkedin-message',
    "Hi Priya, thank you for thinking of me for the opening. I asked to meet you to learn about the work, and I'm not ready to apply anywhere yet, so I'd rather not put myself forward. Your advice on the audit meetings has been just what I needed. I'll keep you posted. Sam",
  ],
  [
    'keep-in-touch',
    'linkedin-message',
    "Hi Priya, I came across this piece on ward audit data and thought of your point about saying no. I'm half way through the SQL course and still enjoying it. No reply needed; I hope the spring has been kind. Sam",
  ],
];

test.each(MESSAGES)('%s by %s', (kind, channel, body, subject) => {
  const draft = { kind, channel, body, ...(subject !== undefined && { subject }) };
  const findings = reviewDraft(draft, WITH);
  expect(findings.filter(({ severity }) => severity !== 'tip')).toEqual([]);
});

test('a note of a Premium account may have 300 characters', () => {
  const body =
    "Hi Priya, Marta Lind said you moved from nursing into data work at Halden. I'm a ward nurse in Leeds weighing the same step. Could I ask you about it in a 15 or 20 minute call, whenever suits you? I'm after your view of the work, not a job. No worries if you're too busy. Thank you, Sam";
  const draft = { kind: 'outreach', channel: 'connection-note', body } as const;
  const premium = { ...WITH, settings: { ...WITH.settings, premium: true } };
  expect(reviewDraft(draft, premium).filter(({ severity }) => severity !== 'tip')).toEqual([]);
  expect(reviewDraft(draft, WITH)).toMatchObject([
    { rule: 'R10', severity: 'block', overridable: false, at: [200, body.length] },
  ]);
});
