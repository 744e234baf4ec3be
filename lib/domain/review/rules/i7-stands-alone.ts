/** I7: the text to forward stands alone. */
import { countWords } from '../../draft';
import type { ReviewContext } from '../context';
import { spanOf, type Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { fold } from '../text/fold';
import { bareName } from '../text/names';

const MOST_WORDS = 120;
const INSIDE =
  /\b(?:as (?:i|we) (?:told|said|mentioned|discussed|wrote|talked|agreed)|thanks? (?:you )?for (?:forwarding|introducing|passing)|(?:could|can|would) you (?:please )?(?:forward|introduce|pass|ask (?:her|him|them))|you (?:know|both know) (?:me|her|him|them)|as you know)\b/;
const ROUTE =
  /\S@\S|\+?\d[\d\s().-]{7,}\d|\blinkedin\.com\/|\bhttps?:|\b(?:reach(?:ed)?|contact(?:ed)?) (?:me|\w+) (?:at|on|by)\b/;
const NOTE = { kind: 'forwardable', channel: 'email' } as const;
const GOOD =
  'Sam Okoro is a ward nurse in Leeds. Sam would like to ask Priya Raman for 20 minutes by phone. A no is completely fine. Sam can be reached at sam@example.org.';

export const standsAlone: Rule = {
  id: 'I7',
  reason: 'It will be read by somebody who knows neither you nor the message around it.',
  source: 'domain.md 4.4; getboomerang.ai; chriskuang.com',
  weight: always('warn'),
  check: (message, context) => standing(message, context),
  good: [{ ...NOTE, body: GOOD }],
  bad: [
    { ...NOTE, body: 'As I told you, I would like to meet Priya Raman. Sam Okoro, sam@example.org' },
    { ...NOTE, body: 'Sam Okoro would like to ask Priya Raman for 20 minutes by phone.' },
    { ...NOTE, body: GOOD.replaceAll('Sam Okoro', 'Sam') },
  ],
};

function standing(message: Message, { sender, connector, referrer }: ReviewContext): Fault[] {
  const faults: Fault[] = [];
  const name = bareName(sender.name);
  if (name && !message.folded.includes(fold(name)))
    faults.push({ message: 'Your full name is not in it.', fix: `Begin with “${name} is …”.` });
  const inside = spanOf(message, INSIDE);
  if (inside)
    faults.push({
      at: inside,
      message: 'This is meant for the one who forwards it.',
      fix: 'Say it in the request instead.',
    });
  const other = fold(bareName(connector?.name ?? referrer ?? ''));
  const start = other ? message.folded.indexOf(other) : -1;
  if (start >= 0)
    faults.push({
      at: [start, start + other.length],
      message: 'It names the one who forwards it.',
      fix: 'They will add their own line.',
    });
  const words = countWords(message.body);
  if (words > MOST_WORDS)
    faults.push({ message: `${words} words is long to forward.`, fix: `Keep it under ${MOST_WORDS}.` });
  if (!ROUTE.test(message.folded))
    faults.push({ message: 'It does not say how to reach you.', fix: 'Add your e-mail address.' });
  return faults;
}
