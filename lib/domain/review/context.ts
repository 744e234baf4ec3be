/** What a review knows beside the draft: the person, the user, what was captured and what happened before. */

interface SomeoneNamed {
  name: string;
  callName?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
}

export interface ReviewContext {
  person: SomeoneNamed;
  sender: { name: string; about?: string | undefined; employer?: string | undefined };
  why?: string | undefined;
  commonality?: string | undefined;
  referrer?: string | undefined;
  /** Other saved people: a wrong name in a message is caught. */
  otherNames?: readonly string[] | undefined;
  takeaways?: readonly string[] | undefined;
  referralsGiven?: readonly string[] | undefined;
  /** When the message before this one was sent; an ISO instant, like `metUntil` and `now`. */
  sentAt?: string | undefined;
  metUntil?: string | undefined;
  now?: string | undefined;
  settings: { premium: boolean; leaveJobsUnmentioned: boolean; discreet: boolean };
  /** For a follow-up: the message it follows. */
  original?: { body: string; words?: number | undefined; subject?: string | undefined } | undefined;
  /** For a follow-up: how many went out already, and how many the settings allow (one when not said). */
  followUpsSent?: number | undefined;
  followUpLimit?: number | undefined;
  /**
   * For an introduction request: who is asked to introduce. Without it `referrer` is taken. `person` is always the
   * one to be met.
   */
  connector?: { name: string; callName?: string | undefined } | undefined;
  /** For an introduction request: the text to forward that goes with it. */
  forwardable?: string | undefined;
  /** For a thank-you: the advice that is tracked. An empty list says that there was none. */
  suggestions?: readonly string[] | undefined;
  /** People and companies that must not know (domain.md 3.5). */
  mustNotKnow?: readonly string[] | undefined;
}

/** Who is greeted: the person, or the connector of an introduction request. Nobody when that is not known. */
export function recipient(kind: string, context: ReviewContext): SomeoneNamed | undefined {
  if (kind !== 'introduction-request') return context.person;
  if (context.connector) return context.connector;
  return context.referrer ? { name: context.referrer } : undefined;
}
