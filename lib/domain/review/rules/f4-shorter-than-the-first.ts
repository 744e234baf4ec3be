/** F4: shorter than the first message. */
import { countWords } from '../../draft';
import { always, type Rule } from '../rule';

const SHARE = 0.7;
const WORDS = 60;
const CHARACTERS = 300;

export const shorterThanTheFirst: Rule = {
  id: 'F4',
  reason: 'A nudge is read in passing or not at all.',
  source: 'domain.md 4.3',
  weight: always('warn'),
  everyLanguage: true,
  check: ({ body, channel }, { original }) => {
    const words = countWords(body);
    const first = original?.words ?? countWords(original?.body ?? '');
    const isMessage = channel === 'linkedin-message' || channel === 'connection-note' || channel === 'inmail';
    if (words > WORDS || (isMessage && body.length > CHARACTERS))
      return [
        {
          message: `${words} words is long for a follow-up.`,
          fix: 'Three sentences: what you wrote about, the easier ask, the way out.',
        },
      ];
    if (first > 0 && words >= first * SHARE)
      return [
        {
          message: `It is nearly as long as the first (${first} words).`,
          fix: 'Keep only the ask, made easier.',
        },
      ];
    return [];
  },
  good: [
    { body: 'Hi Priya, would 15 minutes be easier?', context: { original: { body: 'word '.repeat(90) } } },
  ],
  bad: [
    { body: 'word '.repeat(70) },
    {
      body: 'Hi Priya, would 15 minutes be easier?',
      context: { original: { body: 'Hi Priya, could we talk for 20 minutes?' } },
    },
  ],
};
