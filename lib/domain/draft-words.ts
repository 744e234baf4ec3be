/** What each kind of message is called, in English. */
import type { DraftKind } from './draft';

const NAMES: Record<DraftKind, string> = {
  outreach: 'First message',
  'follow-up': 'Follow-up',
  'introduction-request': 'Request for an introduction',
  forwardable: 'Note to pass on',
  'scheduling-confirmation': 'Confirmation of the time',
  'day-before-note': 'Note the day before',
  reschedule: 'Request for another time',
  'thank-you': 'Thank-you',
  'thank-you-card': 'Thank-you card',
  'report-back': 'Report back',
  'answer-to-a-no': 'Answer to a no',
  decline: 'Calling it off',
  'keep-in-touch': 'Keeping in touch',
};

/** "Thank-you": the name of a kind of message. */
export function draftName(kind: DraftKind): string {
  return NAMES[kind];
}
