import { describe, expect, test } from 'vitest';
import type { DraftKind } from '@/lib/domain/draft';
import { CHANNELS } from '@/lib/domain/drafting/channels';
import type { DraftContext } from '@/lib/domain/drafting/context';
import { reviewContext } from '@/lib/domain/drafting/review-context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { fillTemplate, situationsOf, TEMPLATES, templatesFor } from '@/lib/domain/templates/choose';
import { templateErrors } from '@/lib/domain/templates/language';
import type { Situation } from '@/lib/domain/templates/template';
import { before, full } from '../drafting/sample';

const interview = { ...before, reschedule: { times: [{ startAt: '2026-03-13T10:00:00.000Z' }] } };
const ARRANGED = new Set<DraftKind>(['scheduling-confirmation', 'day-before-note', 'reschedule']);

/** The sample in a situation. */
const IN: Record<Situation, Partial<DraftContext>> = {
  referred: {},
  any: { share: '' },
  shared: { share: 'we both studied at Leeds' },
  event: { share: 'met at PyCon in May', known: 'event' },
  cold: { share: '' },
  'career-changer': { share: '' },
  student: { share: '', sender: { ...full.sender, about: 'Biology student at Leeds' } },
};

function contextFor(kind: DraftKind, situation: Situation): DraftContext {
  return { ...(ARRANGED.has(kind) ? interview : full), ...IN[situation] };
}

test('ids are unique, names and braces are right', () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  for (const { body, subject = '' } of TEMPLATES)
    expect([...templateErrors(body), ...templateErrors(subject)]).toEqual([]);
});

test('every kind and channel has a template; an e-mail has a subject', () => {
  for (const [kind, channels] of Object.entries(CHANNELS)) {
    for (const channel of channels) {
      const found = TEMPLATES.filter((one) => one.kind === kind && one.channels.includes(channel));
      expect(found.length, `${kind} ${channel}`).toBeGreaterThan(0);
      if (channel === 'email' && kind !== 'forwardable')
        for (const { subject, id } of found) expect(subject, id).toBeTruthy();
    }
  }
});

describe('a template filled with sensible answers raises no block and no warning', () => {
  for (const template of TEMPLATES) {
    for (const channel of template.channels) {
      test(`${template.id} as ${channel}`, () => {
        const context = contextFor(template.kind, template.situation);
        const { body, subject } = fillTemplate(template, context);
        if (!body.ok || (subject && !subject.ok)) throw new Error(JSON.stringify({ body, subject }));
        expect(body.text).not.toMatch(/ {2}|\s[.,?;]|[{}]|undefined|\.\./);
        const draft = {
          kind: template.kind,
          channel,
          body: body.text,
          ...(subject && { subject: subject.text }),
        };
        const findings = reviewDraft(draft, reviewContext(template.kind, context, { forwardable: 'x' }));
        expect(
          findings
            .filter(({ severity }) => severity !== 'tip')
            .map(({ rule, message }) => `${rule} ${message}\n${body.text}`),
        ).toEqual([]);
      });
    }
  }
});

describe('the nearest situation comes first', () => {
  test.each([
    ['referred', {}],
    ['shared', IN.shared],
    ['event', IN.event],
    ['student', IN.student],
    ['career-changer', IN.cold],
    ['cold', { ...IN.cold, sender: { ...full.sender, about: 'Ward nurse in Leeds' } }],
  ] as const)('%s', (situation, changes) => {
    const context = { ...full, ...changes };
    expect(situationsOf(context)[0]).toBe(situation);
    for (const channel of ['email', 'linkedin-message', 'connection-note'] as const)
      expect(templatesFor('outreach', channel, context)[0]?.situation).toBe(situation);
  });

  test('what cannot be filled comes last', () => {
    expect(templatesFor('outreach', 'email', { ...full, share: '' }).at(-1)?.id).toMatch(
      /-(?:referred|shared|event)$/,
    );
  });
});
