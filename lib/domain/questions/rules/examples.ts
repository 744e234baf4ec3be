/** The two lists of domain.md 4.5 that the rules share as examples. */
import type { ListExample } from './rule';

export const GOOD_LIST: ListExample = {
  person: { name: 'Priya Raman', title: 'Data Lead', company: 'Halden' },
  questions: [
    'What drew you to this field?',
    'How did last week differ from a good week?',
    'Which earlier experience is essential, and which is only nice to have?',
    'I read that Halden merged its data teams. How does that look from where you sit?',
    'Can you recommend anyone else for me to talk to in order to learn more?',
  ],
};

export const BAD_LIST: ListExample = {
  person: { name: 'Priya Raman', title: 'Data Lead', company: 'Halden' },
  questions: ['What does Halden do?', 'Do you like it?', 'What do you earn?', 'Are you hiring?'],
};
