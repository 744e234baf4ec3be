// Random histories for the rules of reminders: steps in any order, undone ones, odd settings, zones and clock changes.
import fc from 'fast-check';
import type { Channel, DraftKind } from '@/lib/domain/draft';
import type { Goal } from '@/lib/domain/goal';
import type { Interview } from '@/lib/domain/interview';
import type { History } from '@/lib/domain/reminders/plan-reminders';
import { defaultReminderSettings, type ReminderSettings } from '@/lib/domain/settings';
import type { Step, StepKind } from '@/lib/domain/steps';
import { anInterview, aPerson } from '@/tests/fixtures/people';

export interface Moment {
  history: History;
  settings: ReminderSettings;
  now: string;
  /** Minutes that pass until somebody looks again. */
  later: number;
}

export const RULES = [
  ...['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M9v', 'M10', 'M11', 'M12', 'M13', 'M14'],
  ...['M15', 'M16', 'M17', 'M18', 'M19', 'M20', 'M21', 'M22', 'M24'],
];
const ZONES = [
  ...[
    'Europe/London',
    'America/New_York',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ],
  ...[
    'Pacific/Tongatapu',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Africa/Casablanca',
    'UTC',
  ],
];
const KINDS: StepKind[] = [
  ...(['saved', 'drafted', 'sent', 'sent', 'sent', 'accepted', 'replied', 'declined', 'scheduled'] as const),
  ...(['rescheduled', 'met', 'debriefed', 'thanked', 'card-posted', 'referred', 'suggestion-given'] as const),
  ...(['suggestion-done', 'reported-back', 'kept-in-touch', 'closed', 'undone', 'undone'] as const),
];
/** Before the first conversation: a third of the histories stay there, or the rules about asking would rarely be tried. */
const ASKING: StepKind[] = [
  'saved',
  'drafted',
  'sent',
  'sent',
  'sent',
  'sent',
  'accepted',
  'undone',
  'replied',
];
const MESSAGES: DraftKind[] = [
  ...(['outreach', 'outreach', 'follow-up', 'introduction-request', 'scheduling-confirmation'] as const),
  ...(['reschedule', 'answer-to-a-no', 'report-back', 'keep-in-touch', 'day-before-note'] as const),
];
const ASKS: DraftKind[] = ['outreach', 'outreach', 'follow-up'];
const CHANNELS: Channel[] = ['connection-note', 'linkedin-message', 'inmail', 'email', 'phone-script'];
/** Days around which clocks change somewhere, and a leap day. */
const EDGES = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-10-24',
  '2026-10-31',
  '2028-02-27',
  '2026-12-30',
];
const MINUTE = 60_000;

const iso = (ms: number) => new Date(ms).toISOString();
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const clockTime = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), one('00', '30'))
    .map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`);

const settings: fc.Arbitrary<ReminderSettings> = fc
  .record({
    zone: one(...ZONES),
    weekend: fc.oneof(fc.constant<number[]>([6, 7]), fc.subarray([1, 2, 3, 4, 5, 6, 7])),
    daysOff: fc.array(one(...EDGES, '2026-03-09', '2026-03-10'), { maxLength: 3 }),
    quietFrom: clockTime(0, 23),
    quietTo: clockTime(0, 23),
    dayStart: clockTime(0, 23),
    prepAt: clockTime(0, 23),
    thanksFrom: clockTime(5, 11),
    thanksTo: clockTime(17, 23),
    followUps: one(1, 2, 1, 7),
    nextPersonDays: one(3, 1, 0, 10),
    followUpDays: one(7, 5, 1, 90),
    reportBackWeeks: one(3, 2, 4, 0),
    perDay: one(3, 1, 2, 5),
    off: fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(RULES) },
    ),
    plain: fc.boolean(),
  })
  // Half of them keep the clock rules as they come.
  .map(({ plain, ...odd }) => ({
    ...defaultReminderSettings(odd.zone),
    ...(plain ? { off: odd.off } : odd),
  }));

const interviewSeed = fc.record({
  start: fc.integer({ min: 0, max: 60 * 96 }),
  minutes: one(20, 30, 5, 0, 90),
  state: one<Interview['state']>('planned', 'planned', 'planned', 'called-off'),
  format: one<Interview['format']>('phone', 'video', 'in-person'),
  zone: one(...ZONES),
  travelMinutes: maybe(one(0, 45, 600, Number.NaN)),
  debriefedAfter: maybe(fc.integer({ min: 0, max: 10 * 96 })),
});

const stepSeed = (kinds: readonly StepKind[], messages: readonly DraftKind[] = MESSAGES) =>
  fc.record({
    kind: one(...kinds),
    // Some at the same moment: then nothing but their ids may decide.
    at: fc.oneof(fc.integer({ min: 0, max: 90 * 96 }), one(0, 480, 960)),
    message: fc.option(fc.tuple(one(...messages), one(...CHANNELS)), { nil: undefined, freq: 6 }),
    about: fc.integer({ min: -3, max: 12 }),
    interview: fc.integer({ min: -2, max: 4 }),
    reason: maybe(one<NonNullable<Step['reason']>>('no-reply', 'declined', 'done', 'not-now')),
  });

/** What happened: anything at all, or a short story of asking. */
const happened = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      steps: fc.array(stepSeed(KINDS), { maxLength: 14 }),
      interviews: fc.array(interviewSeed, { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      steps: fc.array(stepSeed(ASKING, ASKS), { maxLength: 4 }),
      interviews: fc.array(interviewSeed, { maxLength: 1 }),
    }),
  },
);

const personSeed = fc.record({
  keepInTouchMonths: maybe(one(4, 3, 6, 0)),
  degree: maybe(one<1 | 2 | 3>(1, 2, 3)),
  stopped: maybe(fc.subarray(RULES, { maxLength: 3 })),
  referredBy: maybe(
    fc.record({ name: fc.constant('Marta Lind'), personId: fc.constant('p2'), stepId: fc.constant('s99') }),
  ),
  goal: maybe(one<Goal['state']>('open', 'reached', 'dropped')),
});

/** A history, the settings and the moment at which it is looked at. Times lie on quarters of an hour. */
export const anyMoment: fc.Arbitrary<Moment> = fc
  .record({
    base: fc.tuple(one(...EDGES), fc.integer({ min: 0, max: 95 })),
    settings,
    person: personSeed,
    happened,
    now: fc.oneof(fc.integer({ min: -960, max: 100 * 96 }), fc.integer({ min: 0, max: 1500 * 96 })),
    later: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 900 * 1440 })),
  })
  .map(({ base: [day, quarter], happened: { steps, interviews: talks }, ...seed }) => {
    const base = Date.parse(`${day}T00:00:00.000Z`) + quarter * 15 * MINUTE;
    const at = (quarters: number) => iso(base + quarters * 15 * MINUTE);
    const { goal, ...person } = definite(seed.person);
    const interviews = talks.map((talk, index) => {
      const endAt = iso(base + (talk.start * 15 + talk.minutes) * MINUTE);
      const saved =
        talk.debriefedAfter === undefined ? {} : { debrief: debriefed(endAt, talk.debriefedAfter) };
      const { state, format, zone } = talk;
      const travel = talk.travelMinutes === undefined ? {} : { travelMinutes: talk.travelMinutes };
      return anInterview({
        id: `i${index}`,
        startAt: at(talk.start),
        endAt,
        state,
        format,
        zone,
        ...saved,
        ...travel,
      });
    });
    return {
      history: {
        person: aPerson({ savedAt: iso(base), ...person }),
        steps: steps.map((happening, index) => stepOf(happening, index, at(happening.at))),
        interviews,
        ...(goal && {
          goal: { id: 'g1', name: 'A field', state: goal, createdAt: at(0), endedAt: at(3000) },
        }),
        referralsFollowed: steps.length % 2 === 0 ? ['s0', 's3'] : [],
      },
      settings: seed.settings,
      now: at(seed.now),
      later: seed.later,
    };
  });

function debriefed(endAt: string, quarters: number): NonNullable<Interview['debrief']> {
  return { answers: {}, savedAt: iso(Date.parse(endAt) + quarters * 15 * MINUTE) };
}

function stepOf(
  {
    kind,
    message,
    about,
    interview,
    reason,
  }: Record<string, unknown> & {
    kind: StepKind;
    message?: [DraftKind, Channel] | undefined;
    about: number;
    interview: number;
    reason?: Step['reason'] | undefined;
  },
  index: number,
  at: string,
): Step {
  const spoken = kind === 'sent' || kind === 'thanked';
  return {
    id: `s${index}`,
    personId: 'p1',
    kind,
    at,
    ...(kind === 'undone' && { undoes: `s${Math.max(0, about)}` }),
    ...(spoken && message && { message: { kind: message[0], channel: message[1], body: '' } }),
    ...(interview >= 0 && kind !== 'undone' && { interviewId: `i${interview}` }),
    ...(kind === 'referred' && { referral: { name: 'Dana Roe' } }),
    ...(/^(?:suggestion-done|reported-back)$/.test(kind) &&
      about !== -1 && { about: about < 0 ? (about === -2 ? 's99' : 'p2') : `s${about}` }),
    ...(kind === 'closed' && reason && { reason }),
  };
}

/** Without the keys that are undefined. */
function definite<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as never;
}
