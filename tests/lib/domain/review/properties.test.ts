import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Channel, Draft, DraftKind } from '@/lib/domain/draft';
import type { ReviewContext } from '@/lib/domain/review/context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { ruleById } from '@/lib/domain/review/rule-book';

const KINDS: DraftKind[] = [
  ...(['outreach', 'follow-up', 'introduction-request', 'forwardable', 'scheduling-confirmation'] as const),
  ...(['day-before-note', 'reschedule', 'thank-you', 'thank-you-card', 'report-back'] as const),
  ...(['answer-to-a-no', 'decline', 'keep-in-touch'] as const),
];
const CHANNELS: Channel[] = [
  'connection-note',
  'linkedin-message',
  'inmail',
  'email',
  'phone-script',
  'card',
];
const PIECES = [
  ...[
    'Hi ',
    'Dear ',
    'Priya',
    ', ',
    '\n',
    '. ',
    '? ',
    '! ',
    '!!',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '___',
    '"',
    '(',
    ')',
  ],
  ...[
    'would you have ',
    '20 ',
    'minutes ',
    'an hour ',
    'to ',
    'any ',
    'openings ',
    'my resume ',
    'not ',
    'but ',
    'attached ',
  ],
  ...[
    'I read your ',
    'thank you ',
    'no worries ',
    'Ω',
    'é',
    '田中',
    '👩‍⚕️',
    '🇸🇪',
    '\u0308',
    '\u202e',
    '\ud800',
    'ﬁ',
    'İ',
    '\u00a0',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const instant = fc.oneof(
  fc.constantFrom('2026-03-02T09:00:00Z', '2026-03-12T10:20:00Z', 'never', ''),
  fc.string(),
);
const name = fc.oneof(
  fc.constantFrom('Priya Raman', 'Zoë', '田中', '', '🌱', "D'Arcy (she/her) | MBA"),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const context: fc.Arbitrary<ReviewContext> = fc.record({
  person: fc.record({
    name,
    callName: maybe(name),
    title: maybe(text),
    company: maybe(fc.oneof(name, text)),
  }),
  sender: fc.record({ name, about: maybe(text), employer: maybe(name) }),
  ...{ why: maybe(text), commonality: maybe(text), referrer: maybe(name), otherNames: maybe(fc.array(name)) },
  ...{
    takeaways: maybe(fc.array(text)),
    referralsGiven: maybe(fc.array(name)),
    suggestions: maybe(fc.array(text)),
  },
  ...{ sentAt: maybe(instant), metUntil: maybe(instant), now: maybe(instant) },
  settings: fc.record({ premium: fc.boolean(), leaveJobsUnmentioned: fc.boolean(), discreet: fc.boolean() }),
  original: maybe(fc.record({ body: text, subject: maybe(text) })),
  ...{ followUpsSent: maybe(fc.nat(3)), forwardable: maybe(text), mustNotKnow: maybe(fc.array(name)) },
  connector: maybe(fc.record({ name })),
});
const draft: fc.Arbitrary<Draft> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    channel: fc.constantFrom(...CHANNELS),
    subject: maybe(text),
    body: text,
  })
  .map(({ subject, ...rest }) => ({ ...rest, ...(subject !== undefined && { subject }) }));

const WORST = { block: 0, warn: 1, tip: 2 };

test('whatever is typed: no throw, worst first, every mark within the text, the same again', () => {
  fc.assert(
    fc.property(draft, context, (one, about) => {
      const findings = reviewDraft(one, about);
      const ranks = findings.map(({ severity }) => WORST[severity]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const { rule, message, at, replacement } of findings) {
        expect(ruleById(rule)).toBeDefined();
        expect(message).not.toBe('');
        for (const span of [at, replacement?.at]) {
          if (!span) continue;
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(span[1]).toBeLessThanOrEqual(one.body.length);
        }
      }
      expect(reviewDraft(one, about)).toEqual(findings);
    }),
    { numRuns: 1500 },
  );
});

test('a name as saved, in any script, is never a wrong name', () => {
  const written = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 24 })
    .filter((one) => /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(one.trim()));
  fc.assert(
    fc.property(
      fc.oneof(written, fc.constantFrom('Nguyễn Thị', 'Łukasz', '김민준', 'عبد الله', 'Øystein', 'Müller')),
      (saved) => {
        const person = { name: saved.trim(), callName: saved.trim() };
        const settings = { premium: false, leaveJobsUnmentioned: false, discreet: false };
        const body = `Hi ${saved.trim()},\n\nwould you have 20 minutes to tell me about your work?`;
        const findings = reviewDraft(
          { kind: 'outreach', channel: 'email', body },
          { person, sender: { name: 'Sam' }, settings },
        );
        expect(findings.filter(({ rule }) => rule === 'R19')).toEqual([]);
      },
    ),
  );
});

test('the longest text a channel takes is let through, one more is not, and no tap overrides that', () => {
  const settings = { premium: false, leaveJobsUnmentioned: false, discreet: false };
  const about = { person: { name: 'Priya Raman' }, sender: { name: 'Sam' }, settings };
  const cap = (channel: Channel, length: number) =>
    reviewDraft({ kind: 'keep-in-touch', channel, body: 'a'.repeat(length) }, about).filter(
      ({ rule }) => rule === 'R10',
    );
  for (const [channel, most] of [
    ['connection-note', 200],
    ['inmail', 1900],
    ['linkedin-message', 8000],
  ] as const) {
    expect(cap(channel, most)).toEqual([]);
    expect(cap(channel, most + 1)).toMatchObject([{ severity: 'block', overridable: false }]);
  }
});

test('a gap is found wherever it stands, even far behind what the other rules read', () => {
  const body = `${'Many words of no importance. '.repeat(3000)} [Name]`;
  const about = {
    person: { name: 'Priya' },
    sender: { name: 'Sam' },
    settings: { premium: false, leaveJobsUnmentioned: false, discreet: false },
  };
  const found = reviewDraft({ kind: 'outreach', channel: 'email', body }, about).filter(
    ({ rule }) => rule === 'R18',
  );
  expect(found).toMatchObject([{ at: [body.length - 6, body.length], overridable: false }]);
});
