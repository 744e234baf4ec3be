/** What to say on the phone, the one nudge after silence, and asking for an introduction (domain.md 4.3 and 4.4). */
import type { Template } from './template';

const PHONE = { kind: 'outreach', channels: ['phone-script'] } as const;
const NUDGE = { kind: 'follow-up', channels: ['linkedin-message', 'inmail', 'email'] } as const;
const ASK = { kind: 'introduction-request', channels: ['linkedin-message', 'email'] } as const;
const FORWARD = { kind: 'forwardable', channels: ['email', 'linkedin-message'] } as const;

export const ASKING: readonly Template[] = [
  {
    ...PHONE,
    id: 'phone-referred',
    situation: 'referred',
    name: 'Somebody sent me',
    body: `Hello {call name}, this is {my name}. {referrer} suggested I call, because {why}.

{about me} Would you have {minutes} minutes, now or {window}, to tell me about {work}? {not a job|} If it isn’t a good time, no worries at all.

Voicemail: Hello {call name}, this is {my name}. {referrer} suggested I call about {work}. I’d be glad of {minutes} minutes whenever suits you. Thank you.`,
  },
  {
    ...PHONE,
    id: 'phone-cold',
    situation: 'any',
    name: 'First call',
    body: `Hello {call name}, this is {my name}. {share|} I’m calling because {why}.

{about me} Would you have {minutes} minutes, now or {window}, to tell me about {work}? {not a job|} If it isn’t a good time, no worries at all.

Voicemail: Hello {call name}, this is {my name}. I’d be glad of {minutes} minutes to ask about {work}, whenever suits you. Thank you.`,
  },
  {
    ...NUDGE,
    id: 'follow-up-in-writing',
    situation: 'any',
    name: 'Questions in writing instead',
    subject: '{first subject|A question about your work}',
    body: `Hi {call name},

I wrote to you about {work}. A call may be too much just now. Would it be easier if I sent three questions in writing, or if we kept it to 15 minutes? If not, no problem at all. Thank you, {my first name}`,
  },
  {
    ...NUDGE,
    id: 'follow-up-later',
    situation: 'any',
    name: 'Later is fine too',
    subject: '{first subject|A question about your work}',
    body: `Hi {call name},

I wrote to you about {work}, perhaps in a full week. Would 15 minutes some time next month suit you better? If not, no problem at all, and thank you either way. {my first name}`,
  },
  {
    ...ASK,
    id: 'introduction-plain',
    situation: 'any',
    name: 'Would you ask them?',
    subject: 'Would you ask {target} for me?',
    body: `Hi {call name},

I’d like to talk to {target} at {target work|their work}, because {target why}. I see that you may know each other.

Would you be comfortable asking whether they’d be open to {minutes} minutes with me? If you don’t know each other well, or it’s awkward, please do say no. I’ve written a short note that you can forward as it is. {between us|} Thank you, {my first name}`,
  },
  {
    ...ASK,
    id: 'introduction-friend',
    situation: 'shared',
    name: 'To a friend or family',
    subject: 'Do you know {target} well enough to ask?',
    body: `Hi {call name},

A favour, and a no is completely fine. Do you know {target} at {target work|their work} well enough to ask whether they’d speak with me for {minutes} minutes? I’m asking because {target why}.

There’s a short note with this that you can forward as it is. {between us|} No worries if it’s awkward. Thank you, {my first name}`,
  },
  {
    ...FORWARD,
    id: 'forwardable-plain',
    situation: 'any',
    name: 'Stands on its own',
    body: `My name is {my name}. {about me} I’d like to ask {target} for {minutes} minutes {how|}, because {target why}. Would that be possible, at any time that suits? I want to learn about the work at {target work|their company}; this is not about a job. A no is completely fine. I can be reached on {my phone}. Thank you, {my first name}`,
  },
];
