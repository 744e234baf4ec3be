/** Q7: pay, benefits and hours come late, and as what is usual in the field. */
import { isPersonalPay, payIn } from '../pay';
import type { QuestionList, ReadQuestion } from '../question-list';
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const RANGE = 'How does pay tend to grow in this field, and what moves it?';
const LATE: QuestionFault = {
  message: 'Pay and hours come best near the end.',
  fix: 'Move it down, before the referral question.',
};

export const q7PayLate: QuestionRule = {
  id: 'Q7',
  reason: 'Asked first or about their own money, it sounds like a negotiation.',
  source: 'seed 000 allows the topic',
  severity: 'warn',
  check(list): QuestionFault[] {
    return list.questions.flatMap((question, place): QuestionFault[] => {
      const at = payIn(question.folded);
      if (!at) return [];
      const where = { question: question.index, at };
      if (isPersonalPay(question.folded))
        return [{ ...where, message: 'This asks for their own number.', fix: `Ask what is usual: ${RANGE}` }];
      return isLate(list, place) ? [] : [{ ...where, ...LATE }];
    });
  },
  good: [
    GOOD_LIST,
    { questions: [...GOOD_LIST.questions.slice(0, 4), RANGE, ...GOOD_LIST.questions.slice(4)] },
    {
      questions: [
        'Which certificate has paid off for people you know?',
        'What are the benefits of a smaller team?',
      ],
    },
  ],
  bad: [BAD_LIST, { questions: [RANGE, ...GOOD_LIST.questions] }, { questions: ['What is your salary?'] }],
};

/** In the last third, or right before the questions that close the list; never first. */
function isLate({ questions }: QuestionList, place: number): boolean {
  if (place === 0) return false;
  const closes = ({ referral, topic }: ReadQuestion) => referral || topic.group === 'network' || topic.pay;
  return place + 1 > (questions.length * 2) / 3 || questions.slice(place + 1).every(closes);
}
