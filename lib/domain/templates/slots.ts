/**
 * The names a template may use, what each stands for, and their values for one draft. A value is a finished phrase in the
 * form its description says; a name without a value is left out of the answer, so that the template shows it as unfilled.
 */
import { connectionSentence, openings, referrerOf, someoneOf } from '../drafting/connection';
import type { DraftContext } from '../drafting/context';
import { firstName } from '../drafting/letter';
import {
  companyWords,
  formatSentence,
  questionsWords,
  tellWords,
  waysWords,
  workWords,
} from '../drafting/request';
import { aboutOf, discretionLine, notAboutAJob } from '../drafting/sender';
import { namesSentence } from '../drafting/thank-you';
import { capital, pieces, stop } from '../drafting/typed/clean';
import { adviceList, planSentence, stayedOf, stayedWords } from '../drafting/typed/stayed';
import { clock, longDay, timesWords, windowWords, zoneWords } from '../drafting/typed/when';
import { shortWhyClause, whyAbout, whyClause } from '../drafting/typed/why';
import { whenTalked } from '../drafting/replies';
import { withI } from '../drafting/report-back';

export interface Slot {
  name: string;
  /** What it stands for, in plain words. */
  says: string;
  example: string;
}

/** Every name, in the order in which a message uses them. */
export const SLOTS = [
  { name: 'call name', says: 'What you call them.', example: 'Priya' },
  { name: 'name', says: 'Their whole name.', example: 'Priya Raman' },
  { name: 'company', says: 'Where they work.', example: 'Halden' },
  { name: 'title', says: 'What they do, as saved.', example: 'Product manager' },
  { name: 'work', says: 'Their work, in words that always fit.', example: 'your work at Halden' },
  { name: 'referrer', says: 'Who sent you.', example: 'Marta Lind' },
  {
    name: 'share',
    says: 'What you share, or who sent you: a sentence.',
    example: 'We both studied at Leeds.',
  },
  { name: 'why', says: 'Why them: the words after “because”.', example: 'you moved from nursing into data' },
  { name: 'about me', says: 'Who you are: a sentence.', example: 'I’m a ward nurse in Leeds.' },
  {
    name: 'learn',
    says: 'What you would like to learn: the words after “tell me”.',
    example: 'how you made that move',
  },
  { name: 'minutes', says: 'How long you ask for, as a number.', example: '20' },
  { name: 'questions', says: 'How many questions you have.', example: 'five questions' },
  { name: 'window', says: 'When.', example: 'in the next two weeks' },
  { name: 'how', says: 'How to talk, in a few words.', example: 'by phone or video' },
  {
    name: 'ways',
    says: 'How to talk: a sentence.',
    example: 'A phone or video call is fine, at a time that suits you.',
  },
  {
    name: 'not a job',
    says: 'That it is not about a job: a sentence.',
    example: 'I’m not asking about a job.',
  },
  {
    name: 'between us',
    says: 'That it stays between you, when you asked for discretion: a sentence.',
    example: 'I’d be grateful if you kept this between us for now.',
  },
  {
    name: 'when',
    says: 'The day and time that was agreed, with its zone.',
    example: 'Thursday 12 March, 10:00 to 10:20 UK time',
  },
  { name: 'start', says: 'The time it begins, with its zone.', example: '10:00 UK time' },
  { name: 'end', says: 'The time it ends.', example: '10:20' },
  { name: 'other times', says: 'Times you offer instead.', example: 'Friday 13 March at 10:00 UK time' },
  {
    name: 'first subject',
    says: 'The subject of the message you follow up.',
    example: 'A question about your work',
  },
  { name: 'talked', says: 'When you talked.', example: 'yesterday' },
  { name: 'takeaway', says: 'What stayed with you.', example: 'your point that the first year is hard' },
  {
    name: 'plan',
    says: 'What you will do with it: a sentence.',
    example: 'I’m going to sit in on the audit meeting.',
  },
  {
    name: 'names',
    says: 'What became of the names they gave: a sentence.',
    example: 'I’ve written to Dele Ade.',
  },
  {
    name: 'done',
    says: 'What you did of their advice: the words after “you suggested I”.',
    example: 'sit in on the audit meeting',
  },
  { name: 'news', says: 'What there is to tell: a sentence.', example: 'I’ve started an evening course.' },
  { name: 'target', says: 'Whom you would like to meet.', example: 'Tom Becker' },
  { name: 'target work', says: 'Where they work.', example: 'Halden' },
  {
    name: 'target why',
    says: 'Why them: the words after “because”.',
    example: 'Tom moved from nursing into data',
  },
  { name: 'my name', says: 'Your whole name.', example: 'Sam Okoro' },
  { name: 'my first name', says: 'Your first name.', example: 'Sam' },
  { name: 'my phone', says: 'Your telephone number.', example: '07700 900123' },
] as const satisfies readonly Slot[];

export type SlotName = (typeof SLOTS)[number]['name'];
export type SlotValues = Partial<Record<SlotName, string>>;

/** The values of all names that can be filled for this draft. */
export function slotValues(context: DraftContext): SlotValues {
  const all = {
    ...theirs(context),
    ...asked(context),
    ...arranged(context),
    ...after(context),
    ...mine(context),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value?.trim()));
}

function theirs(context: DraftContext): SlotValues {
  const { person, target, why } = context;
  const someone = someoneOf(context);
  const called = target && (target.callName?.trim() || firstName(target.name));
  return {
    'call name': person.callName.trim(),
    name: someone.name,
    company: companyWords(person.company),
    title: person.title?.trim() ?? '',
    work: workWords(person),
    referrer: referrerOf(context) ?? '',
    share: connectionSentence(context),
    why:
      openings(context).length > 1 ? shortOrFull(whyClause(why, someone), shortWhyClause(why, someone)) : '',
    ...(target && {
      target: target.name.trim(),
      'target work': companyWords(target.company),
      'target why': whyAbout(target.why, { name: target.name, callName: called ?? '' }),
    }),
  };
}

/** A reason in several sentences is long for a template: the first one then. */
function shortOrFull(full: string, short: string): string {
  return full.length > 120 ? short : full;
}

function asked(context: DraftContext): SlotValues {
  const { ask } = context;
  return {
    learn: tellWords(context, false)[0] ?? '',
    minutes: String(ask.minutes),
    questions: ask.questions ? questionsWords(ask.questions) : '',
    window: windowWords(ask.window) || 'in the next few weeks',
    how: waysWords(ask).trim(),
    ways: formatSentence(ask),
    'not a job': notAboutAJob(context).short,
    'between us': discretionLine(context),
  };
}

function arranged({ interview, reschedule }: DraftContext): SlotValues {
  if (!interview) return {};
  const { startAt, endAt, zone } = interview;
  const zoned = zoneWords(startAt, zone);
  return {
    when: `${longDay(startAt, zone)}, ${clock(startAt, zone)} to ${clock(endAt, zone)} ${zoned}`,
    start: `${clock(startAt, zone)} ${zoned}`,
    end: clock(endAt, zone),
    'other times': timesWords(reschedule?.times ?? [], zone),
  };
}

function after(context: DraftContext): SlotValues {
  const stayed = stayedOf(context.takeaway, someoneOf(context));
  const done = (context.suggestions ?? []).filter((one) => one.done).map(({ text }) => text);
  return {
    'first subject': context.original?.subject?.trim() ?? '',
    talked: whenTalked(context),
    takeaway: stayed ? stayedWords(stayed) : '',
    plan: planSentence(context.next),
    names: namesSentence(context.referrals ?? []),
    done: adviceList(done.slice(0, 2)).verbs,
    news: pieces(context.news ?? '')
      .map((piece) => stop(capital(withI(piece))))
      .join(' '),
  };
}

function mine(context: DraftContext): SlotValues {
  const { sender } = context;
  return {
    'about me': aboutOf(context).full,
    'my name': sender.name.trim(),
    'my first name': firstName(sender.name.trim()),
    'my phone': sender.phone?.trim() ?? '',
  };
}
