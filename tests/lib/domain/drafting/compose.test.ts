import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, hardLimit, type Channel } from '@/lib/domain/draft';
import { CHANNELS, compose } from '@/lib/domain/drafting/compose';
import type { DraftContext } from '@/lib/domain/drafting/context';

const full: DraftContext = {
  person: { callName: 'Dele', title: 'Analytics engineer', company: 'Fenwright' },
  sender: { name: 'Sam Tierney', about: 'I’m a ward nurse thinking about a move into data.' },
  why: 'Moved from hospital pharmacy into analytics',
  share: 'Priya Raman suggested it',
  ask: { minutes: 20, formats: ['phone', 'video'] },
  premium: false,
  takeaway: 'the hard part was learning to say no',
  next: 'sit in on the audit meeting',
  metAt: { endAt: '2026-03-10T15:00:00.000Z', now: '2026-03-11T10:00:00.000Z', zone: 'Europe/London' },
};

function written(kind: 'outreach' | 'thank-you', channel: Channel, changes: Partial<DraftContext> = {}) {
  const composed = compose(kind, channel, { ...full, ...changes });
  if (!composed.complete) throw new Error(`missing ${composed.missing.join(', ')}`);
  return composed;
}

describe('outreach', () => {
  test.each(['connection-note', 'linkedin-message', 'email'] as const)(
    '%s: the name, the time asked for, a question, who writes',
    (channel) => {
      const { body } = written('outreach', channel);
      expect(body).toMatch(/^Hi Dele,/);
      expect(body).toContain('20 minutes');
      expect(body.match(/\?/g)).toHaveLength(1);
      expect(body).toContain('Priya Raman suggested I write to you, because you moved');
      expect(body.endsWith('Sam Tierney')).toBe(true);
    },
  );

  test('an e-mail has 75 to 100 words and a subject of at most 60 characters', () => {
    const { body, subject } = written('outreach', 'email');
    expect(countWords(body)).toBeGreaterThanOrEqual(75);
    expect(countWords(body)).toBeLessThanOrEqual(100);
    expect(subject).toBe('Priya Raman suggested I write');
    expect(written('outreach', 'email', { share: '' }).subject).toBe(
      'A question about your work at Fenwright',
    );
    const long = { ...full.person, company: 'The Brannock and Sedge Healthcare Analytics Partnership' };
    expect(written('outreach', 'email', { share: '', person: long }).subject).toBe(
      'A question about your work',
    );
  });

  test.each([15, 20, 30] as const)('asks for %i minutes when that was chosen', (minutes) => {
    expect(written('outreach', 'email', { ask: { minutes, formats: ['phone'] } }).body).toContain(
      `${minutes} minutes`,
    );
  });

  test('a LinkedIn message keeps to 400 characters, a note to 200 or 300, whatever the answers', () => {
    const words = fc.array(
      fc.constantFrom('moved', 'into', 'data', 'from', 'nursing', 'Leeds', 'audit', 'wards'),
      { minLength: 1, maxLength: 18 },
    );
    fc.assert(
      fc.property(words, words, fc.boolean(), fc.constantFrom(15, 20, 30), (why, share, premium, minutes) => {
        const context = {
          ...full,
          why: why.join(' '),
          share: share.join(' '),
          premium,
          ask: { minutes: minutes as 15, formats: full.ask.formats },
        };
        const note = written('outreach', 'connection-note', context).body;
        expect(note.length).toBeLessThanOrEqual(hardLimit('connection-note', premium) ?? 0);
        expect(note).toMatch(
          new RegExp(`^Hi Dele,\\n[^]*\\b${minutes} minutes\\b[^]*Thank you, Sam Tierney$`),
        );
        expect(written('outreach', 'linkedin-message', context).body.length).toBeLessThanOrEqual(400);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'nothing optional',
      { share: '', person: { callName: 'Dele' }, ask: { minutes: 20 as const, formats: [] } },
    ],
    ['no company', { person: { callName: 'Dele', title: 'Nurse' } }],
    ['in person only', { ask: { minutes: 30 as const, formats: ['in-person' as const] } }],
  ])('reads well with %s: no hole, no doubled space, no bracket', (_words, changes) => {
    for (const channel of CHANNELS.outreach) {
      expect(written('outreach', channel, changes).body).not.toMatch(/undefined| {2}|[[\]{}<>]|\s[.,?]| \n/);
    }
  });
});

describe('thank-you', () => {
  test('names the day, what stayed and what comes of it; asks for nothing', () => {
    const { body, subject } = written('thank-you', 'email');
    expect(subject).toBe('Thank you for your time');
    expect(body).toContain('Thank you for your time yesterday.');
    expect(body).toContain('What stayed with me most: the hard part was learning to say no.');
    expect(body).toContain('I’m going to sit in on the audit meeting.');
    expect(body).not.toContain('?');
  });

  test.each([
    ['2026-03-10T16:00:00.000Z', 'this afternoon'],
    ['2026-03-13T10:00:00.000Z', 'on Tuesday'],
    ['2026-03-30T10:00:00.000Z', 'on 10 March'],
  ])('written at %s it says %s', (now, words) => {
    const metAt = { endAt: '2026-03-10T15:00:00.000Z', now, zone: 'Europe/London' };
    expect(written('thank-you', 'linkedin-message', { metAt }).body).toContain(
      `Thank you for your time ${words}.`,
    );
  });
});

describe('a draft with an empty required answer says which one', () => {
  test.each([
    ['why', 'outreach', { why: ' . ' }],
    ['sender-name', 'outreach', { sender: { ...full.sender, name: ' ' } }],
    ['sender-about', 'outreach', { sender: { ...full.sender, about: '' } }],
    ['call-name', 'outreach', { person: { callName: '' } }],
    ['takeaway', 'thank-you', { takeaway: '' }],
  ] as const)('%s', (missing, kind, changes) => {
    expect(compose(kind, 'email', { ...full, ...changes })).toEqual({ complete: false, missing: [missing] });
  });
});
