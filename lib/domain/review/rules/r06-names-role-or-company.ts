/** R06: it names their role or their company. */
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { takesUp } from '../reasons';
import { weights, type Fault, type Rule } from '../rule';
import { bareCompany } from '../text/company';
import { shared, stemsOf } from '../text/stems';

const COMMON =
  /^(?:the|university|college|bank|national|royal|city|first|general|american|british|united|institute|school|center|centre|hospital|new|global|international|digital|data|health|group|of|and|state)$/;

export const namesRoleOrCompany: Rule = {
  id: 'R06',
  reason: 'Their role or company in your words shows that you looked at what they do.',
  source: 'domain.md 4.1; seeds 003 and 004; Grant',
  weight: weights('block', 'block', 'warn', 'warn'),
  check: (message, context) => {
    const { title, company } = context.person;
    if (!title && !company) return unknownFault(message, context);
    if (company && namesCompany(message.folded, company)) return [];
    if (title && namesTitle(message, title)) return [];
    const example = company ? `at ${company}` : `as ${title}`;
    return [
      {
        message: 'Neither their role nor their company is named.',
        fix: `Say what they do: “your work ${example}”.`,
      },
    ];
  },
  good: [
    { body: 'You are a product manager at Halden, the role I want to understand.' },
    {
      body: 'Your work at HALDEN interests me.',
      context: { person: { name: 'Priya Raman', company: 'Halden Ltd' } },
    },
  ],
  bad: [{ body: 'I see you have a great role at a great company.' }],
};

/** Nothing was captured, so nothing can be held against the text; what is asked of the user is to add it. */
function unknownFault(message: Message, { why }: ReviewContext): Fault[] {
  return [
    {
      severity: why !== undefined && takesUp(message, why) ? 'tip' : 'warn',
      message: 'You have not saved what they do or where.',
      fix: 'Add their role or company, and name it.',
    },
  ];
}

/** True when a folded text names the company, its legal form left off. Shared with the introduction request. */
export function namesCompany(folded: string, company: string): boolean {
  const name = bareCompany(company);
  if (name === '') return false;
  if (holds(folded, name)) return true;
  const [first = ''] = name.split(/[\s,(|-]+/);
  return first.length >= 4 && !COMMON.test(first) && holds(folded, first);
}

function holds(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const around = folded.charAt(at - 1) + folded.charAt(at + name.length);
    if (!/[a-z0-9]/.test(around)) return true;
  }
  return false;
}

/** True when the text has the words of the title: all of a short one, two of a long one. */
export function namesTitle(message: Message, title: string): boolean {
  const wanted = stemsOf(title);
  return wanted.size > 0 && shared(wanted, message.stems) >= Math.min(2, wanted.size);
}
