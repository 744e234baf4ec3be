/** R24: a subject line that says what it is (e-mail and InMail). */
import { countWords, hasSubject } from '../../draft';
import type { Fault, Rule } from '../rule';

const INMAIL_CAP = 200;
const LONGEST = 60;
const SPAM = /\b(?:urgent|asap|free|guaranteed?|act now|important|opportunity of a lifetime|\$\$)/i;

export const subjectLine: Rule = {
  id: 'R24',
  reason: 'Busy people decide by the subject line whether to open a message.',
  source: 'domain.md 4.1 and 8; Boomerang; Backlinko; Grant',
  weight: ({ channel }) => (hasSubject(channel) ? 'tip' : 'off'),
  everyLanguage: true,
  check: ({ subject = '', channel, kind }) => {
    const line = subject.trim();
    if (line === '') return [emptyFault()];
    if (channel === 'inmail' && subject.length > INMAIL_CAP) return [overCap(subject.length)];
    const isReply = kind === 'follow-up';
    const problem = isReply ? undefined : problemOf(line);
    return problem ? [problem] : [];
  },
  good: [{ channel: 'email', subject: 'Marta Lind suggested I write', body: 'Hi Priya,' }],
  bad: [
    { channel: 'email', subject: 'RE: URGENT REQUEST FOR YOUR TIME', body: 'Hi Priya,' },
    { channel: 'inmail', subject: '', body: 'Hi Priya,' },
  ],
};

function emptyFault(): Fault {
  return {
    severity: 'block',
    message: 'There is no subject line.',
    fix: 'Say in a few words what it is about.',
  };
}

function overCap(length: number): Fault {
  return {
    severity: 'block',
    message: `The subject is ${length - INMAIL_CAP} characters too long for an InMail.`,
    fix: 'A few words are enough.',
    overridable: false,
  };
}

function problemOf(line: string): Fault | undefined {
  const words = countWords(line);
  if (/^(?:re|aw|fwd?|sv|tr)\s?:/i.test(line))
    return { message: 'The subject pretends to be an answer.', fix: 'Leave out “Re:”.' };
  if (/\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line))
    return { message: 'The subject is in capitals.', fix: 'Write it small.' };
  if (SPAM.test(line))
    return { message: 'The subject sounds like advertising.', fix: 'Say plainly what it is about.' };
  const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{N}\p{M}\s\p{S}]+$/u.test(
    line,
  );
  if (line.length > LONGEST || words > 9)
    return { message: 'The subject is long.', fix: 'Four to seven words can be read in a list.' };
  return isSpaced && words < 2
    ? { message: 'One word says little.', fix: 'Say what it is about, in four to seven words.' }
    : undefined;
}
