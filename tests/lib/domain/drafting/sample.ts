// One complete context: what every test of the composer begins with and changes.
import type { Channel, DraftKind } from '@/lib/domain/draft';
import { compose } from '@/lib/domain/drafting/compose';
import type { DraftContext, Written } from '@/lib/domain/drafting/context';

export const full: DraftContext = {
  person: {
    name: 'Dele Ade',
    callName: 'Dele',
    title: 'Analytics engineer',
    company: 'Fenwright',
    phone: '07700 900456',
  },
  sender: {
    name: 'Sam Tierney',
    about: 'I’m a ward nurse thinking about a move into data.',
    phone: '07700 900123',
  },
  why: 'Moved from hospital pharmacy into analytics',
  share: 'Priya Raman suggested it',
  ask: { minutes: 20, formats: ['phone', 'video'] },
  premium: false,
  moment: { now: '2026-03-11T10:00:00.000Z', zone: 'Europe/London' },
  takeaway: 'the hard part was learning to say no',
  next: 'sit in on the audit meeting',
  interview: {
    startAt: '2026-03-10T14:40:00.000Z',
    endAt: '2026-03-10T15:00:00.000Z',
    zone: 'Europe/London',
    format: 'phone',
    phone: '07700 900456',
    questions: 5,
  },
  suggestions: [
    { text: 'sit in on the audit meeting', done: true },
    { text: 'take the evening course in SQL', done: true },
  ],
  referrals: [{ name: 'Marta Lind', state: 'written' }],
  news: 'Started an evening course in SQL',
  target: {
    name: 'Tom Becker',
    callName: 'Tom',
    title: 'Product manager',
    company: 'Halden',
    why: 'moved from nursing into data',
  },
  original: {
    body: 'A word '.repeat(45),
    subject: 'A question about your work',
    sentAt: '2026-02-27T10:00:00.000Z',
  },
};

/** The context before the conversation, for what arranges it. */
export const before: DraftContext = { ...full, moment: { ...full.moment, now: '2026-03-09T10:00:00.000Z' } };

/** The finished draft, or an error that says what was missing. */
export function written(kind: DraftKind, channel: Channel, changes: Partial<DraftContext> = {}): Written {
  const composed = compose(kind, channel, { ...full, ...changes });
  if (!composed.complete) throw new Error(`missing ${composed.missing.join(', ')}`);
  return composed;
}
