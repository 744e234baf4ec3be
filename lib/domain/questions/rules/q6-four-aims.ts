/** Q6: the list covers what seed 002 goes for: the duties, how they got there, the path onward, the future. */
import { AIMS, type Aim } from '../bank-question';
import { questionRange } from '../count';
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const MISSING: Record<Aim, [what: string, such: string]> = {
  arrival: ['how they got there', 'What drew you to this field?'],
  duties: ['what they do all day', 'On a typical day in this position, what do you do?'],
  onward: [
    'the path into it and on',
    'Which earlier experience is essential, and which is only nice to have?',
  ],
  future: ['where the field is going', 'How do you see jobs in this field changing?'],
};

export const q6FourAims: QuestionRule = {
  id: 'Q6',
  reason: 'Four things make a picture: the days, how they came, where it leads, and what changes.',
  source: 'seed 002',
  severity: 'tip',
  check({ questions, minutes }): QuestionFault[] {
    if (questions.length === 0) return [];
    const covered = new Set(questions.flatMap(({ topic }) => topic.aims));
    const missing = AIMS.filter((aim) => !covered.has(aim));
    // Four questions, one of them the referral, have room for three.
    if (missing.length <= (questionRange(minutes).max < 5 ? 1 : 0)) return [];
    return missing.map((aim) => ({
      message: `Nothing asks about ${MISSING[aim][0]}.`,
      fix: `For example: ${MISSING[aim][1]}`,
    }));
  },
  good: [
    GOOD_LIST,
    {
      minutes: 15,
      questions: ['How did you end up here?', 'What fills a typical week?', 'Which skills are essential?'],
    },
  ],
  bad: [BAD_LIST, { questions: ['What drew you to this field?', 'Who else should I talk to?'] }],
};
