/** What a draft is made from. */
import type { Ask } from '../ask';

export interface DraftContext {
  person: { callName: string; title?: string | undefined; company?: string | undefined };
  sender: { name: string; about: string };
  why: string;
  share: string;
  ask: Ask;
  premium: boolean;
  /** For the thank-you: what stayed, what comes of it, and when they talked. */
  takeaway: string;
  next: string;
  metAt?: { endAt: string; now: string; zone: string } | undefined;
}

/** What a draft cannot do without; the screen asks for the first of these by name. */
export type MissingAnswer = 'sender-name' | 'sender-about' | 'call-name' | 'why' | 'takeaway';

export type Composed =
  { complete: true; subject?: string; body: string } | { complete: false; missing: MissingAnswer[] };
