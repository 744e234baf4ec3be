/**
 * Makes the text of a draft from the answers, or names the answers that are missing. It never puts a placeholder where an
 * answer should be: a message with a hole is worse than none.
 */
import type { Channel } from '../draft';
import type { Composed, DraftContext, MissingAnswer } from './context';
import { composeOutreach } from './outreach';
import { bare } from './phrases';
import { composeThankYou } from './thank-you';

/** The kinds written so far. */
export type ComposedKind = 'outreach' | 'thank-you';

/** The channels offered for a kind, the usual one first. */
export const CHANNELS: Record<ComposedKind, readonly Channel[]> = {
  outreach: ['connection-note', 'linkedin-message', 'email'],
  'thank-you': ['email', 'linkedin-message'],
};

/** The draft, or what is missing for it, first thing first. */
export function compose(kind: ComposedKind, channel: Channel, context: DraftContext): Composed {
  const missing = missingAnswers(kind, context);
  if (missing.length > 0) return { complete: false, missing };
  return kind === 'outreach' ? composeOutreach(channel, context) : composeThankYou(channel, context);
}

function missingAnswers(kind: ComposedKind, context: DraftContext): MissingAnswer[] {
  const has = (text: string) => bare(text) !== '';
  const missing: MissingAnswer[] = [];
  if (!has(context.person.callName)) missing.push('call-name');
  if (kind === 'outreach' && !has(context.why)) missing.push('why');
  if (kind === 'thank-you' && !has(context.takeaway)) missing.push('takeaway');
  if (!has(context.sender.name)) missing.push('sender-name');
  if (kind === 'outreach' && !has(context.sender.about)) missing.push('sender-about');
  return missing;
}
