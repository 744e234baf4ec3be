/**
 * Makes the text of a draft from the answers, or names the answers that are missing. It never puts a placeholder where an
 * answer should be: a message with a hole is worse than none.
 */
import type { Channel, DraftKind } from '../draft';
import { composeConfirmation, composeDayBefore, composeReschedule } from './arranging';
import type { Composed, DraftContext, MissingAnswer, Talk, Target } from './context';
import { composeFollowUp } from './follow-up';
import { composeForwardable, composeIntroductionRequest } from './introduction';
import { composeKeepInTouch } from './keep-in-touch';
import { composeOutreach } from './outreach';
import { composeAnswerToANo, composeDecline } from './replies';
import { composeReportBack } from './report-back';
import { composeCard, composeThankYou } from './thank-you';
import { bare } from './typed/clean';

/** Every kind of draft is composed. */
export type ComposedKind = DraftKind;

/** What each kind needs beside a name to greet and a name to sign with. */
const NEEDS: Partial<Record<DraftKind, readonly MissingAnswer[]>> = {
  outreach: ['why', 'sender-about'],
  'introduction-request': ['target'],
  forwardable: ['target', 'sender-about'],
  'scheduling-confirmation': ['interview'],
  'day-before-note': ['interview'],
  reschedule: ['interview'],
  'thank-you': ['takeaway'],
  'thank-you-card': ['takeaway'],
  'report-back': ['news'],
  'keep-in-touch': ['news'],
};
const ORDER: readonly MissingAnswer[] = [
  'call-name',
  'target',
  'interview',
  'why',
  'takeaway',
  'news',
  'sender-name',
  'sender-about',
];

/** The draft, or what is missing for it, first thing first. A channel that the kind does not have is written as a message. */
export function compose(kind: DraftKind, channel: Channel, context: DraftContext): Composed {
  const missing = missingAnswers(kind, context);
  if (missing.length > 0) return { complete: false, missing };
  const clean = withTrimmedNames(context);
  switch (kind) {
    case 'outreach':
      return composeOutreach(channel, clean);
    case 'follow-up':
      return composeFollowUp(channel, clean);
    case 'introduction-request':
      return composeIntroductionRequest(channel, clean as DraftContext & { target: Target });
    case 'forwardable':
      return composeForwardable(channel, clean as DraftContext & { target: Target });
    case 'scheduling-confirmation':
      return composeConfirmation(channel, clean as DraftContext & { interview: Talk });
    case 'day-before-note':
      return composeDayBefore(channel, clean as DraftContext & { interview: Talk });
    case 'reschedule':
      return composeReschedule(channel, clean as DraftContext & { interview: Talk });
    case 'thank-you':
      return composeThankYou(channel, clean);
    case 'thank-you-card':
      return composeCard(clean);
    case 'report-back':
      return composeReportBack(channel, clean);
    case 'answer-to-a-no':
      return composeAnswerToANo(channel, clean);
    case 'decline':
      return composeDecline(channel, clean);
    case 'keep-in-touch':
      return composeKeepInTouch(channel, clean);
  }
}

/** The answers a draft of this kind still needs, in the order they are asked for. */
export function missingAnswers(kind: DraftKind, context: DraftContext): MissingAnswer[] {
  const needs = new Set<MissingAnswer>(['call-name', 'sender-name', ...(NEEDS[kind] ?? [])]);
  return ORDER.filter((answer) => needs.has(answer) && !has(kind, answer, context));
}

function has(kind: DraftKind, answer: MissingAnswer, context: DraftContext): boolean {
  const { person, sender, target, interview } = context;
  switch (answer) {
    case 'call-name':
      return person.callName.trim() !== '';
    case 'sender-name':
      return sender.name.trim() !== '';
    case 'sender-about':
      return bare(sender.about) !== '' || bare(sender.pitch?.who ?? '') !== '';
    case 'why':
      return bare(context.why) !== '';
    case 'takeaway':
      return bare(context.takeaway) !== '';
    case 'interview':
      return interview !== undefined;
    case 'target':
      return target !== undefined && target.name.trim() !== '' && bare(target.why) !== '';
    case 'news':
      return hasNews(kind, context);
  }
}

/** A sign of life needs a memory or news; a report back needs something that was done. */
function hasNews(
  kind: DraftKind,
  { news = '', suggestions = [], referrals = [], goal, newRole, takeaway }: DraftContext,
): boolean {
  if (bare(news) !== '') return true;
  if (kind === 'keep-in-touch') return newRole !== undefined || bare(takeaway) !== '';
  return (
    suggestions.some(({ done, text }) => done && bare(text) !== '') ||
    referrals.some(({ state }) => state === 'met') ||
    (goal !== undefined && goal.state !== 'open')
  );
}

function withTrimmedNames(context: DraftContext): DraftContext {
  const { person, sender } = context;
  return {
    ...context,
    person: { ...person, callName: person.callName.trim() },
    sender: { ...sender, name: sender.name.trim() },
  };
}
