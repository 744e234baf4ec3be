/** R16: no attachment, no booking link, at most one link. */
import { spansOf, type Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { clausesOf, isNegated } from '../text/clauses';

const ATTACHED =
  /\b(?:attach(?:ed|ing|ment|ments)?(?! (?:to (?!this|the (?:e-?mail|message)|my (?:e-?mail|message))|theory|style))|enclos(?:ed|ing))\b/g;
const BOOKING =
  /\b(?:calendly|cal\.com|doodle(?:\.com|\spoll)|savvycal|youcanbook(?:\.me)?|acuity|booking link|schedul(?:ing|er) link|book (?:a|some) time (?:on|in) my calendar|tidycal|zcal)\b/;
const LINK = /\bhttps?:\/\/|\bwww\./g;

export const noAttachment: Rule = {
  id: 'R16',
  reason: 'A file, or a calendar to pick from, turns a question into a task.',
  source: 'domain.md 4.1 and 8; Northeastern; Dartmouth',
  weight: always('warn'),
  check: (message) => [...attachmentFaults(message), ...linkFaults(message)],
  good: [{ body: 'I can send more about me if that helps.' }, { body: 'I have not attached anything.' }],
  bad: [{ body: 'My CV is attached, and here is my Calendly link.' }],
};

/** Attachments, each a block that can be overridden. Shared with the thank-you and the introduction request. */
export function attachmentFaults({ sentences, folded, text: typed }: Message): Fault[] {
  if (!/attach|enclos/.test(folded)) return [];
  for (const { start, text } of sentences)
    for (const clause of clausesOf(text))
      for (const [from, to] of spansOf(clause.text, ATTACHED)) {
        if (isNegated(clause.text, from, 6)) continue;
        const at: [number, number] = [start + clause.start + from, start + clause.start + to];
        return [
          {
            at,
            severity: 'block',
            message: `“${typed.slice(...at)}”: a first message with a file asks for work.`,
            fix: 'Leave it out. Offer to send it if they ask.',
          },
        ];
      }
  return [];
}

function linkFaults({ folded }: Message): Fault[] {
  const booking = BOOKING.exec(folded);
  const links = spansOf(folded, LINK);
  const second = links[1];
  const faults: Fault[] = [];
  if (booking)
    faults.push({
      at: [booking.index, booking.index + booking[0].length],
      message: 'A booking link gives them the work of finding a time.',
      fix: 'Say when you are free, and fit around them.',
    });
  if (second)
    faults.push({
      at: second,
      message: `${links.length} links are more than they will open.`,
      fix: 'Keep one, or none.',
    });
  return faults;
}
