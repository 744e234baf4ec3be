/** What to say when one rings and they want to talk at once (seed 001: be ready whenever you call). Our words. */
import { referrerOf } from '../drafting/connection';
import type { Interview } from '../interview';
import type { Person } from '../person';
import { READY_LISTS } from '../questions/ready-lists';
import type { Settings } from '../settings';

export interface ScriptLine {
  id: 'hello' | 'why' | 'now' | 'later';
  text: string;
}

/** The lines to say, in order; what is not known is left out rather than filled in. It names whom the written messages name. */
export function phoneScript(
  person: Pick<Person, 'callName' | 'why' | 'share' | 'referredBy' | 'ask'>,
  sender: Settings['sender'],
): ScriptLine[] {
  const referrer = referrerOf({ referrer: person.referredBy, share: person.share ?? '' });
  const from = referrer
    ? ` ${referrer.charAt(0).toUpperCase()}${referrer.slice(1)} suggested I ring you.`
    : '';
  const who = [sender.name && `this is ${sender.name}.`, sender.about].filter(Boolean).join(' ');
  const why = person.why?.trim().replace(/[.…]+$/u, '');
  return [
    { id: 'hello', text: `Hello ${person.callName}, ${who}${from}`.replace(/,\s*$/u, '.') },
    ...(why ? [{ id: 'why' as const, text: `I’m ringing you because of this: ${why}.` }] : []),
    {
      id: 'now',
      text: `I’m not asking about a job. Do you have ${person.ask.minutes} minutes, now or on another day?`,
    },
    { id: 'later', text: 'If not now: when would suit you? May I send a short note to confirm it?' },
  ];
}

/** The short list for the phone: what to ask when they say "now is fine" (domain.md 6). */
export function phoneQuestions(newId: () => string): NonNullable<Interview['questions']> {
  const list = READY_LISTS.find(({ id }) => id === 'phoneNow');
  return (list?.core ?? []).map(({ question }, index, all) => ({
    id: newId(),
    text: question,
    ...(index === all.length - 1 && { must: true }),
  }));
}
