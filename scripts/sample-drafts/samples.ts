/** Ten situations of invented people: what they answered, in the words they would type. The drafts are made from these. */
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { DraftContext } from '@/lib/domain/drafting/context';

export interface Sample {
  title: string;
  /** Who writes to whom, for the reader of the page. */
  story: string;
  drafts: readonly [DraftKind, Channel][];
  context: DraftContext;
}

const EMPTY = { why: '', share: '', takeaway: '', next: '', premium: false };
const LONDON = 'Europe/London';

const sam = { name: 'Sam Okoro', about: 'Ward nurse in Leeds, six years in', phone: '07700 900123' };

export const SAMPLES: readonly Sample[] = [
  {
    title: 'A friend of a friend sent him',
    story: 'Sam, a nurse, asks Priya, who made the move that he is weighing up.',
    drafts: [['outreach', 'email']],
    context: {
      ...EMPTY,
      person: { name: 'Priya Raman', callName: 'Priya', title: 'Product manager', company: 'Halden' },
      sender: sam,
      why: 'She moved from nursing into data work',
      share: 'Marta Lind suggested her',
      ask: { minutes: 20, formats: ['phone', 'video'], learn: 'how she made that change' },
      moment: { now: '2026-03-02T10:00:00.000Z', zone: LONDON },
    },
  },
  {
    title: 'The same university, in two hundred characters',
    story: 'Ines has a free LinkedIn account and one thing in common with Tom.',
    drafts: [['outreach', 'connection-note']],
    context: {
      ...EMPTY,
      person: { name: 'Tom Becker', callName: 'Tom', title: 'Policy adviser', company: 'Ostrel' },
      sender: { name: 'Ines Duarte', about: 'law graduate' },
      why: 'works on water policy',
      share: 'both studied at Porto',
      ask: { minutes: 15, formats: ['phone', 'video'] },
      moment: { now: '2026-03-02T10:00:00.000Z', zone: 'Europe/Lisbon' },
    },
  },
  {
    title: 'They met at a fair',
    story: 'Joe, a chef, spoke with Aiko for a minute and would like to hear the rest.',
    drafts: [['outreach', 'linkedin-message']],
    context: {
      ...EMPTY,
      person: { name: 'Aiko Mori', callName: 'Aiko', title: 'Food scientist', company: 'Brightmill' },
      sender: { name: 'Joe Farrell', about: 'I’m a chef who is thinking about food science.' },
      why: 'you went from kitchens to the lab',
      share: 'met at the Cork food fair in February',
      known: 'event',
      ask: { minutes: 20, formats: ['phone'] },
      justConnected: true,
      moment: { now: '2026-03-02T10:00:00.000Z', zone: 'Europe/Dublin' },
    },
  },
  {
    title: 'A student writes to a stranger nearby',
    story: 'Lena knows nobody there. She has five questions, and can walk over.',
    drafts: [['outreach', 'email']],
    context: {
      ...EMPTY,
      person: {
        name: 'Daniel Osei',
        callName: 'Daniel',
        title: 'Conservator',
        company: 'Harrow Street Museum',
      },
      sender: { name: 'Lena Vogt', about: 'final-year history student in Bristol' },
      why: 'His talk on paper conservation at the library',
      ask: {
        minutes: 20,
        formats: ['in-person', 'phone'],
        meet: 'workplace',
        questions: 5,
        window: 'the next three weeks',
        learn: 'What is a typical week like?',
      },
      moment: { now: '2026-03-02T10:00:00.000Z', zone: LONDON },
    },
  },
  {
    title: 'On the phone',
    story: 'Ravi, a teacher, has the number of a designer and a few minutes of courage.',
    drafts: [['outreach', 'phone-script']],
    context: {
      ...EMPTY,
      person: {
        name: 'Grace Mensah',
        callName: 'Grace',
        title: 'Learning designer',
        company: 'Tallow & Pine',
      },
      sender: { name: 'Ravi Nair', about: 'I teach maths in Cardiff.', phone: '07700 900456' },
      why: 'left teaching for learning design',
      share: 'my old head, Helen Pugh, told me about her',
      referrer: { name: 'Helen Pugh', mayUseName: true },
      ask: { minutes: 15, formats: ['phone'] },
      moment: { now: '2026-03-02T10:00:00.000Z', zone: LONDON },
    },
  },
  {
    title: 'A week of silence',
    story: 'Sam wrote to Priya eight days ago. One nudge, and then no more.',
    drafts: [['follow-up', 'email']],
    context: {
      ...EMPTY,
      person: { name: 'Priya Raman', callName: 'Priya', title: 'Product manager', company: 'Halden' },
      sender: sam,
      why: 'She moved from nursing into data work',
      share: 'Marta Lind suggested her',
      ask: { minutes: 20, formats: ['phone', 'video'], learn: 'how she made that change' },
      original: {
        body: 'word '.repeat(95),
        subject: 'Marta Lind suggested I write',
        sentAt: '2026-03-02T10:00:00.000Z',
      },
      moment: { now: '2026-03-11T10:00:00.000Z', zone: LONDON },
    },
  },
  {
    title: 'Asking to be introduced',
    story: 'Noor’s cousin knows a planner. The second text is for the cousin to forward as it is.',
    drafts: [
      ['introduction-request', 'linkedin-message'],
      ['forwardable', 'email'],
    ],
    context: {
      ...EMPTY,
      person: { name: 'Yusuf Demir', callName: 'Yusuf' },
      sender: { name: 'Noor Haddad', about: 'architect in Ghent, eight years in', email: 'noor@example.org' },
      discreet: true,
      target: {
        name: 'Claire Dubois',
        callName: 'Claire',
        title: 'Transport planner',
        company: 'Lys & Co',
        why: 'moved from architecture to transport planning',
      },
      ask: { minutes: 20, formats: ['phone', 'video'], learn: 'how she made the move' },
      moment: { now: '2026-03-02T10:00:00.000Z', zone: 'Europe/Brussels' },
    },
  },
  {
    title: 'It has to be moved',
    story: 'Joe cannot make the day. Aiko is in another zone.',
    drafts: [['reschedule', 'email']],
    context: {
      ...EMPTY,
      person: { name: 'Aiko Mori', callName: 'Aiko', title: 'Food scientist', company: 'Brightmill' },
      sender: { name: 'Joe Farrell', about: 'I’m a chef who is thinking about food science.' },
      ask: { minutes: 20, formats: ['video'] },
      interview: {
        startAt: '2026-03-12T09:00:00.000Z',
        endAt: '2026-03-12T09:20:00.000Z',
        zone: 'Europe/Berlin',
        format: 'video',
      },
      reschedule: {
        reason: 'my daughter is ill',
        times: [{ startAt: '2026-03-13T09:00:00.000Z' }, { startAt: '2026-03-17T08:00:00.000Z' }],
      },
      moment: { now: '2026-03-11T18:00:00.000Z', zone: 'Europe/Dublin' },
    },
  },
  {
    title: 'The same evening',
    story: 'Priya gave Sam twenty minutes, one piece of advice and a name.',
    drafts: [['thank-you', 'email']],
    context: {
      ...EMPTY,
      person: { name: 'Priya Raman', callName: 'Priya', title: 'Product manager', company: 'Halden' },
      sender: sam,
      why: 'She moved from nursing into data work',
      ask: { minutes: 20, formats: ['phone', 'video'] },
      takeaway: 'the hard part of the first year was learning to say no, not the code',
      next: 'sit in on the ward’s audit meeting this month',
      suggestions: [{ text: 'sit in on an audit meeting' }],
      referrals: [{ name: 'Dele Ade', state: 'written' }],
      interview: {
        startAt: '2026-03-12T10:00:00.000Z',
        endAt: '2026-03-12T10:20:00.000Z',
        zone: LONDON,
        format: 'phone',
      },
      moment: { now: '2026-03-12T19:00:00.000Z', zone: LONDON },
    },
  },
  {
    title: 'Two months later',
    story: 'Sam did what Priya suggested, and tells her what came of it.',
    drafts: [['report-back', 'linkedin-message']],
    context: {
      ...EMPTY,
      person: { name: 'Priya Raman', callName: 'Priya', title: 'Product manager', company: 'Halden' },
      sender: sam,
      ask: { minutes: 20, formats: ['phone', 'video'] },
      suggestions: [
        { text: 'Sit in on an audit meeting', done: true },
        { text: 'read the ward’s own numbers for a month', done: true },
      ],
      referrals: [{ name: 'Dele Ade', state: 'met' }],
      news: 'It made me fairly sure that I want to work nearer the data. started an evening course in SQL',
      interview: {
        startAt: '2026-03-12T10:00:00.000Z',
        endAt: '2026-03-12T10:20:00.000Z',
        zone: LONDON,
        format: 'phone',
      },
      moment: { now: '2026-05-11T10:00:00.000Z', zone: LONDON },
    },
  },
];
