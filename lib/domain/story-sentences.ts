/** The sentence for each kind of step. What is not known is left out rather than guessed. */
import { minutesBetween } from './instant';
import type { Interview } from './interview';
import type { Person } from './person';
import type { ClosedReason, Step } from './steps';
import { sentSentence, wayOf } from './story-sent';
import { agreedTime, capital, howOf, inWords, later, spokenOf, timeHere } from './story-words';

/** What a sentence can look back on. */
export interface Told {
  person: Person;
  /** The steps that stand, in order of time. */
  steps: readonly Step[];
  interviews: readonly Interview[];
  zone: string;
}

/** A sentence, a quieter second line, and what somebody said. */
export interface Sentence {
  text: string;
  more?: string | undefined;
  quote?: string | undefined;
}

const CLOSED: Record<ClosedReason, string> = {
  'no-reply': 'No reply came, and you closed it.',
  declined: 'You closed it after the no.',
  done: 'You closed it: you have what you came for.',
  'not-now': 'You closed it for now.',
};

/** The sentence for one step. */
export function sentenceOf(step: Step, told: Told): Sentence {
  const { who, whom } = spokenOf(told.person);
  switch (step.kind) {
    case 'saved':
      return saved(step, told);
    case 'drafted':
      return { text: 'You began to write.' };
    case 'sent':
      return {
        text: sentSentence(step, lastSent(step, told), spokenOf(told.person), told.zone),
        more: wayOf(step),
      };
    case 'accepted':
      return { text: `${who} accepted your request to connect.` };
    case 'replied':
      return { text: `${who} wrote back${since(lastSent(step, told)?.at, step, told)}.`, quote: step.text };
    case 'declined':
      return { text: `${who} said no.`, more: 'A no is a normal answer.', quote: step.text };
    case 'scheduled':
    case 'rescheduled':
      return agreed(step, told);
    case 'met':
      return talked(interviewOf(step, told), told);
    case 'debriefed':
      return { text: 'You wrote down what you learned.', quote: interviewOf(step, told)?.takeaway };
    case 'thanked':
      return thanked(step, told);
    case 'card-posted':
      return { text: `You posted ${whom} a card.` };
    case 'referred':
      return { text: `${who} named ${step.referral?.name ?? 'someone'}.`, more: step.referral?.about };
    case 'suggestion-given':
      return { text: `${who} gave you a suggestion.`, quote: step.text };
    case 'suggestion-done':
      return { text: 'You did what was suggested.', more: aboutOf(step, told) };
    case 'reported-back':
      return { text: `You told ${whom} how it went.`, more: aboutOf(step, told) };
    case 'kept-in-touch':
      return { text: 'You kept in touch.', more: step.text };
    case 'closed':
      return { text: step.reason ? CLOSED[step.reason] : 'You closed it.' };
    case 'undone':
      return { text: 'You took something back.' };
  }
}

function saved(step: Step, { person, steps }: Told): Sentence {
  const { whom } = spokenOf(person);
  if (step.before || steps.find((other) => other.kind === 'saved') !== step) {
    return { text: `You brought what you know of ${whom} up to date.` };
  }
  const by = person.referredBy?.name;
  return { text: by ? `You saved ${whom}, on ${by}’s advice.` : `You saved ${whom}.` };
}

function agreed(step: Step, told: Told): Sentence {
  const interview = timesAfter(step, told);
  const moved = step.kind === 'rescheduled';
  if (!interview) return { text: moved ? 'You agreed on another time.' : 'You agreed to talk.' };
  const minutes = minutesBetween(interview.startAt, interview.endAt);
  const here = timeHere(interview, told.zone);
  return {
    text: `${moved ? 'You moved it to' : 'You agreed to talk on'} ${agreedTime(interview, told.zone)}.`,
    more: [`${minutes} minutes ${howOf(interview)}.`, here && `That is ${here}.`].filter(Boolean).join(' '),
  };
}

/** The sentence for a conversation that was called off. */
export function calledOff(interview: Interview, { zone }: Told): Sentence {
  return { text: `The conversation was called off: ${agreedTime(interview, zone)}.` };
}

/** The times as this step set them: the next move remembers what they were. */
function timesAfter(step: Step, told: Told): Interview | undefined {
  const moves = told.steps.filter((other) => other.interviewId === step.interviewId && other.interviewBefore);
  const next = moves.find((other) => other !== step && told.steps.indexOf(other) > told.steps.indexOf(step));
  return next?.interviewBefore ?? interviewOf(step, told);
}

/** The sentence for a conversation that was held. */
export function talked(interview: Interview | undefined, { person }: Told): Sentence {
  if (!interview) return { text: `You talked with ${spokenOf(person).whom}.` };
  const minutes = minutesBetween(interview.startAt, interview.endAt);
  const extra = minutes - person.ask.minutes;
  return {
    text: `You talked for ${minutes} minutes ${howOf(interview)}.`,
    ...(extra > 0 && { more: `${capital(inWords(extra))} more than you asked for.` }),
  };
}

function thanked(step: Step, told: Told): Sentence {
  const { whom } = spokenOf(told.person);
  const end = interviewOf(step, told)?.endAt;
  return { text: `You thanked ${whom}${since(end, step, told)}.`, more: wayOf(step) };
}

/** " the next day": from an instant to the step, or nothing. */
function since(from: string | undefined, step: Step, { zone }: Told): string {
  const words = from && later(from, step.at, zone);
  return words ? ` ${words}` : '';
}

function lastSent(step: Step, { steps }: Told): Step | undefined {
  return steps.slice(0, steps.indexOf(step)).findLast((other) => other.kind === 'sent');
}

function interviewOf(step: Step, { interviews }: Told): Interview | undefined {
  return interviews.find((interview) => interview.id === step.interviewId);
}

function aboutOf(step: Step, { steps }: Told): string | undefined {
  return step.text ?? steps.find((other) => other.id === step.about)?.text;
}
