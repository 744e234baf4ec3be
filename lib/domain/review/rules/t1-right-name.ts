/** T1: the right name, as R19. */
import type { Rule } from '../rule';
import { nameFaults, rightName } from './r19-right-name';

export const thankByName: Rule = {
  ...rightName,
  id: 'T1',
  source: 'domain.md 4.2; seed 000',
  check: nameFaults,
  good: [{ body: 'Hi Priya,' }],
  bad: [{ body: 'Hi there,' }],
};
