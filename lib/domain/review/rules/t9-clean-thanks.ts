/** T9: nothing to fill in, at most one exclamation mark. */
import { always, type Rule } from '../rule';
import { placeholderFaults } from './r18-no-placeholder';
import { signFaults } from './r23-calm-signs';

export const cleanThanks: Rule = {
  id: 'T9',
  reason: 'A gap left open undoes the thanks.',
  source: 'domain.md 4.2; R18 and R23',
  weight: always('warn'),
  everyLanguage: true,
  check: (message, context) => [
    ...placeholderFaults(message.body, message.subject).map((fault) => ({
      ...fault,
      severity: 'block' as const,
    })),
    ...signFaults(message, context),
  ],
  good: [{ body: 'Thank you for your time!' }],
  bad: [{ body: 'Thank you for telling me about [topic].' }, { body: 'Thank you!! It was great!' }],
};
