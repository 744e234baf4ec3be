/** What a review needs to know, out of what a draft is made from; the editor and the tests of the composer use it. */
import type { DraftKind } from '../draft';
import type { ReviewContext } from '../review/context';
import { referrerOf } from './connection';
import type { DraftContext } from './context';
import { referrerIn } from './typed/share';

/** What the editor knows beside the context. */
export interface Beside {
  otherNames?: readonly string[] | undefined;
  followUpsSent?: number | undefined;
  followUpLimit?: number | undefined;
  /** For an introduction request: the text to forward that goes with it. */
  forwardable?: string | undefined;
}

/** The context of a review. For an introduction `person` is the one to be met, and whoever gets the message the connector. */
export function reviewContext(kind: DraftKind, context: DraftContext, beside: Beside = {}): ReviewContext {
  const { person, sender, target, interview, moment, original, takeaway, referrals } = context;
  const isIntroduction = (kind === 'introduction-request' || kind === 'forwardable') && target !== undefined;
  const met = isIntroduction ? target : person;
  return {
    person: {
      name: met.name ?? met.callName ?? '',
      callName: met.callName,
      title: met.title,
      company: met.company,
    },
    sender: { name: sender.name, about: sender.about.trim() || sender.pitch?.who, employer: sender.employer },
    why: isIntroduction ? target.why : context.why,
    ...connectionFor(context, isIntroduction),
    takeaways: takeaway.trim() ? [takeaway] : undefined,
    referralsGiven: referrals?.map(({ name }) => name),
    sentAt: original?.sentAt,
    metUntil: interview && interview.endAt <= moment.now ? interview.endAt : undefined,
    now: moment.now,
    settings: {
      premium: context.premium,
      leaveJobsUnmentioned: context.leaveJobsUnmentioned ?? false,
      discreet: context.discreet ?? false,
    },
    original: original && { body: original.body, subject: original.subject },
    connector: isIntroduction
      ? { name: person.name ?? person.callName, callName: person.callName }
      : undefined,
    mustNotKnow: context.mustNotKnow,
    ...beside,
  };
}

function connectionFor(
  context: DraftContext,
  isIntroduction: boolean,
): Pick<ReviewContext, 'referrer' | 'commonality'> {
  if (isIntroduction) return {};
  const referrer = referrerOf(context);
  return {
    referrer,
    commonality: referrer || referrerIn(context.share) ? undefined : context.share.trim() || undefined,
  };
}
