/** The sentence for a message that was sent. */
import { MINUTES } from './ask';
import type { Channel } from './draft';
import type { Step } from './steps';
import { capital, daysBetween, inWords, type Spoken } from './story-words';

const CHANNELS: Record<Channel, string> = {
  'connection-note': 'In a connection note.',
  'linkedin-message': 'On LinkedIn.',
  inmail: 'By InMail.',
  email: 'By e-mail.',
  'phone-script': 'On the phone.',
  card: 'On a card.',
};

/** What was sent, as a sentence. `before` is the message that went out before it. */
export function sentSentence(
  { message, at }: Step,
  before: Step | undefined,
  to: Spoken,
  zone: string,
): string {
  switch (message?.kind) {
    case 'outreach': {
      const minutes = MINUTES.find((number) => message.body.includes(`${number} minutes`));
      return minutes ? `You asked for ${minutes} minutes.` : `You asked ${to.whom} for a conversation.`;
    }
    case 'follow-up':
      return followUp(at, before, zone);
    case 'introduction-request':
      return `You asked ${to.whom} for an introduction.`;
    case 'forwardable':
      return `You sent ${to.whom} a note to pass on.`;
    case 'scheduling-confirmation':
      return 'You confirmed the time.';
    case 'day-before-note':
      return 'You wrote that you look forward to it.';
    case 'reschedule':
      return 'You asked for another time.';
    case 'report-back':
      return `You told ${to.whom} what came of it.`;
    case 'answer-to-a-no':
      return `You thanked ${to.whom} for the answer.`;
    case 'decline':
      return `You told ${to.whom} that it will not come about.`;
    default:
      return `You wrote to ${to.whom}.`;
  }
}

/** "Eight quiet days, then one follow-up." */
function followUp(at: string, before: Step | undefined, zone: string): string {
  const again = before?.message?.kind === 'follow-up' ? 'another' : 'one';
  const days = before ? daysBetween(before.at, at, zone) : 0;
  if (days < 1) return `You wrote ${again} follow-up.`;
  const quiet = days === 1 ? 'One quiet day' : `${capital(inWords(days))} quiet days`;
  return `${quiet}, then ${again} follow-up.`;
}

/** How a message went: "By e-mail." */
export function wayOf({ message }: Step): string | undefined {
  return message && CHANNELS[message.channel];
}
