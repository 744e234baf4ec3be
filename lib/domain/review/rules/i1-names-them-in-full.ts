/** I1: it names whom you want to meet, in full, with role or company. */
import { always, type Rule } from '../rule';
import { fold } from '../text/fold';
import { bareName } from '../text/names';
import { namesCompany, namesTitle } from './r06-names-role-or-company';

export const namesThemInFull: Rule = {
  id: 'I1',
  reason: 'Whoever introduces you must know at once who is meant.',
  source: 'domain.md 4.4; AVC; CSS-Tricks',
  weight: always('block'),
  check: (message, { person }) => {
    const name = fold(bareName(person.name));
    if (!message.folded.includes(name))
      return [
        {
          message: `${bareName(person.name) || 'The person'} is not named in full.`,
          fix: 'Write the full name.',
        },
      ];
    const { title, company } = person;
    const isPlaced =
      (!title && !company) ||
      (company && namesCompany(message.folded, company)) ||
      (title && namesTitle(message, title));
    if (isPlaced) return [];
    return [
      {
        message: 'You do not say what they do or where.',
        fix: company ? `Add “at ${company}”.` : `Add “${title ?? ''}”.`,
      },
    ];
  },
  good: [
    {
      body: "I see you know Priya Raman at Halden. Would you be comfortable asking her whether she'd speak with me for 20 minutes?",
    },
  ],
  bad: [
    { body: "Please intro me to Priya asap, cc'ing us both is fine." },
    { body: 'I see you know Priya Raman.' },
  ],
};
