/** What is never asked, kept so that a search for it finds the reason. Seed questions word for word, others reworded (domain.md 6). */
import type { BankQuestion } from './bank-question';

export const REFUSED_QUESTIONS: readonly BankQuestion[] = [
  {
    id: 'X-1',
    group: 'refused',
    question: 'Would you mind taking a look at my resume?',
    source: 'DRX',
    form: 'closed',
    search: 'no',
    aims: [],
    remark: 'It breaks the rule that this is not about a job.',
    avoid: true,
  },
  {
    id: 'X-2',
    group: 'refused',
    question: 'Will you be my mentor?',
    source: 'REC',
    form: 'closed',
    search: 'no',
    aims: [],
    remark: 'Out of bounds for a first conversation.',
    avoid: true,
  },
  {
    id: 'X-3',
    group: 'refused',
    question: 'How do I get hired here?',
    source: 'REC',
    form: 'open',
    search: 'no',
    aims: [],
    remark: 'It asks for a job.',
    avoid: true,
    instead: 'Which earlier experience is essential, and which is only nice to have?',
  },
];
