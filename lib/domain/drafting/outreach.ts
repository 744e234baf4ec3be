/**
 * The first message to someone: connection first, why them, who writes, one question with a stated time, not about a job,
 * thanks, an easy way out (domain.md 2.2 and 2.3; seeds 002 and 003). 75 to 100 words in e-mail, at most 400 characters on
 * LinkedIn, within 200 or 300 in a note.
 */
import type { Channel } from '../draft';
import {
  connectionSentence,
  opening,
  openings,
  referrerOf,
  someoneOf,
  withAbout,
  type Opening,
} from './connection';
import type { DraftContext, Written } from './context';
import { always, choose, fit, optional, type Part, type Wording } from './fit';
import { firstName, roomOf, written } from './letter';
import { phoneBody } from './phone-script';
import { asks, companyWords, formatSentence, namesWork, topicIn, waysWords, workWords } from './request';
import { aboutOf, discretionLine, notAboutAJob } from './sender';
import { joined } from './typed/clean';
import { tellsOfMove } from './typed/learn';
import { windowSentence } from './typed/when';
import { shortWhyClause, whyClause } from './typed/why';

const SUBJECT_MAX = 60;

/** An outreach message for a channel. The context is complete: see `compose`. */
export function composeOutreach(channel: Channel, context: DraftContext): Written {
  switch (channel) {
    case 'email':
      return { complete: true, subject: subjectFor(context), body: emailBody(context) };
    case 'inmail':
      return { complete: true, subject: subjectFor(context), body: messageBody(context, channel) };
    case 'connection-note':
      return { complete: true, body: noteBody(context) };
    case 'phone-script':
      return { complete: true, body: phoneBody(context) };
    default:
      return { complete: true, body: messageBody(context, channel) };
  }
}

/** "Marta Lind suggested I write", "A question about your work at Halden": at most 60 characters (R24). */
export function subjectFor(context: DraftContext): string {
  const referrer = referrerOf(context);
  const company = companyWords(context.person.company);
  const move = tellsOfMove(context.why) && company ? `Your move, and your work at ${company}` : '';
  const ways = [
    referrer && `${referrer} suggested I write`,
    company ? `A question about your work at ${company}` : move,
  ];
  return (
    ways.find((text) => text && text.length <= SUBJECT_MAX && text.split(' ').length <= 9) ||
    'A question about your work'
  );
}

function emailBody(context: DraftContext): string {
  const { person, sender, ask } = context;
  const about = aboutOf(context);
  const connection = connectionSentence(context);
  const someone = someoneOf(context);
  const start = opening(context, connection, whyClause(context.why, someone));
  const shorter = opening(context, connection, shortWhyClause(context.why, someone));
  const [richest = '', ...plainer] = asks(context, namesWork(start.text, person));
  const job = notAboutAJob(context);
  return fit(
    [
      [always(`Hi ${person.callName},`)],
      [
        choose(
          [withAbout(start, about.full), 15],
          [withAbout(start, about.short), 13],
          [withAbout(shorter, about.short), 10],
        ),
      ],
      [
        choose([richest, 6], [plainer.at(-2) ?? richest, 3]),
        choose([formatSentence(ask), 3]),
        optional(windowSentence(ask.window), 3),
        choose([job.long, 5], [job.short, 4]),
        optional(discretionLine(context), 4),
      ],
      [
        choose(
          ['If it isn’t a good time, I completely understand. Thank you for reading this.', 4],
          ['If it isn’t a good time, no worries at all. Thank you.', 3],
        ),
      ],
      [always(sender.name)],
    ],
    roomOf('email', context.premium),
  );
}

function messageBody(context: DraftContext, channel: Channel): string {
  const job = notAboutAJob(context);
  const how = waysWords(context.ask);
  const asksWhen = (isNamed: boolean) =>
    asks(context, isNamed).flatMap((ask, index, all): Wording[] => {
      const worth = 4 - (3 * index) / all.length;
      return [
        ...(how ? [{ text: withWays(ask, context.ask.minutes, how), worth: worth + 1.5 }] : []),
        { text: ask, worth },
      ];
    });
  const [named, unnamed] = [asksWhen(true), asksWhen(false)];
  const core = cores(context, (before) => (namesWork(before, context.person) ? named : unnamed));
  const connected = context.justConnected ? 'Thank you for connecting.' : '';
  const room = roomOf(channel, context.premium);
  return written(channel, context, {
    paragraphs: [
      [
        optional(connected, 1),
        core,
        optional(job.short, 4),
        optional('If it isn’t a good time, no worries at all.', 2),
        optional(discretionLine(context), 3),
      ],
    ],
    thanks: 'Thank you',
    room,
  });
}

function withWays(ask: string, minutes: number, how: string): string {
  return ask.replace(`${minutes} minutes`, `${minutes} minutes${how}`);
}

/** Opening, introduction and ask together, since the ask depends on what was said; each names the work. */
function cores(context: DraftContext, asksAfter: (before: string) => Wording[], aboutWorth = 5): Part {
  const about = aboutOf(context);
  const abouts: Wording[] = [
    { text: about.full, worth: aboutWorth },
    ...(about.short === about.full ? [] : [{ text: about.short, worth: aboutWorth - 1 }]),
    { text: '', worth: 0 },
  ];
  return openings(context).flatMap((open) =>
    asksAfter(open.text).flatMap((ask) =>
      abouts.map((who) => ({
        text: joined([withAbout(open, who.text), ask.text]),
        worth: open.worth + who.worth + ask.worth,
      })),
    ),
  );
}

function noteBody(context: DraftContext): string {
  const { person, sender, premium } = context;
  const about = aboutOf(context);
  const parts: Wording[] = openings(context).flatMap((open) =>
    noteAsks(context, open).flatMap((ask) =>
      [
        { text: about.short, worth: 4 },
        { text: '', worth: 0 },
      ].map((who) => ({
        text: joined([withAbout(open, who.text), ask.text]),
        worth: open.worth + who.worth + ask.worth,
      })),
    ),
  );
  const job = context.leaveJobsUnmentioned ? '' : 'It’s not about a job.';
  const name = firstName(sender.name);
  return fit(
    [
      [always(`Hi ${person.callName},`)],
      [parts, optional(job, 0.5), choose([`Thank you, ${name}`, 6], ['Thank you', 2], ['', 0])],
    ],
    { ...roomOf('connection-note', premium), gap: '\n' },
  );
}

/** "Could I ask you about it for 20 minutes by phone?" */
function noteAsks(context: DraftContext, open: Opening): Wording[] {
  const { ask, person } = context;
  const how = waysWords(ask);
  const isNamed = namesWork(open.text, person);
  const topic = topicIn(context);
  const work = workWords(person);
  const told =
    topic && topic.sort !== 'question' ? (topic.sort === 'noun' ? `about ${topic.words}` : topic.words) : '';
  const subjects: [string, number][] = [];
  if (told && isNamed) subjects.push([`Could I have ${ask.minutes} minutes to ask you ${told}`, 3]);
  if (isNamed && open.saysWhy) subjects.push([`Could I ask you about it for ${ask.minutes} minutes`, 1.5]);
  subjects.push(
    [`Could I ask you about ${work} for ${ask.minutes} minutes`, isNamed ? 1 : 5],
    [`Could I ask you about your work for ${ask.minutes} minutes`, 0],
  );
  return subjects.flatMap(([text, worth]) => [
    ...(how
      ? [
          {
            text: `${text.replace(`${ask.minutes} minutes to ask`, `${ask.minutes} minutes${how} to ask`)}${text.endsWith('minutes') ? how : ''}?`,
            worth: worth + 1,
          },
        ]
      : []),
    { text: `${text}?`, worth },
  ]);
}
