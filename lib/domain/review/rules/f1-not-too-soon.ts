/** F1: not before three business days; after seven is usual. */
import { always, type Rule } from '../rule';

const DAY = 86_400_000;
const TOO_SOON = 3;
const USUAL = 7;

export const notTooSoon: Rule = {
  id: 'F1',
  reason: 'Busy people answer within a week; before that a nudge is a push.',
  source: 'domain.md 4.3; Dalton, 3B7; Carleton',
  weight: always('warn'),
  everyLanguage: true,
  check: (_, { sentAt, now }) => {
    const days = businessDays(Date.parse(sentAt ?? ''), Date.parse(now ?? ''));
    if (days === undefined || days >= USUAL) return [];
    const message =
      days === 0
        ? 'You wrote less than a working day ago.'
        : `You wrote ${days} working ${days === 1 ? 'day' : 'days'} ago.`;
    if (days < TOO_SOON)
      return [
        {
          severity: 'block',
          message,
          fix: 'Wait until a week has passed. Write to somebody else meanwhile.',
        },
      ];
    return [{ message, fix: 'Seven working days are usual.' }];
  },
  good: [
    { body: 'Hi Priya,', context: { sentAt: '2026-03-02T09:00:00Z', now: '2026-03-12T09:00:00Z' } },
    { body: 'Hi Priya,' },
  ],
  bad: [
    { body: 'Hi Priya,', context: { sentAt: '2026-03-06T09:00:00Z', now: '2026-03-09T09:00:00Z' } },
    { body: 'Hi Priya,', context: { sentAt: '2026-03-02T09:00:00Z', now: '2026-03-06T09:00:00Z' } },
  ],
};

/** Whole Mondays to Fridays that began after `from` and not after `to`; undefined when either is no instant. */
export function businessDays(from: number, to: number): number | undefined {
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined;
  const days = Math.floor(to / DAY) - Math.floor(from / DAY);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = Math.floor(from / DAY) + weeks * 7 + 1; day <= Math.floor(to / DAY); day += 1) {
    const weekday = (day + 4) % 7; // 1 January 1970 was a Thursday
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
