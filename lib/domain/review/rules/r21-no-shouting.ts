/** R21: no sales talk, no capitals. */
import { matchesOf } from '../text/matches';
import type { ReviewContext } from '../context';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';

const SPAM =
  /\b(?:act now|urgent(?:ly)?|asap|as soon as possible|guarantee[ds]?|limited[- ]time|once in a lifetime|click here|no obligation|free (?:trial|gift|offer)|100% (?:free|guaranteed)|special offer|don't miss)\b|\$\$/;
const ACRONYM =
  /^(?:NASA|NATO|HTML|JSON|STEM|LGBTQ|UNICEF|UNESCO|RSVP|MBBS|FAANG|SAAS|AIDS|NICU|HIPAA|GDPR|FMCG|UCLA|UCSF|NYSE|IEEE|ACCA|CISSP|CIMA|LLMS|APIS|KPIS|FINRA|OSHA|ASEAN|BAME|NGOS|PHDS|MBAS|CEOS|CFOS|CTOS|UNSW|SOAS|HSBC|KPMG|PWC|SQL|AWS)$/;

export const noShouting: Rule = {
  id: 'R21',
  reason: 'Capitals and sales phrases are how unwanted mail looks.',
  source: 'domain.md 4.1 and 2.1; Northeastern; Boomerang',
  weight: always('warn'),
  check: (message, context) => [...spam(message), ...shouting(message, context)],
  good: [{ body: 'Would next week or the week after work?' }, { body: 'I moved from NASA to UNICEF.' }],
  bad: [
    { body: 'URGENT: please reply ASAP, this is a once in a lifetime chance.' },
    { body: 'PLEASE help, I REALLY want this.' },
  ],
};

function spam({ folded, text }: Message): Fault[] {
  const found = SPAM.exec(folded);
  if (!found) return [];
  const at: [number, number] = [found.index, found.index + found[0].length];
  return [
    { at, message: `“${text.slice(...at)}” sounds like advertising.`, fix: 'Say it plainly, without haste.' },
  ];
}

function shouting({ text }: Message, { person, sender, commonality, why }: ReviewContext): Fault[] {
  const known = [
    person.name,
    person.title,
    person.company,
    sender.name,
    sender.about,
    sender.employer,
    commonality,
    why,
  ].join(' ');
  const loud = matchesOf(text, /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu).filter(
    ([word]) => !ACRONYM.test(word) && !known.includes(word),
  );
  const [first] = loud;
  if (!first || loud.length < 2) return [];
  return [
    {
      at: [first.index, first.index + first[0].length],
      message: 'Words in capitals read as shouting.',
      fix: 'Write them small.',
    },
  ];
}
