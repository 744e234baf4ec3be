/** The words of a message: its kind, its channel and the limits each channel sets (domain.md 3.1). */
export type DraftKind =
  | 'outreach'
  | 'follow-up'
  | 'introduction-request'
  | 'forwardable'
  | 'scheduling-confirmation'
  | 'day-before-note'
  | 'reschedule'
  | 'thank-you'
  | 'thank-you-card'
  | 'report-back'
  | 'answer-to-a-no'
  | 'decline'
  | 'keep-in-touch';

export type Channel = 'connection-note' | 'linkedin-message' | 'inmail' | 'email' | 'phone-script' | 'card';

export interface Draft {
  kind: DraftKind;
  channel: Channel;
  subject?: string;
  body: string;
}

/** The most UTF-16 units a channel takes, or undefined where none is set. */
export function hardLimit(channel: Channel, premium: boolean): number | undefined {
  switch (channel) {
    case 'connection-note':
      return premium ? 300 : 200;
    case 'linkedin-message':
      return 8000;
    case 'inmail':
      return 1900;
    default:
      return undefined;
  }
}

/** What people answer best: 400 characters on LinkedIn (domain.md 2.1). Shown, never enforced. */
export function softLimit(channel: Channel): number | undefined {
  return channel === 'linkedin-message' || channel === 'inmail' ? 400 : undefined;
}

/** True where the channel has a subject line. */
export function hasSubject(channel: Channel): boolean {
  return channel === 'email' || channel === 'inmail';
}

/** Words, as a reader would count them. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** The id under which a draft is kept: what is written for one channel stays when another is looked at. */
export function draftId(personId: string, { kind, channel }: Pick<Draft, 'kind' | 'channel'>): string {
  return `${personId}|${kind}|${channel}`;
}
