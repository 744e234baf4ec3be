/** First messages on LinkedIn: messages and InMails of about 400 characters, and notes of 200 or 300 (domain.md 3.1). */
import type { Template } from './template';

const MESSAGE = { kind: 'outreach', channels: ['linkedin-message', 'inmail'] } as const;
const NOTE = { kind: 'outreach', channels: ['connection-note'] } as const;
const END = 'If it isn’t a good time, no worries at all. Thank you, {my first name}';

export const OUTREACH_LINKEDIN: readonly Template[] = [
  {
    ...MESSAGE,
    id: 'outreach-message-referred',
    situation: 'referred',
    name: 'Somebody sent me',
    subject: '{referrer} suggested I write',
    body: `Hi {call name},

{referrer} said you’d be the one to ask, because {why}. {about me} Could I have {minutes} minutes {how|} {window} to hear about {work}? {not a job|} ${END}`,
  },
  {
    ...MESSAGE,
    id: 'outreach-message-shared',
    situation: 'shared',
    name: 'We share something',
    subject: 'A question about {work}',
    body: `Hi {call name},

{share} I’m writing because {why}. {about me} Would you have {minutes} minutes {how|} to tell me about {work}? {not a job|} ${END}`,
  },
  {
    ...MESSAGE,
    id: 'outreach-message-event',
    situation: 'event',
    name: 'We met somewhere',
    subject: 'Carrying on our conversation',
    body: `Hi {call name},

{share} I’d like to ask you more, because {why}. {about me} Would you have {minutes} minutes {how|} {window} to talk about {work}? {not a job|} ${END}`,
  },
  {
    ...MESSAGE,
    id: 'outreach-message-cold',
    situation: 'cold',
    name: 'We don’t know each other',
    subject: 'A question about {work}',
    body: `Hi {call name},

We haven’t met. I’m writing because {why}. {about me} Would you have {minutes} minutes {how|} {window} to tell me about {work}? {not a job|} ${END}`,
  },
  {
    ...MESSAGE,
    id: 'outreach-message-career-changer',
    situation: 'career-changer',
    name: 'I’m thinking about a change',
    subject: 'A question about {work}',
    body: `Hi {call name},

I’m writing because {why}. {about me} Before I decide anything, could I ask you about {work}: {minutes} minutes {how|} {window}, dull parts and all? {not a job|} ${END}`,
  },
  {
    ...MESSAGE,
    id: 'outreach-message-student',
    situation: 'student',
    name: 'I’m a student',
    subject: 'A student’s question about {work}',
    body: `Hi {call name},

{about me} I’m writing because {why}. Would you have {minutes} minutes {how|} {window} to tell me what my course leaves out about {work}? {not a job|} ${END}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-referred',
    situation: 'referred',
    name: 'Somebody sent me',
    body: `Hi {call name},
{referrer} suggested I write, because {why}. Could I ask you about {work} for {minutes} minutes? Thank you, {my first name}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-shared',
    situation: 'shared',
    name: 'We share something',
    body: `Hi {call name},
{share} I’m writing because {why}. Could I ask you about {work} for {minutes} minutes? Thank you, {my first name}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-event',
    situation: 'event',
    name: 'We met somewhere',
    body: `Hi {call name},
{share} Might I ask you more about {work}, in {minutes} minutes {how|}? It’s because {why}. Thank you, {my first name}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-cold',
    situation: 'cold',
    name: 'We don’t know each other',
    body: `Hi {call name},
I’m writing because {why}. Could I have {minutes} minutes {how|} to ask about {work}? It’s not about a job. Thank you, {my first name}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-career-changer',
    situation: 'career-changer',
    name: 'I’m thinking about a change',
    body: `Hi {call name},
I’m weighing up a change, and I’m writing because {why}. Could I ask you about {work} for {minutes} minutes? Thank you, {my first name}`,
  },
  {
    ...NOTE,
    id: 'outreach-note-student',
    situation: 'student',
    name: 'I’m a student',
    body: `Hi {call name},
I’m a student, and I’m writing because {why}. Could I ask you about {work} for {minutes} minutes? Thank you, {my first name}`,
  },
];
