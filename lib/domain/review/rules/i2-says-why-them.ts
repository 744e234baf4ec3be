/** I2: it says why them. */
import { always, type Rule } from '../rule';
import { whyFaults } from './r07-says-why-them';

export const whyThem: Rule = {
  id: 'I2',
  reason: 'Whoever introduces you lends you their name, and wants to know what for.',
  source: 'domain.md 4.4; R07',
  weight: always('warn'),
  check: (message, context) =>
    whyFaults(message, context).map((fault) => ({ ...fault, severity: fault.severity ?? 'warn' })),
  good: [{ body: "I'm trying to understand how nurses move into health data." }],
  bad: [{ body: 'I see you know Priya Raman at Halden.' }],
};
