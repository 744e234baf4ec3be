/** First messages by e-mail, one for each situation (issue 4; the evidence is in domain.md 2). Each asks once, with its time. */
import type { Template } from './template';

const LINES = { kind: 'outreach', channels: ['email'] } as const;

export const OUTREACH_EMAIL: readonly Template[] = [
  {
    ...LINES,
    id: 'outreach-email-referred',
    situation: 'referred',
    name: 'Somebody sent me',
    subject: '{referrer} suggested I write',
    body: `Hi {call name},

{referrer} named you as the person to ask, because {why}. {about me}

Would you have {minutes} minutes {window} to tell me {learn}? {ways} {not a job|} {between us|}

This comes out of the blue, so if it isn’t a good time, I completely understand. Thank you for reading it.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-shared',
    situation: 'shared',
    name: 'We share something',
    subject: 'A question about {work}',
    body: `Hi {call name},

{share} That makes it a little easier to write to somebody I don’t know. I’m asking you because {why}. {about me}

Would you have {minutes} minutes {window} to tell me {learn}? {ways} {not a job|} {between us|}

If you’re too busy, no worries at all. Thank you for reading this.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-event',
    situation: 'event',
    name: 'We met somewhere',
    subject: 'Carrying on our conversation',
    body: `Hi {call name},

{share} I’d like to pick up the thread, because {why}. {about me}

Would you have {minutes} minutes {window} to tell me {learn}? {ways} {not a job|} {between us|}

If it isn’t a good time, I completely understand. Thank you for reading this.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-cold',
    situation: 'cold',
    name: 'We don’t know each other',
    subject: 'A question about {work}',
    body: `Hi {call name},

We don’t know each other. I’m writing to you, and to nobody else there, because {why}. {about me}

Would you have {minutes} minutes {window} to tell me {learn}? {ways} I’ll come prepared, and I’ll watch the clock. {not a job|} {between us|}

If it isn’t a good time, I completely understand. Thank you for reading this.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-career-changer',
    situation: 'career-changer',
    name: 'I’m thinking about a change',
    subject: 'A question about {work}',
    body: `Hi {call name},

I’m weighing up a change of work, and I’d rather ask than guess. I’m writing to you because {why}. {about me}

Would you have {minutes} minutes {window} to tell me {learn}? I’d like to hear about the dull parts too. {ways} {not a job|} {between us|}

If it isn’t a good time, no worries at all. Thank you for reading this.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-student',
    situation: 'student',
    name: 'I’m a student',
    subject: 'A student’s question about {work}',
    body: `Hi {call name},

{about me} I’m writing to you because {why}, and a course only ever shows part of the work.

Would you have {minutes} minutes {window} to tell me {learn}? {ways} {not a job|} {between us|}

If it isn’t a good time, I completely understand. Thank you for reading this.

{my name}`,
  },
  {
    ...LINES,
    id: 'outreach-email-questions',
    situation: 'any',
    name: 'With a number of questions',
    subject: '{questions|A few questions} about {work}',
    body: `Hi {call name},

{share|} I’m writing to you because {why}. {about me}

I have {questions|five questions} about {work} that no website answers. Would you have {minutes} minutes {window} for them? {ways} {not a job|} {between us|}

If you’d rather not, that is completely fine, and no need to reply. Thank you for reading this.

{my name}`,
  },
];
