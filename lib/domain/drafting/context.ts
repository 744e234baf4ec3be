/** What a draft is made from. Everything optional may be absent or empty: the text still reads well without it. */
import type { Ask, Format } from '../ask';
import type { HowKnown } from '../person';

export interface DraftContext {
  /** Whoever gets the message. */
  person: Recipient;
  sender: Sender;
  /** Why this person, as typed. */
  why: string;
  /** What the two share, or who sent the user, as typed. */
  share: string;
  ask: Ask;
  premium: boolean;
  /** When the draft is written, and where the user is: "yesterday" needs both. */
  moment: { now: string; zone: string };
  known?: HowKnown | undefined;
  /** Who gave the name. They are not named while `mayUseName` is false; while it is absent, `nameUse` says that they were not asked. */
  referrer?: { name: string; mayUseName?: boolean | undefined } | undefined;
  /** True when they have just accepted an invitation. */
  justConnected?: boolean | undefined;
  leaveJobsUnmentioned?: boolean | undefined;
  discreet?: boolean | undefined;
  mustNotKnow?: readonly string[] | undefined;
  /** The conversation that is arranged or over. */
  interview?: Talk | undefined;
  /** For the thank-you and after: what stayed, and what comes of it. */
  takeaway: string;
  next: string;
  /** Advice they gave, and what became of it. */
  suggestions?: readonly Advice[] | undefined;
  /** People they named. */
  referrals?: readonly { name: string; state?: 'named' | 'written' | 'met' | undefined }[] | undefined;
  /** For a reschedule: why, as typed, and other times. */
  reschedule?: { reason?: string | undefined; times?: readonly Slot[] | undefined } | undefined;
  /** For a report back or a sign of life: what there is to tell, as typed. */
  news?: string | undefined;
  /** When the user's goal has ended, everyone who helped hears of it. */
  goal?: { name: string; state: 'open' | 'reached' | 'dropped' } | undefined;
  /** For a follow-up: the message it follows. */
  original?: { body: string; subject?: string | undefined; sentAt?: string | undefined } | undefined;
  /** For an introduction: who is to be met. `person` is whoever is asked to introduce. */
  target?: Target | undefined;
  /** A job change of theirs that the user has not spoken about yet. */
  newRole?: { title?: string | undefined; company?: string | undefined } | undefined;
}

export interface Recipient {
  callName: string;
  name?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  phone?: string | undefined;
}

export interface Sender {
  name: string;
  /** Who the user is, in one sentence. */
  about: string;
  employer?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  pitch?: { who: string; background: string; hope: string } | undefined;
}

export interface Target {
  name: string;
  callName?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  why: string;
}

export interface Talk {
  startAt: string;
  endAt: string;
  /** The zone in which it was agreed: times are said in it. */
  zone: string;
  format: Format;
  place?: string | undefined;
  link?: string | undefined;
  phone?: string | undefined;
  /** How many questions are ready. */
  questions?: number | undefined;
}

export interface Advice {
  text: string;
  done?: boolean | undefined;
}

/** A time that is offered: a start, or a span in which any time will do. */
export interface Slot {
  startAt: string;
  endAt?: string | undefined;
}

/** What a draft cannot do without; the screen asks for the first of these by name. */
export type MissingAnswer =
  | 'call-name'
  | 'why'
  | 'takeaway'
  | 'news'
  | 'interview'
  | 'target'
  | 'sender-name'
  | 'sender-about';

export type Composed =
  | { complete: true; subject?: string; body: string }
  | { complete: false; missing: MissingAnswer[] };

/** A finished draft. */
export type Written = Composed & { complete: true };
