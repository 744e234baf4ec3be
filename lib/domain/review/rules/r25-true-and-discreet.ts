/** R25: what it claims is so, and what must stay private does. */
import { recipient, type ReviewContext } from '../context';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { fold } from '../text/fold';
import { shared, stemsOf } from '../text/stems';
import { namesCompany } from './r06-names-role-or-company';

const CLAIM =
  /\b(?:(?:i|i've|i have|i just|i recently|really|just)\s(?:read|loved|enjoyed|watched|listened to|heard|attended|saw)\s(?:\w+\s){0,2}your\b|as we (?:discussed|agreed|talked about|spoke about)|(?:when|where|after|since) we (?:met|spoke|talked)|we (?:met|spoke|talked) (?:at|in|on|last|before|briefly)|(?:good|great|nice|lovely|pleasure) (?:to meet|meeting|talking to|speaking with) you)/;
const LEAVING =
  /\b(?:my (?:boss|line manager|manager|current (?:boss|employer|manager))|(?:i'm|i am|i want to|i plan to|thinking of|thinking about|planning on|before i|considering) (?:leav(?:e|ing)|quit(?:ting)?|resign(?:ing)?|go(?:ing)? elsewhere)|hand(?:ing|ed)? in my notice|fed up|sick of|(?:looking|want) to (?:leave|get out))\b/;

export const trueAndDiscreet: Rule = {
  id: 'R25',
  reason: 'A claim that is not so, or a word to the wrong person, cannot be taken back.',
  source: 'domain.md 3.5 and 4.1; seed 004',
  weight: always('warn'),
  check: (message, context) => [
    ...whoMustNotKnow(message, context),
    ...(context.settings.discreet ? revealing(message, context) : []),
    ...claims(message, context),
  ],
  good: [{ body: 'Marta Lind told me about your move into data.' }],
  bad: [
    {
      body: "I loved your article, and I'm fed up with my boss at Northgate Trust.",
      context: { settings: { premium: false, leaveJobsUnmentioned: false, discreet: true } },
    },
    { body: 'Hi Priya, could we talk?', context: { mustNotKnow: ['Halden'] } },
  ],
};

/** The draft goes to somebody who must not know, or to the user's own employer in discreet mode. */
export function whoMustNotKnow(message: Message, context: ReviewContext): Fault[] {
  const to = recipient(message.kind, context);
  const { person, sender, settings, mustNotKnow = [] } = context;
  const names = [to?.name, to?.company, person.company, person.name].filter((name) => name !== undefined);
  const listed = mustNotKnow.find((entry) => entry.trim() && names.some((name) => isSame(name, entry)));
  const company = to?.company ?? person.company;
  if (listed !== undefined)
    return [
      {
        severity: 'block',
        message: `${listed} is on your list of those who must not know.`,
        fix: 'Be sure before you send it.',
      },
    ];
  if (settings.discreet && sender.employer && company && isSame(company, sender.employer))
    return [
      {
        severity: 'block',
        message: 'They work where you work.',
        fix: 'Be sure that they may know before you send it.',
      },
    ];
  return [];
}

function isSame(name: string, entry: string): boolean {
  const [a, b] = [fold(name).trim(), fold(entry).trim()];
  return a === b || namesCompany(a, entry);
}

function revealing({ folded, text }: Message, { sender }: ReviewContext): Fault[] {
  const leaving = LEAVING.exec(folded);
  if (leaving) {
    const at: [number, number] = [leaving.index, leaving.index + leaving[0].length];
    return [
      {
        at,
        severity: 'block',
        message: `“${text.slice(...at)}” tells that you may leave.`,
        fix: 'Say what draws you, not what drives you away.',
      },
    ];
  }
  if (!sender.employer || !namesCompany(folded, sender.employer)) return [];
  const start = folded.indexOf(fold(sender.employer).trim().split(/\s/)[0] ?? '');
  const fault: Fault = {
    severity: 'block',
    message: 'It names your employer.',
    fix: 'Leave the name out, or be sure that it may stay.',
  };
  return [
    start < 0 ? fault : { ...fault, at: [start, start + (sender.employer.split(/\s/)[0]?.length ?? 0)] },
  ];
}

/** "I read your article" needs something the user noted; after a conversation it has happened. */
function claims({ folded, text, kind }: Message, context: ReviewContext): Fault[] {
  const claim = CLAIM.exec(folded);
  if (!claim || context.metUntil !== undefined || !UNMET.has(kind)) return [];
  const known = stemsOf(
    [context.why, context.commonality, ...(context.takeaways ?? [])].filter(Boolean).join(' '),
  );
  const around = stemsOf(folded.slice(claim.index, claim.index + claim[0].length + 80));
  if (shared(known, around) >= Math.min(2, Math.max(1, around.size))) return [];
  const at: [number, number] = [claim.index, claim.index + claim[0].length];
  return [
    {
      at,
      message: `“${text.slice(...at)}”: your notes do not say so.`,
      fix: 'Note what it was, or leave it out.',
    },
  ];
}

const UNMET = new Set(['outreach', 'follow-up', 'introduction-request', 'forwardable']);
