/** Q9: at least one question shows that homework was done. */
import { fold } from '@/lib/domain/review/text/fold';
import type { QuestionList, ReadQuestion } from '../question-list';
import { GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const READ =
  /\b(?:i|we)(?:'ve| have)? (?:just |recently |also )?(?:read|saw|seen|noticed|heard|watched|listened|found|came across|looked (?:at|into))\b|\bfrom my (?:research|reading)\b|\byour (?:\w+ )?(?:talk|article|post|paper|book|thesis|essay|interview|podcast|profile|report|newsletter)\b|\baccording to\b|\{(?:article|a challenge you found in your reading)\}/;

export const q9Homework: QuestionRule = {
  id: 'Q9',
  reason: 'One question only you could ask shows that their time is not wasted.',
  source: 'seeds 001 and 003',
  severity: 'tip',
  check(list): QuestionFault[] {
    if (list.questions.length === 0 || list.questions.some((question) => showsHomework(question, list)))
      return [];
    return [
      {
        message: 'No question shows what you already know.',
        fix: 'Name something you read: “I read … How does that look from where you sit?”',
      },
    ];
  },
  good: [
    GOOD_LIST,
    { questions: ['In your talk on tides, what did you leave out?'] },
    {
      person: { name: 'Priya Raman', company: 'Halden' },
      questions: ['What changed at Halden after the move?'],
    },
  ],
  bad: [
    { questions: ['What drew you to this field?'] },
    { person: { name: 'Priya Raman', company: 'Halden' }, questions: ['What does Halden do?'] },
  ],
};

function showsHomework({ folded, searchable }: ReadQuestion, { person }: QuestionList): boolean {
  if (READ.test(folded)) return true;
  const company = fold(person?.company?.trim() ?? '');
  // Asking what the company does is the opposite of homework.
  return company.length > 1 && !searchable && ` ${folded} `.includes(company);
}
