/** Fixing a time, the day before, and moving it. */
import type { Template } from './template';

const BOTH = ['email', 'linkedin-message'] as const;

export const ARRANGING: readonly Template[] = [
  {
    id: 'confirmation-plain',
    kind: 'scheduling-confirmation',
    channels: BOTH,
    situation: 'any',
    name: 'Short and exact',
    subject: 'Confirming our conversation',
    body: `Hi {call name},

Thank you, that suits me well: {when}. I’ll bring {questions|my questions} and finish on time. If anything changes, just reply here and we’ll move it.

{my first name}`,
  },
  {
    id: 'confirmation-warm',
    kind: 'scheduling-confirmation',
    channels: BOTH,
    situation: 'any',
    name: 'With what I hope to ask',
    subject: 'Confirming our conversation',
    body: `Hi {call name},

Thank you for saying yes. I have it down as {when}. I’d most like to hear about {work}, but please take it wherever you like.

If something comes up, tell me and we’ll find another time.

{my first name}`,
  },
  {
    id: 'day-before-plain',
    kind: 'day-before-note',
    channels: BOTH,
    situation: 'any',
    name: 'Looking forward to it',
    subject: 'Our conversation',
    body: `Hi {call name},

A short note ahead of our conversation: {when}. I’m looking forward to it, and I’ll keep to the time. If it no longer works, just say.

{my first name}`,
  },
  {
    id: 'day-before-easy',
    kind: 'day-before-note',
    channels: BOTH,
    situation: 'any',
    name: 'Nothing to prepare',
    subject: 'Our conversation',
    body: `Hi {call name},

Just to say that I’m ready for {when}. There’s nothing you need to prepare. Should the day turn out fuller than you thought, we can move it.

{my first name}`,
  },
  {
    id: 'reschedule-times',
    kind: 'reschedule',
    channels: BOTH,
    situation: 'any',
    name: 'With other times',
    subject: 'Moving our conversation',
    body: `Hi {call name},

I’m sorry, but I can no longer make {when}. Could we move it to {other times}? If that doesn’t work, I’ll fit around you. My apologies for the trouble.

{my first name}`,
  },
  {
    id: 'reschedule-open',
    kind: 'reschedule',
    channels: BOTH,
    situation: 'any',
    name: 'They choose',
    subject: 'Moving our conversation',
    body: `Hi {call name},

I’m sorry to do this: something has come up, and I can’t make {when}. Is there another time in the next two weeks that would suit you? I’ll fit around you.

Thank you for your patience,
{my first name}`,
  },
];
