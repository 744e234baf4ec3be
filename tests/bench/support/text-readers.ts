// What reads text that somebody typed, beside the review: each answers whatever it is given, and the row says how soon.
import 'temporal-polyfill/global';
import { dateFromWords } from '@/lib/domain/date-words';
import { discretionConcerns } from '@/lib/domain/discretion';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import { compose } from '@/lib/domain/drafting/compose';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import { reviewQuestions } from '@/lib/domain/questions/review-questions';
import { renderTemplate } from '@/lib/domain/templates/language';
import { full } from '@/tests/lib/domain/drafting/sample';

const KINDS = Object.entries(CHANNELS) as [DraftKind, readonly Channel[]][];
const MOMENT = { now: '2026-03-10T12:00:00.000Z', zone: 'UTC' };

/** One draft as it is made while somebody types. */
export const draftOnce = (): unknown => compose('outreach', 'email', full);

/** By what is read: takes any text. */
export const readers: Record<string, (text: string) => unknown> = {
  'a date': (text) => dateFromWords(text, MOMENT),
  'a template': (text) => renderTemplate(text, { why: 'you moved into data' }),
  'a question': (text) => reviewQuestions([text], { minutes: 30 }),
  'who must not know': (text) =>
    discretionConcerns({ name: 'Dele Ade', callName: 'Dele', company: 'Fenwright' }, text, {
      discreet: true,
      employer: text.slice(0, 200),
      mustNotKnow: [],
    }),
  'answers, for every kind of draft': (text) =>
    KINDS.map(([kind, channels]) =>
      compose(kind, channels[0] ?? 'email', {
        ...full,
        ...{ why: text, share: text, takeaway: text, next: text, news: text },
        sender: { ...full.sender, about: text },
        ask: { ...full.ask, learn: text, window: text },
        reschedule: { reason: text },
      }),
    ),
};
