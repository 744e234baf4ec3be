/**
 * No reply yet: M2, M3 and M4 of domain.md 5. Duke's routine: after three business days someone else, after seven one follow-up, then
 * it rests. An ask is a message that waits for an answer; a connection note cannot be followed up before it is accepted (M5 speaks for
 * it), and after a phone call nobody owes a reply in writing.
 */
import { businessDaysAfter } from '../business-days';
import type { Channel, DraftKind } from '../draft';
import type { Step, StepKind } from '../steps';
import { dayWords } from './moments';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

const ASKS: readonly DraftKind[] = ['outreach', 'introduction-request'];
const NO_ANSWER: readonly StepKind[] = ['saved', 'drafted', 'accepted'];
const NO_FOLLOW_UP: readonly Channel[] = ['connection-note', 'phone-script', 'card'];

/** What is due while an ask waits for its answer. Nothing once they answered in any way, or it was closed. */
export function noReplyReminders(occasion: Occasion): Reminder[] {
  const ask = openAsk(occasion);
  if (!ask) return [];
  const followUps = occasion.steps.filter((step) => isFollowUp(step) && step.at >= ask.at);
  const last = followUps.at(-1);
  const most = Math.min(2, Math.max(1, Math.round(occasion.settings.followUps) || 1));
  if (!last) return [...nextPerson(occasion, ask), ...followUp(occasion, ask)];
  return followUps.length < most ? followUp(occasion, last) : closing(occasion, last);
}

/** The latest ask that nothing has answered; undefined when there is none. */
export function openAsk({ steps, talks }: Occasion): Step | undefined {
  const ask = steps.findLast(isAsk);
  if (!ask || talks.some(({ endAt }) => endAt > ask.at)) return undefined;
  const answered = steps.some((step) => step.at >= ask.at && !isWaiting(step));
  return answered ? undefined : ask;
}

/** A message that asks somebody for a conversation. One that was marked without its words counts as an ask. */
export function isAsk({ kind, message }: Step): boolean {
  return kind === 'sent' && (!message || ASKS.includes(message.kind));
}

function isFollowUp({ kind, message }: Step): boolean {
  return kind === 'sent' && message?.kind === 'follow-up';
}

function isWaiting(step: Step): boolean {
  return NO_ANSWER.includes(step.kind) || isAsk(step) || isFollowUp(step) || isForwarded(step);
}

function isForwarded({ kind, message }: Step): boolean {
  return kind === 'sent' && message?.kind === 'forwardable';
}

function canFollowUp({ message }: Step): boolean {
  return !message || !NO_FOLLOW_UP.includes(message.channel);
}

function nextPerson(occasion: Occasion, ask: Step): Reminder[] {
  const { settings, person } = occasion;
  const until = businessDaysAfter(ask.at, settings.followUpDays, settings);
  const dueAt = businessDaysAfter(ask.at, settings.nextPersonDays, settings);
  if (dueAt >= until) return [];
  const leave = canFollowUp(ask) ? `; leave ${person.callName} until ${dayWords(until, settings.zone)}` : '';
  return [
    reminderOf(occasion, {
      id: `next-person:${ask.id}`,
      rule: 'M2',
      dueAt,
      text: `No reply from ${person.callName} yet. That is normal. Write to the next person${leave}.`,
      does: { open: 'people' },
      until,
    }),
  ];
}

function followUp(occasion: Occasion, sent: Step): Reminder[] {
  if (!canFollowUp(sent)) return [];
  const { settings, person } = occasion;
  return [
    reminderOf(occasion, {
      id: `follow-up:${sent.id}`,
      rule: 'M3',
      dueAt: businessDaysAfter(sent.at, settings.followUpDays, settings),
      text: `One short follow-up to ${person.callName}?`,
      does: { draft: 'follow-up' },
    }),
  ];
}

function closing(occasion: Occasion, sent: Step): Reminder[] {
  const { settings, person } = occasion;
  return [
    reminderOf(occasion, {
      id: `close:${sent.id}`,
      rule: 'M4',
      dueAt: businessDaysAfter(sent.at, settings.followUpDays, settings),
      text: `No reply from ${person.callName}. Closing this one. Nothing to do.`,
      does: { open: 'person' },
      quiet: true,
    }),
  ];
}
