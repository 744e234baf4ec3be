// The invented people of domain.md 2.4, and the defaults an example of a rule leaves out.
import type { Draft, DraftKind } from '@/lib/domain/draft';
import type { ReviewContext } from '@/lib/domain/review/context';
import type { Example } from '@/lib/domain/review/rule';

export const CONTEXT: ReviewContext = {
  person: { name: 'Priya Raman', callName: 'Priya', title: 'Product manager', company: 'Halden' },
  sender: {
    name: 'Sam Okoro',
    about: 'I’m a ward nurse in Leeds, six years in',
    employer: 'Northgate Trust',
  },
  why: 'moved from nursing into data work at Halden',
  settings: { premium: false, leaveJobsUnmentioned: false, discreet: false },
};

const KINDS: Record<string, DraftKind> = {
  R: 'outreach',
  T: 'thank-you',
  F: 'follow-up',
  I: 'introduction-request',
};

export function draftOf(rule: string, { context: _context, ...example }: Example): Draft {
  return { kind: KINDS[rule.charAt(0)] ?? 'outreach', channel: 'linkedin-message', ...example };
}

export function contextOf({ context }: Example): ReviewContext {
  return { ...CONTEXT, ...context };
}
