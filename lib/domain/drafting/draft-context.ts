/** Gathers what a draft is made from: the person, the user, the conversation if there was one, and what happened since. */
import type { Goal } from '../goal';
import type { Interview } from '../interview';
import type { Person } from '../person';
import type { Settings } from '../settings';
import { standingSteps, type Step } from '../steps';
import type { DraftContext, Slot, Talk, Target } from './context';

/** What only some kinds of draft need. */
export interface More {
  interview?: Interview | undefined;
  /** The steps of this person: the message to follow up, their advice, the names they gave. */
  steps?: readonly Step[] | undefined;
  goal?: Goal | undefined;
  target?: Target | undefined;
  reschedule?: { reason?: string | undefined; times?: readonly Slot[] | undefined } | undefined;
  news?: string | undefined;
  newRole?: { title?: string | undefined; company?: string | undefined } | undefined;
  /** Steps of people whom this person named, to say whether they were written to or met. */
  stepsOf?: ((name: string) => readonly Step[]) | undefined;
}

/** The context of a draft to `person`; `now` and `zone` let a thank-you say "yesterday". */
export function draftContext(
  person: Person,
  settings: Settings,
  moment: { now: string; zone: string },
  more: More = {},
): DraftContext {
  const { interview, goal, target, reschedule, news, newRole } = more;
  const steps = standingSteps(more.steps ?? []);
  return {
    person,
    sender: { ...settings.sender, pitch: settings.pitch },
    why: person.why ?? '',
    share: person.share ?? '',
    known: person.known,
    referrer: person.referredBy,
    ask: person.ask,
    premium: settings.account.premium,
    moment,
    justConnected: steps.at(-1)?.kind === 'accepted',
    leaveJobsUnmentioned: settings.drafting.leaveJobsUnmentioned,
    discreet: settings.discretion.discreet,
    mustNotKnow: settings.discretion.mustNotKnow,
    interview: interview && talkOf(interview, person),
    takeaway: interview?.takeaway ?? '',
    next: interview?.next ?? '',
    suggestions: adviceIn(steps),
    referrals: referralsIn(steps, more.stepsOf),
    original: originalIn(steps),
    goal,
    target,
    reschedule,
    news,
    newRole,
  };
}

function talkOf(interview: Interview, person: Person): Talk {
  const { startAt, endAt, zone, format, place, link, questions } = interview;
  return {
    startAt,
    endAt,
    zone,
    format,
    place,
    link,
    phone: interview.phone ?? person.phone,
    questions: questions?.length,
  };
}

function adviceIn(steps: readonly Step[]): { text: string; done: boolean }[] {
  const done = new Set(steps.filter(({ kind }) => kind === 'suggestion-done').map(({ about }) => about));
  return steps
    .filter(({ kind, text }) => kind === 'suggestion-given' && text)
    .map(({ id, text = '' }) => ({ text, done: done.has(id) }));
}

function referralsIn(
  steps: readonly Step[],
  stepsOf: More['stepsOf'],
): NonNullable<DraftContext['referrals']> {
  return steps.flatMap(({ kind, referral }) => {
    if (kind !== 'referred' || !referral) return [];
    const theirs = stepsOf ? standingSteps(stepsOf(referral.name)) : [];
    const state = theirs.some((step) => step.kind === 'met')
      ? 'met'
      : theirs.some((step) => step.kind === 'sent')
        ? 'written'
        : 'named';
    return [{ name: referral.name, state }] as const;
  });
}

function originalIn(steps: readonly Step[]): DraftContext['original'] {
  const first = steps.findLast(({ kind, message }) => kind === 'sent' && message?.kind === 'outreach');
  return first?.message && { body: first.message.body, subject: first.message.subject, sentAt: first.at };
}

/**
 * The context of a request to `connector` to ask the person of `context`: the connector gets the message, the person becomes
 * the one to be met.
 */
export function introductionContext(
  context: DraftContext,
  connector: { name: string; callName: string },
): DraftContext {
  const { person, why } = context;
  const name = person.name ?? person.callName;
  return {
    ...context,
    person: connector,
    target: { name, callName: person.callName, title: person.title, company: person.company, why },
    share: '',
    referrer: undefined,
  };
}
