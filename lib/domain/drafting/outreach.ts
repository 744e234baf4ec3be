/**
 * The first message to someone: connection first, why them, who writes, one question with a stated time, not about a job,
 * thanks, an easy way out (domain.md 2.2 and 2.3; seeds 002 and 003). 75 to 100 words in e-mail, at most 400 characters on
 * LinkedIn, within 200 or 300 in a note.
 */
import { hardLimit, softLimit, type Channel } from '../draft';
import type { Format } from '../ask';
import type { Composed, DraftContext } from './context';
import { fit, type Part, type Wording } from './fit';
import { referrerIn, sentence, shareSentence, whyClause } from './phrases';

const SUBJECT_MAX = 60;

/** An outreach message for a channel. The context is complete: see `compose`. */
export function composeOutreach(channel: Channel, context: DraftContext): Composed & { complete: true } {
  switch (channel) {
    case 'email':
      return { complete: true, subject: subjectFor(context), body: emailBody(context) };
    case 'inmail':
      return { complete: true, subject: subjectFor(context), body: messageBody(context, channel) };
    case 'connection-note':
      return { complete: true, body: noteBody(context) };
    default:
      return { complete: true, body: messageBody(context, channel) };
  }
}

function subjectFor({ share, person }: DraftContext): string {
  const referrer = referrerIn(share);
  const wordings = [
    referrer && `${referrer} suggested I write`,
    person.company && `A question about your work at ${person.company}`,
  ];
  return wordings.find((text) => text && text.length <= SUBJECT_MAX) || 'A question about your work';
}

function emailBody(context: DraftContext): string {
  const { person, sender, ask } = context;
  return [
    `Hi ${person.callName},`,
    joined([opening(context, { share: true, why: true }), sentence(sender.about)]),
    joined([
      `Would you have ${ask.minutes} minutes in the next two weeks to tell me ${subjectOfTalk(context)}?`,
      formatSentence(ask.formats),
      'I’m not asking about a job; I’d like to learn from someone who does the work.',
    ]),
    'If it isn’t a good time, I completely understand. Thank you for reading this.',
    sender.name,
  ].join('\n\n');
}

function messageBody(context: DraftContext, channel: Channel): string {
  const { person, sender, ask } = context;
  const time = `Would you have ${ask.minutes} minutes`;
  const how = waysToTalk(ask.formats);
  const parts: Part[] = [
    openings(context).map(({ text, worth }) => ({ text, worth })),
    optional(sentence(sender.about), 5),
    [
      { text: `${time} in the next two weeks${how} to tell me ${subjectOfTalk(context)}?`, worth: 4 },
      { text: `${time} in the next two weeks${how} to tell me about the work?`, worth: 3 },
      { text: `${time}${how} to tell me about the work?`, worth: 2 },
      { text: `${time} to tell me about the work?`, worth: 0 },
    ],
    optional('I’m not asking about a job.', 4),
    optional('If it isn’t a good time, no worries at all.', 2),
    [{ text: `Thank you, ${sender.name}`, worth: 0 }],
  ];
  const greeting = `Hi ${person.callName},\n\n`;
  return greeting + fit(parts, (softLimit(channel) ?? Number.POSITIVE_INFINITY) - greeting.length, joined);
}

function noteBody(context: DraftContext): string {
  const { person, sender, ask } = context;
  const how = waysToTalk(ask.formats);
  const work = person.company ? `your work at ${person.company}` : 'your work';
  const asks = openings(context).flatMap(({ text, worth, saysWhy }) => {
    const topics = saysWhy ? ['it'] : [work, 'your work'];
    return topics.flatMap((topic, index) => [
      {
        text: joined([text, `Could I ask you about ${topic} for ${ask.minutes} minutes${how}?`]),
        worth: worth + 1 - index / 2,
      },
      {
        text: joined([text, `Could I ask you about ${topic} for ${ask.minutes} minutes?`]),
        worth: worth - index / 2,
      },
    ]);
  });
  const parts: Part[] = [
    optional(sentence(sender.about), 4),
    asks,
    optional('It’s not about a job.', 2),
    [{ text: `Thank you, ${sender.name}`, worth: 0 }],
  ];
  const greeting = `Hi ${person.callName},\n`;
  return (
    greeting + fit(parts, (hardLimit('connection-note', context.premium) ?? 200) - greeting.length, joined)
  );
}

/** Every way to open: who sent me or what we share, and why you; richest first, nothing last. */
function openings(context: DraftContext): (Wording & { saysWhy: boolean })[] {
  const shareWorth = referrerIn(context.share) ? 9 : 5;
  return [
    { text: opening(context, { share: true, why: true }), worth: shareWorth + 8, saysWhy: true },
    { text: opening(context, { share: false, why: true }), worth: 8, saysWhy: true },
    { text: opening(context, { share: true, why: false }), worth: shareWorth, saysWhy: false },
    { text: '', worth: 0, saysWhy: false },
  ];
}

function opening({ share, why }: DraftContext, say: { share: boolean; why: boolean }): string {
  const shared = say.share ? shareSentence(share) : '';
  const clause = say.why ? whyClause(why) : '';
  if (!clause) return shared;
  if (shared && referrerIn(share)) return `${shared.slice(0, -1)}, because ${clause}.`;
  return joined([shared, `I’m writing to you because ${clause}.`]);
}

function optional(text: string, worth: number): Part {
  return text
    ? [
        { text, worth },
        { text: '', worth: 0 },
      ]
    : [{ text: '', worth: 0 }];
}

function subjectOfTalk({ person }: DraftContext): string {
  return person.company
    ? `what the work at ${person.company} is really like`
    : 'what the work is really like';
}

function formatSentence(formats: readonly Format[]): string {
  const call = callWords(formats);
  const visit = formats.includes('in-person');
  if (call && visit) return `${capital(call)} is fine, or I can come to you, at a time that suits you.`;
  if (visit) return 'I can come to you, at a time that suits you.';
  return call
    ? `${capital(call)} is fine, at a time that suits you.`
    : 'Any way of talking is fine, at a time that suits you.';
}

function callWords(formats: readonly Format[]): string {
  const calls = formats.filter((format) => format !== 'in-person');
  return calls.length > 0 ? `a ${calls.join(' or ')} call` : '';
}

function waysToTalk(formats: readonly Format[]): string {
  const words = formats.map((format) => (format === 'in-person' ? 'in person' : `by ${format}`));
  const list = words.join(' or ').replace('by phone or by video', 'by phone or video');
  return list ? ` ${list}` : '';
}

function joined(texts: readonly string[]): string {
  return texts.filter(Boolean).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
