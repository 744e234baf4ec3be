/**
 * M16: a name was given. In the referrer's history the name waits to be saved; in the history of the person who was saved from it the
 * first message waits, and after it the word to the referrer (CSUF: permission to use the name; Yale: tell them if it helped).
 */
import { businessDaysAfter } from '../business-days';
import { suggestCallName } from '../call-name';
import type { StepKind } from '../steps';
import { isToldReferrer } from '../told-referrer';
import { isAsk } from './no-reply';
import { reminderOf, type Occasion } from './occasion';
import type { Reminder } from './reminder';

const FIRST_DAYS = 2;
const AGAIN_DAYS = 7;
const TELL_DAYS = 1;
/** Nothing happened yet but keeping and writing. */
const BEFORE_CONTACT: readonly StepKind[] = ['saved', 'drafted'];

/** M16 from both ends. */
export function referralReminders(occasion: Occasion): Reminder[] {
  return [...namesToSave(occasion), ...firstMessage(occasion), ...wordToReferrer(occasion)];
}

/** The names this person gave from which nobody was saved yet. */
export function namesToSave(occasion: Occasion): Reminder[] {
  const { steps, referralsFollowed, person } = occasion;
  return steps
    .filter(({ id, kind }) => kind === 'referred' && !referralsFollowed.includes(id))
    .map((step) =>
      reminderOf(occasion, {
        id: `referral:${step.id}`,
        rule: 'M16',
        ...twice(occasion, step.at),
        text: `Write to ${step.referral?.name ?? 'the person they named'}${naming(person.callName, step.referral?.mayUseName)}`,
        does: { open: 'person' },
      }),
    );
}

function firstMessage(occasion: Occasion): Reminder[] {
  const { person, steps, talks } = occasion;
  const by = person.referredBy;
  if (!by || talks.length > 0 || steps.some(({ kind }) => !BEFORE_CONTACT.includes(kind))) return [];
  return [
    reminderOf(occasion, {
      id: `write:${person.id}`,
      rule: 'M16',
      ...twice(occasion, steps.find(({ kind }) => kind === 'saved')?.at ?? person.savedAt),
      text: `Write to ${person.callName}${naming(suggestCallName(by.name).value, by.mayUseName)}`,
      does: { draft: 'outreach' },
    }),
  ];
}

/** Once when the first message is out, once more when it led to a conversation; each until the referrer was told since. */
function wordToReferrer(occasion: Occasion): Reminder[] {
  const { person, steps, talks } = occasion;
  const by = person.referredBy;
  if (!by?.personId) return [];
  const written = steps.find(isAsk);
  const [talk] = talks;
  const told = steps.filter((step) => isToldReferrer(step, person, steps));
  const isOpen = (at: string) => !told.some((step) => step.at >= at);
  const toTell = (id: string, what: string, at: string) => ({
    id,
    rule: 'M16',
    dueAt: businessDaysAfter(at, TELL_DAYS, occasion.settings),
    text: `Tell ${suggestCallName(by.name).value} that you ${what} ${person.callName}.`,
    does: { draft: 'report-back' } as const,
    ...(by.personId && { writeTo: by.personId }),
  });
  const reminders: Reminder[] = [];
  if (written && isOpen(written.at)) {
    const news = toTell(`tell-written:${written.id}`, 'wrote to', written.at);
    reminders.push(reminderOf(occasion, { ...news, ...(talk && { until: talk.endAt }) }));
  }
  if (talk && isOpen(talk.startAt))
    reminders.push(reminderOf(occasion, toTell(`tell-met:${talk.id}`, 'talked to', talk.endAt)));
  return reminders;
}

function twice({ settings }: Occasion, at: string): Pick<Reminder, 'dueAt' | 'nudges'> {
  const dueAt = businessDaysAfter(at, FIRST_DAYS, settings);
  return { dueAt, nudges: [dueAt, businessDaysAfter(at, AGAIN_DAYS, settings)] };
}

/** The referrer is named only with leave to do so. */
function naming(referrer: string, mayUseName: boolean | undefined): string {
  if (mayUseName === false) return `. ${referrer} would rather not be named.`;
  if (mayUseName) return `, and say ${referrer} suggested it.`;
  return `. May you say that ${referrer} suggested it? Ask first.`;
}
