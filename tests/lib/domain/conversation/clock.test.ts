// The quiet timer: its phases for the hand, and what holds for every conversation and every moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, CUE_MINUTES, TIME_CUES } from '@/lib/domain/conversation/clock';
import { instant, minutesAfter } from '@/lib/domain/instant';

const START = '2027-03-09T10:00:00.000Z';
const talk = { startAt: START, endAt: minutesAfter(START, 20) };

describe('the state of a conversation of 20 minutes', () => {
  test.each<[string, number, object]>([
    ['half a minute before it', -0.5, { phase: 'ahead', minutes: 1, gone: 0 }],
    ['as it begins', 0, { phase: 'on', minutes: 20, gone: 0 }],
    ['half-way', 10, { phase: 'on', minutes: 10, gone: 0.5 }],
    ['a second before the cue', 15 - 1 / 60, { phase: 'on', minutes: 6 }],
    ['five minutes before the end', 15, { phase: 'soon-over', minutes: 5 }],
    ['half a minute before the end', 19.5, { phase: 'soon-over', minutes: 1 }],
    ['at the end', 20, { phase: 'up', minutes: 0, gone: 1 }],
    ['two and a half minutes over', 22.5, { phase: 'up', minutes: 2, gone: 1 }],
  ])('%s', (_when, minutes, state) => {
    expect(clockOf(talk, minutesAfter(START, minutes))).toMatchObject({ ...state, total: 20 });
  });
});

const conversations = fc
  .record({ start: fc.integer({ min: 0, max: 4e12 }), minutes: fc.integer({ min: 1, max: 180 }) })
  .map(({ start, minutes }) => ({ startAt: instant(start), endAt: minutesAfter(instant(start), minutes) }));
const offsets = fc.integer({ min: -3 * 3600_000, max: 6 * 3600_000 });

describe('for every conversation', () => {
  const ORDER = ['ahead', 'on', 'soon-over', 'up'];

  test('phases come one after the other, and never go back', () => {
    fc.assert(
      fc.property(conversations, offsets, offsets, (interview, a, b) => {
        const phase = (offset: number) =>
          ORDER.indexOf(clockOf(interview, instant(Date.parse(interview.startAt) + offset)).phase);
        expect(phase(Math.min(a, b))).toBeLessThanOrEqual(phase(Math.max(a, b)));
      }),
    );
  });

  test('the first cue comes five minutes before the end and the second at it, neither before nor later', () => {
    fc.assert(
      fc.property(conversations, offsets, (interview, offset) => {
        const at = instant(Date.parse(interview.startAt) + offset);
        const { phase, minutes, gone } = clockOf(interview, at);
        const left = (Date.parse(interview.endAt) - Date.parse(at)) / 60_000;
        expect(TIME_CUES[phase] === TIME_CUES.up).toBe(left <= 0);
        expect(TIME_CUES[phase] === TIME_CUES['soon-over']).toBe(
          left > 0 && left <= CUE_MINUTES && offset >= 0,
        );
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(gone).toBeGreaterThanOrEqual(0);
        expect(gone).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('more time takes a cue back', () => {
    fc.assert(
      fc.property(conversations, fc.integer({ min: 6, max: 60 }), (interview, offered) => {
        const at = interview.endAt;
        expect(clockOf({ ...interview, endAt: minutesAfter(at, offered) }, at).phase).toBe('on');
      }),
    );
  });
});
