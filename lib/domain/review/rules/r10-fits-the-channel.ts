/** R10: the length fits the channel. */
import { countWords, hardLimit, softLimit, type Channel } from '../../draft';
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

const LONG_MESSAGE = 800;
const PHONE_WORDS = 110;
const EMAIL = { least: 50, most: 125, tooMany: 150 };
const CALLED: Partial<Record<Channel, string>> = {
  'connection-note': 'a note',
  'linkedin-message': 'a LinkedIn message',
  inmail: 'an InMail',
};

export const fitsTheChannel: Rule = {
  id: 'R10',
  reason: 'A channel cuts what is too long for it, and short messages are read to the end.',
  source: 'domain.md 3.1 and 4.1; LinkedIn InMail data; Boomerang; Dalton',
  weight: always('warn'),
  everyLanguage: true,
  check: (message, context) => [
    ...overTheCap(message, context),
    ...(message.kind === 'outreach' ? overTheTaste(message) : []),
  ],
  good: [
    {
      channel: 'connection-note',
      body: "Hi Priya, Marta Lind pointed me to you. I'm a nurse weighing the move you made into data at Halden. Could I ask you about it in a 15-minute call? Not a job request. Thank you, Sam",
    },
  ],
  bad: [
    {
      channel: 'connection-note',
      body: 'Hi Priya, I hope you are well. I have been reading about Halden for some time and find the whole area of health data very interesting indeed, so I thought I would write to see whether you might perhaps be open to connecting and talking with me one day.',
    },
    { channel: 'email', body: 'Hi Priya, could we talk?' },
  ],
};

/** What the channel does not take at all. For every kind of message. */
export function overTheCap({ channel, body }: Message, { settings }: ReviewContext): Fault[] {
  const limit = hardLimit(channel, settings.premium);
  if (limit === undefined || body.length <= limit) return [];
  return [
    {
      at: [limit, body.length],
      severity: 'block',
      message: `${body.length - limit} characters too long for ${CALLED[channel] ?? 'this channel'} of ${limit}.`,
      fix: 'Say less. The part that would be lost is marked.',
      overridable: false,
    },
  ];
}

function overTheTaste({ channel, body }: Message): Fault[] {
  const words = countWords(body);
  const soft = softLimit(channel);
  if (soft !== undefined) return longMessage(body.length, soft);
  if (channel === 'phone-script' && words > PHONE_WORDS)
    return [
      { message: `${words} words is a long speech on the phone.`, fix: `Keep it under ${PHONE_WORDS}.` },
    ];
  if (channel !== 'email') return [];
  if (words > EMAIL.most)
    return [
      {
        severity: words > EMAIL.tooMany ? 'warn' : 'tip',
        message: `${words} words. 75 to 100 can be read at a glance.`,
        fix: 'Take out what they do not need to decide.',
      },
    ];
  if (words >= EMAIL.least) return [];
  return [
    {
      severity: 'tip',
      message: `${words} words is little for an e-mail.`,
      fix: 'Say why them, who you are and what you ask.',
    },
  ];
}

function longMessage(length: number, soft: number): Fault[] {
  if (length <= soft) return [];
  return [
    {
      severity: length > LONG_MESSAGE ? 'warn' : 'tip',
      message: `${length} characters. Up to ${soft} can be read at a glance.`,
      fix: 'Take out what they do not need to decide.',
    },
  ];
}
