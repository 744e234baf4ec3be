// Thousands of random people, answers and settings through every kind and channel, by our own words and by our templates.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/domain/ask';
import { countWords, hardLimit, type Channel, type DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import { compose } from '@/lib/domain/drafting/compose';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { reviewContext } from '@/lib/domain/drafting/review-context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { fillTemplate, templatesFor } from '@/lib/domain/templates/choose';
import { runs } from '@/tests/support/runs';
import { full } from './sample';

vi.setConfig({ testTimeout: runs(60_000) });

const KINDS = Object.entries(CHANNELS) as [DraftKind, readonly Channel[]][];
const MOMENT = { now: '2026-03-11T10:00:00.000Z', zone: 'Europe/London' };
const ARRANGED = new Set<DraftKind>(['scheduling-confirmation', 'day-before-note', 'reschedule']);
const SCRIPTS = [
  'Priya',
  'Łukasz',
  'Nguyễn',
  'Zoë',
  'O’Brien',
  "D'Souza",
  '李小龙',
  'さくら',
  '김민준',
  'דנה כהן',
  'محمد علي',
  'Ольга',
  'Ίρις',
  'อรุณ',
  'अनिल',
  'Anne-Marie',
  'J. P.',
  'María José',
  'de la Cruz',
  'Mc Kay',
];

const name = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.tuple(fc.constantFrom(...SCRIPTS), fc.constantFrom(...SCRIPTS)).map((parts) => parts.join(' ')),
  fc
    .string({ unit: fc.constantFrom('a', 'é', 'ß', 'Q', 'ñ', '-', 'ö'), minLength: 2, maxLength: 40 })
    .map((text) => `V${text.replaceAll(/-+/g, '-')}l`),
);
const WHY = [
  'Moved from hospital pharmacy into analytics',
  'her talk at PyCon on triage data',
  'She runs a data team in a hospital',
  'Nurse turned analyst, which I would like to be',
  'I saw your paper on ward audits',
  'wrote the guide to audits our ward uses',
  'left teaching for product design',
  'leads research on sleep and shift work',
];
const SHARE = [
  '',
  'Marta Lind suggested it',
  'we both studied at Leeds',
  'met at PyCon in May',
  'same running club',
  'both from Leeds',
  'Women in Data',
  'via Ana Ruiz',
];
const ABOUT = [
  'I’m a ward nurse thinking about a move into data.',
  'Ward nurse in Leeds',
  'Biology student at Leeds',
  'I teach maths in Cardiff.',
  'a chef who is learning to code',
  'Work in retail and study law at night',
];
const LEARN = [
  '',
  'how you made that change',
  'What is a typical day like?',
  'the day-to-day',
  'How did you begin?',
  'which skills matter',
  'whether a degree is needed',
];
const WINDOW = ['', 'the next three weeks', 'next week', 'in April', 'weekday evenings', 'I work nights'];
const TAKEAWAY = [
  'the hard part was learning to say no',
  'start small',
  'how you plan a week',
  'your story about the first audit',
  'don’t chase titles',
  'most of the work is meetings',
];
const NEXT = [
  'sit in on the audit meeting',
  'I’ll read the report you named',
  'learn SQL',
  'signed up for an evening course',
];
const COMPANY = ['Fenwright', 'Halden Ltd', 'St. Anne’s Hospital', 'Acme Inc.', 'Brannock & Sedge'];
const TITLE = ['Analytics engineer', 'Head of data', 'Product manager', 'Midwife'];
const noise = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    ' ',
    '.',
    ',',
    '\n',
    '🙂',
    'ש',
    '漢',
    '“',
    '!',
    'the',
    'She ',
    ' you',
    '-',
    ';',
    '1',
    'is ',
  ),
  maxLength: 60,
});

const ask: fc.Arbitrary<Ask> = fc.record({
  minutes: fc.constantFrom(15, 20, 30),
  formats: fc.uniqueArray(fc.constantFrom('phone', 'video', 'in-person'), { maxLength: 3 }),
  meet: fc.constantFrom('workplace', 'coffee'),
  questions: fc.constantFrom(0, 3, 5),
  window: fc.constantFrom(...WINDOW),
  learn: fc.constantFrom(...LEARN),
});

/** Answers as a sensible person gives them, each optional one there or not. */
function sensible(person: fc.Arbitrary<string>): fc.Arbitrary<DraftContext> {
  return fc
    .record({
      called: person,
      sender: person,
      why: fc.constantFrom(...WHY),
      share: fc.constantFrom(...SHARE),
      about: fc.constantFrom(...ABOUT),
      company: fc.constantFrom(...COMPANY),
      title: fc.option(fc.constantFrom(...TITLE), { nil: undefined }),
      takeaway: fc.constantFrom(...TAKEAWAY),
      next: fc.constantFrom(...NEXT),
      phone: fc.constantFrom('', '07700 900123'),
      format: fc.constantFrom('phone', 'video', 'in-person'),
      premium: fc.boolean(),
      leaveJobsUnmentioned: fc.boolean(),
      discreet: fc.boolean(),
      ask,
    })
    .filter(({ called, sender }) => !called.includes(sender) && !sender.includes(called))
    .map(({ called, sender, about, company, title, phone, format, ...answers }) => ({
      ...full,
      ...answers,
      person: { name: called, callName: called, company, title },
      sender: { name: sender, about, phone },
      interview: {
        startAt: '2026-03-10T10:00:00.000Z',
        endAt: '2026-03-10T10:20:00.000Z',
        zone: 'Europe/Berlin',
        format,
      },
      moment: MOMENT,
    }));
}

/** Anything at all, in any answer. */
const anything: fc.Arbitrary<DraftContext> = fc
  .tuple(
    sensible(name),
    fc.record({ why: noise, share: noise, takeaway: noise, next: noise, news: noise }),
    fc.record({ about: noise, learn: noise, window: noise, reason: noise }),
  )
  .map(([context, answers, { about, learn, window, reason }]) => ({
    ...context,
    ...answers,
    sender: { ...context.sender, about },
    ask: { ...context.ask, learn, window },
    reschedule: { reason },
    suggestions: [{ text: answers.next, done: true }],
  }));

function inTime(kind: DraftKind, context: DraftContext): DraftContext {
  if (ARRANGED.has(kind)) return { ...context, moment: { ...MOMENT, now: '2026-03-09T09:00:00.000Z' } };
  if (
    kind === 'outreach' ||
    kind === 'follow-up' ||
    kind === 'introduction-request' ||
    kind === 'forwardable'
  )
    return { ...context, interview: undefined };
  return context;
}

function checkShape(text: string, context: DraftContext, channel: Channel) {
  expect(text).not.toMatch(
    / {2}|\u00A0| [.,?;:!](?=\s|$)|,,|\.\.|,\.|\?\.|undefined|null|NaN|\[object|^\s|\s$|\n{3}/u,
  );
  const limit = hardLimit(channel, context.premium);
  if (limit !== undefined) expect(text.length).toBeLessThanOrEqual(limit);
}

describe('whatever was typed', () => {
  test('no limit is exceeded, nothing is doubled or left hanging, the name is as saved', () => {
    fc.assert(
      fc.property(anything, (random) => {
        for (const [kind, channels] of KINDS) {
          for (const channel of channels) {
            const context = inTime(kind, random);
            const composed = compose(kind, channel, context);
            if (!composed.complete) continue;
            checkShape(composed.body, context, channel);
            if (composed.subject !== undefined) expect(composed.subject).toMatch(/^\S.{0,198}\S$/u);
            if (kind !== 'forwardable') expect(composed.body).toMatch(/^(?:Hi|Hello|Dear) /);
            if (kind !== 'forwardable') expect(composed.body).toContain(` ${context.person.callName},`);
          }
        }
      }),
      { numRuns: runs(75) },
    );
  });
});

describe('sensible answers', () => {
  test('raise no block and no warning, in our own words', () => {
    fc.assert(
      fc.property(sensible(name), (random) => {
        for (const [kind, channels] of KINDS)
          for (const channel of channels) faultless(kind, channel, inTime(kind, random));
      }),
      { numRuns: runs(30) },
    );
  });

  test('keep to 400 characters on LinkedIn, 100 words or so in an e-mail, 110 on the phone', () => {
    fc.assert(
      fc.property(sensible(fc.constantFrom(...SCRIPTS)), (context) => {
        const body = (channel: Channel) => {
          const composed = compose('outreach', channel, inTime('outreach', context));
          return composed.complete ? composed.body : '';
        };
        expect(body('linkedin-message').length).toBeLessThanOrEqual(400);
        expect(countWords(body('email'))).toBeGreaterThanOrEqual(60);
        expect(countWords(body('email'))).toBeLessThanOrEqual(125);
        expect(countWords(body('phone-script'))).toBeLessThanOrEqual(115);
      }),
      { numRuns: runs(200) },
    );
  });

  test('raise no block and no warning in the first template offered', () => {
    fc.assert(
      fc.property(sensible(fc.constantFrom('Priya', 'Zoë', 'Łukasz')), (random) => {
        for (const [kind, channels] of KINDS) {
          for (const channel of channels) {
            const context = inTime(kind, random);
            const [first] = templatesFor(kind, channel, context);
            if (!first) throw new Error(`no template for ${kind} ${channel}`);
            const { body, subject } = fillTemplate(first, context);
            if (!body.ok || (subject && !subject.ok)) continue;
            checkShape(body.text, { ...context, premium: true }, 'email');
            judge(kind, channel, context, body.text, subject?.ok ? subject.text : undefined);
          }
        }
      }),
      { numRuns: runs(15) },
    );
  });
});

function faultless(kind: DraftKind, channel: Channel, context: DraftContext) {
  const composed = compose(kind, channel, context);
  if (!composed.complete) throw new Error(`${kind} misses ${composed.missing.join(', ')}`);
  judge(kind, channel, context, composed.body, composed.subject);
}

function judge(kind: DraftKind, channel: Channel, context: DraftContext, body: string, subject?: string) {
  const draft = { kind, channel, body, ...(subject !== undefined && { subject }) };
  const findings = reviewDraft(draft, reviewContext(kind, context, { forwardable: 'x' }));
  const serious = findings
    .filter(({ severity }) => severity !== 'tip')
    .map(({ rule, message }) => `${rule} ${message}`);
  expect(serious, `${kind} ${channel}: ${subject ?? ''}\n${body}`).toEqual([]);
}

// How soon is a row of `npm run bench`.
test.each(['!', '. ', ', ', ' x', 'she ', '{', '“', '\n', 'a', 'you are ', '🙂', 'because '])(
  'a hundred thousand letters of “%s” become a draft, or a question for what is missing',
  (unit) => {
    const long = `${unit.repeat(100_000 / unit.length)}x`;
    const context: DraftContext = {
      ...full,
      ...{ why: long, share: long, takeaway: long, next: long, news: long },
      sender: { ...full.sender, about: long },
      ask: { ...full.ask, learn: long, window: long },
      reschedule: { reason: long },
    };
    for (const [kind, channels] of KINDS)
      expect(compose(kind, channels[0] ?? 'email', context)).toHaveProperty('complete');
  },
);
