/** Q8: no job, no résumé, no mentor. */
import { jobAskIn, type JobAskSort } from '../job-question';
import { BAD_LIST, GOOD_LIST } from './examples';
import type { QuestionFault, QuestionRule } from './rule';

const WORDS: Record<JobAskSort, [message: string, fix: string]> = {
  job: [
    'This asks for a job. The conversation is not about one, and they agreed to that.',
    'Leave it out, or ask which earlier experience is essential.',
  ],
  resume: [
    'This asks them to look at your résumé.',
    'Leave it out. If they ask for it themselves, send it afterwards.',
  ],
  mentor: [
    'This asks for a mentor, which is much after one conversation.',
    'Ask whether you may write in a month to say what came of their advice.',
  ],
};

export const q8NoJobAsk: QuestionRule = {
  id: 'Q8',
  reason: 'They said yes to a conversation; to be asked for a job in it breaks that.',
  source: 'all five seeds',
  severity: 'block',
  check({ questions }): QuestionFault[] {
    return questions.flatMap(({ index, folded }): QuestionFault[] => {
      const ask = jobAskIn(folded);
      if (!ask) return [];
      const [message, fix] = WORDS[ask.sort];
      return [{ question: index, message, fix, at: ask.at }];
    });
  },
  good: [
    GOOD_LIST,
    { questions: ['How did you navigate the job search to get this position?', 'How did you get hired?'] },
    { questions: ['Did you have a mentor?', 'What do hiring managers look for in a résumé?'] },
    { questions: ['I am not asking you to hire me; which gap would you close first?'] },
  ],
  bad: [
    BAD_LIST,
    { questions: ['Would you mind taking a look at my resume?'] },
    { questions: ['Will you be my mentor?'] },
    { questions: ['How do I get hired here?'] },
    { questions: ['Are there any openings on your team?'] },
    { questions: ['Could you put in a good word for me?'] },
    { questions: ['May I send you my résumé?'] },
  ],
};
