/** T7: within a day. Never a block: late is better than not at all. */
import { always, type Rule } from '../rule';

const HOUR = 3_600_000;
const MET = '2026-03-12T10:20:00Z';

export const inTime: Rule = {
  id: 'T7',
  reason: 'Thanks within a day say that the talk mattered.',
  source: 'domain.md 4.2; seed 004 (24 hours), seed 002 (24 to 48 hours)',
  weight: always('warn'),
  everyLanguage: true,
  check: (_, { metUntil, now }) => {
    const hours = (Date.parse(now ?? '') - Date.parse(metUntil ?? '')) / HOUR;
    if (!(hours > 24)) return [];
    const days = Math.floor(hours / 24);
    if (hours > 48)
      return [
        { message: `You talked ${days} days ago.`, fix: 'Send it today. Late thanks are still thanks.' },
      ];
    return [{ message: 'You talked more than a day ago.', fix: 'Send it today.' }];
  },
  good: [
    { body: 'Thank you.', context: { metUntil: MET, now: '2026-03-12T16:00:00Z' } },
    { body: 'Thank you.' },
  ],
  bad: [{ body: 'Thank you.', context: { metUntil: MET, now: '2026-03-30T16:00:00Z' } }],
};
