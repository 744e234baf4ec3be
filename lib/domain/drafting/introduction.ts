/**
 * Asking somebody to ask somebody else, and the text they can forward as it is (domain.md 4.4, I1 to I9): both sides are
 * asked first, nothing is assumed about how close they are, and a no is easy.
 */
import { countWords, type Channel } from '../draft';
import type { DraftContext, Target, Written } from './context';
import { choose, fit, optional, type Paragraph } from './fit';
import { firstName, written } from './letter';
import { companyWords } from './request';
import { aboutOf, discretionLine } from './sender';
import { joined, stop } from './typed/clean';
import { topicOf } from './typed/learn';
import { inThird, pronounIn } from './typed/predicate';
import { whyAbout } from './typed/why';

const FORWARD_WORDS = 120;
const REQUEST_WORDS = 110;

/** The request to the connector. The context has a target: see `compose`. */
export function composeIntroductionRequest(
  channel: Channel,
  context: DraftContext & { target: Target },
): Written {
  const { target, ask } = context;
  const name = shortName(target);
  const clause = whyAbout(target.why, { name: target.name, callName: name });
  const who = aboutTarget(target);
  const body = written(channel, context, {
    paragraphs: [
      [
        choose([wish(who, name, clause), 6], [stop(`I’d like to talk to ${who}`), 2]),
        optional('I believe you know each other.', 1),
      ],
      [
        choose([
          `Would you be comfortable asking whether ${name} would speak with me for ${ask.minutes} minutes?`,
          6,
        ]),
        choose(
          ['Please do say no if you don’t know each other well, or if it’s awkward.', 5],
          ['Please say no if it’s awkward.', 4],
        ),
        choose(['I’ve written a short note that you can forward as it is.', 3], ['', 0]),
        optional(discretionLine(context), 5),
      ],
    ],
    thanks: 'Thank you',
    room: channel === 'email' ? { most: REQUEST_WORDS, of: 'words' } : { most: 480, of: 'characters' },
  });
  return channel === 'email'
    ? { complete: true, subject: introductionSubject(target), body }
    : { complete: true, body };
}

function introductionSubject({ name }: Target): string {
  const subject = `Would you ask ${name.trim()} for me?`;
  return subject.length <= 60 && countWords(subject) <= 9 ? subject : 'Could you ask somebody for me?';
}

/** The text to forward: stands alone, says who asks what of whom, one ask with its time, and how to answer (I7). */
export function composeForwardable(_channel: Channel, context: DraftContext & { target: Target }): Written {
  const { target, sender, ask } = context;
  const name = shortName(target);
  const about = aboutOf(context);
  const called = stop(`My name is ${sender.name}`);
  const clause = whyAbout(target.why, { name: target.name, callName: name });
  const how = forwardWays(context);
  const paragraphs: Paragraph[] = [
    [
      choose([`${called} ${about.full}`, 6], [`${called} ${about.short}`, 4]),
      choose(
        [wish(aboutTarget(target), name, clause), 5],
        [stop(`I’d like to talk to ${aboutTarget(target)}`), 1],
      ),
      choose([
        joined([
          `Would ${name} have ${ask.minutes} minutes${how}, at a time that suits,`,
          `to tell me ${forwardTopic(context)}?`,
        ]),
        4,
      ]),
      choose(
        [context.leaveJobsUnmentioned ? '' : 'This is to learn about the work, not to ask about a job.', 3],
        ['', 0],
      ),
      choose(['A no is completely fine.', 3]),
      choose([reachWords(context), 4]),
    ],
  ];
  return { complete: true, body: fit(paragraphs, { most: FORWARD_WORDS, of: 'words' }) };
}

function forwardTopic({ ask, target }: DraftContext & { target: Target }): string {
  const topic = topicOf(
    ask.learn ?? '',
    target.callName ? { name: target.name, callName: target.callName } : undefined,
  );
  const place = companyWords(target.company);
  if (topic !== undefined && topic.sort !== 'question') {
    const words = inThird(topic.words, pronounIn(`${target.why} ${ask.learn}`));
    return topic.sort === 'noun' ? `about ${words}` : words;
  }
  return place ? `what the work at ${place} is really like` : 'what the work is really like';
}

function forwardWays({ ask }: DraftContext): string {
  const calls = ask.formats.filter((format) => format !== 'in-person');
  return calls.length > 0 ? ` by ${calls.join(' or ')}` : '';
}

function reachWords({ sender }: DraftContext): string {
  const routes = [
    sender.email?.trim() && `at ${sender.email.trim()}`,
    sender.phone?.trim() && `on ${sender.phone.trim()}`,
  ].filter(Boolean);
  const first = firstName(sender.name);
  return routes.length > 0
    ? `I can be reached ${routes.join(' or ')}. Thank you, ${first}`
    : `Any answer can reach me on LinkedIn. Thank you, ${first}`;
}

/** "I’d like to talk to Priya Raman at Halden, who moved into data." */
function wish(who: string, name: string, clause: string): string {
  if (clause === '') return stop(`I’d like to talk to ${who}`);
  return clause.startsWith(`${name} `) && !clause.includes(', and because ')
    ? `I’d like to talk to ${who}, who ${clause.slice(name.length + 1)}.`
    : `I’d like to talk to ${who}, because ${clause}.`;
}

/** "Priya Raman, product manager at Halden": the whole name with what is known of them. */
function aboutTarget({ name, title, company }: Target): string {
  const place = companyWords(company);
  const role = title?.trim();
  if (place) return `${name.trim()} at ${place}`;
  return role && role.length <= 60 ? `${name.trim()} (${role})` : name.trim();
}

function shortName({ name, callName }: Target): string {
  return callName?.trim() || firstName(name.trim());
}
