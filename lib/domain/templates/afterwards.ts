/** Thank-yous, cards, reports back, answers, signs of life. None asks for a favour (domain.md 4.2, T5). */
import type { Template } from './template';

const BOTH = ['email', 'linkedin-message'] as const;
const THANKS = { kind: 'thank-you', channels: BOTH, situation: 'any' } as const;

export const AFTERWARDS: readonly Template[] = [
  {
    ...THANKS,
    id: 'thank-you-plain',
    name: 'What stayed, and what I’ll do',
    subject: 'Thank you for your time',
    body: `Hi {call name},

Thank you for talking to me {talked|}. I keep coming back to {takeaway}. {plan} {names|} I’ll let you know what I find.

Thank you again for your time,
{my first name}`,
  },
  {
    ...THANKS,
    id: 'thank-you-before-after',
    name: 'What I see differently now',
    subject: 'Thank you for your time',
    body: `Hi {call name},

Thank you for your time {talked|}. I came with a list of questions and left thinking about something else: {takeaway}. {plan} {names|}

I’m grateful that you took the time for somebody you’d never met.

{my first name}`,
  },
  {
    ...THANKS,
    id: 'thank-you-referred',
    situation: 'referred',
    name: 'With a word to who sent me',
    subject: 'Thank you for your time',
    body: `Hi {call name},

Thank you for your time {talked|}. {referrer} was right that you were the one to ask. What I’ll remember is {takeaway}. {plan} {names|}

Thank you again,
{my first name}`,
  },
  {
    id: 'card-plain',
    kind: 'thank-you-card',
    channels: ['card'],
    situation: 'any',
    name: 'Short, by hand',
    body: `Dear {call name},

Thank you for your time, and for being so open. I keep thinking of {takeaway}. {plan} You helped more than you may think.

With thanks,
{my name}`,
  },
  {
    id: 'card-next',
    kind: 'thank-you-card',
    channels: ['card'],
    situation: 'any',
    name: 'What I’ll do with it',
    body: `Dear {call name},

Thank you for the time you gave me. {plan} It began with {takeaway}, and I wanted you to know that on paper.

Warm wishes,
{my name}`,
  },
  {
    id: 'report-back-done',
    kind: 'report-back',
    channels: BOTH,
    situation: 'any',
    name: 'I did what you suggested',
    subject: 'What came of your advice',
    body: `Hi {call name},

You suggested I {done}. I have, and it was good advice. {names|} {news|}

Nothing to answer here; I only wanted you to know. Thank you, {my first name}`,
  },
  {
    id: 'report-back-news',
    kind: 'report-back',
    channels: BOTH,
    situation: 'any',
    name: 'Some news',
    subject: 'Some news, with thanks',
    body: `Hi {call name},

Some news you had a part in. {news} {names|} Our conversation {talked|} was where it began.

There’s nothing I need; I only wanted to say thank you.

{my first name}`,
  },
  {
    id: 'answer-to-a-no-plain',
    kind: 'answer-to-a-no',
    channels: ['linkedin-message', 'email'],
    situation: 'any',
    name: 'Thank you all the same',
    subject: 'Thank you for letting me know',
    body: `Hi {call name},

Thank you for telling me; most people don’t find the time. I completely understand. If another season is calmer, I’d be glad to ask again, and if not, that’s fine too.

All the best, {my first name}`,
  },
  {
    id: 'answer-to-a-no-name',
    kind: 'answer-to-a-no',
    channels: ['linkedin-message', 'email'],
    situation: 'any',
    name: 'A name is welcome',
    subject: 'Thank you for letting me know',
    body: `Hi {call name},

Thank you for your answer. I quite understand. Should somebody else come to mind, I’d be glad of a name, but please don’t go looking.

All the best with {work}, {my first name}`,
  },
  {
    id: 'decline-plain',
    kind: 'decline',
    channels: BOTH,
    situation: 'any',
    name: 'Not the right moment',
    subject: 'Thank you for thinking of me',
    body: `Hi {call name},

It was kind of you to think of me. I came to you to learn about the work, and I’m still finding out what I want, so I’d rather not put my name forward now. What you told me is helping me decide.

Thank you again, {my first name}`,
  },
  {
    id: 'keep-in-touch-news',
    kind: 'keep-in-touch',
    channels: ['linkedin-message', 'email'],
    situation: 'any',
    name: 'A little news',
    subject: 'A short hello, no reply needed',
    body: `Hi {call name},

A short hello. {news} It made me think of our conversation {talked|}. I hope all is well at {company|work}; no reply needed.

{my first name}`,
  },
  {
    id: 'keep-in-touch-thought',
    kind: 'keep-in-touch',
    channels: ['linkedin-message', 'email'],
    situation: 'any',
    name: 'I thought of what you said',
    subject: 'A short hello, no reply needed',
    body: `Hi {call name},

This week I thought again of {takeaway}, and it was useful once more. {news|} No reply needed; I hope you’re well.

{my first name}`,
  },
];
