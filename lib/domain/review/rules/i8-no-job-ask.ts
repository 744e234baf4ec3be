/** I8: no job ask, no résumé. */
import { always, type Rule } from '../rule';
import { jobAskFaults } from './r04-no-job-ask';
import { attachmentFaults } from './r16-no-attachment';

export const introducesNoJobAsk: Rule = {
  id: 'I8',
  reason: 'Nobody lends their name to a job request they did not see coming.',
  source: 'domain.md 4.4; R04 and R16',
  weight: always('block'),
  check: (message) => [...jobAskFaults(message), ...attachmentFaults(message)].slice(0, 2),
  good: [{ body: "Would you be comfortable asking her whether she'd speak with me for 20 minutes?" }],
  bad: [{ body: 'Could you pass on my CV to Priya Raman at Halden?' }],
};
