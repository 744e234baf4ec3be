/** Which channels each kind of message goes by. Apart from the composer, so that a screen can offer them before it is fetched. */
import type { Channel, DraftKind } from '../draft';

/** The channels offered for a kind, the usual one first. */
export const CHANNELS: Readonly<Record<DraftKind, readonly Channel[]>> = {
  outreach: ['connection-note', 'linkedin-message', 'email', 'inmail', 'phone-script'],
  'follow-up': ['linkedin-message', 'email', 'inmail'],
  'introduction-request': ['linkedin-message', 'email'],
  forwardable: ['email', 'linkedin-message'],
  'scheduling-confirmation': ['email', 'linkedin-message'],
  'day-before-note': ['email', 'linkedin-message'],
  reschedule: ['email', 'linkedin-message'],
  'thank-you': ['email', 'linkedin-message'],
  'thank-you-card': ['card'],
  'report-back': ['email', 'linkedin-message'],
  'answer-to-a-no': ['linkedin-message', 'email'],
  decline: ['email', 'linkedin-message'],
  'keep-in-touch': ['linkedin-message', 'email'],
};
