/** R22: one ask only. */
import { matchesOf } from '../text/matches';
import type { Message } from '../message';
import { always, type Fault, type Rule } from '../rule';
import { asksIn } from '../text/asks';

const CALLED = {
  time: 'for their time',
  job: 'about a job',
  introduction: 'for an introduction',
  review: 'to look at something of yours',
  mentor: 'to be your mentor',
};

export const oneAsk: Rule = {
  id: 'R22',
  reason: 'One request can be granted in one breath; several are put off.',
  source: 'domain.md 4.1; recruiterscouch; NC State',
  weight: always('warn'),
  everyLanguage: true,
  check: (message) => {
    const asks = message.english ? asksIn(message) : [];
    const mentor = asks.find(({ sort }) => sort === 'mentor');
    if (asks.length > 1)
      return [
        {
          at: (asks[1] ?? asks[0])?.at ?? [0, 0],
          message: `You ask ${asks
            .slice(0, 3)
            .map(({ sort }) => CALLED[sort])
            .join(', and ')}.`,
          fix: 'Keep one of them for now.',
        },
      ];
    if (mentor)
      return [
        {
          at: mentor.at,
          message: 'A mentor is a large thing to ask for at first.',
          fix: 'Ask for 20 minutes.',
        },
      ];
    return manyQuestions(message);
  },
  good: [{ body: 'Would you have 20 minutes to tell me how you made the move?' }],
  bad: [
    { body: 'Could we talk, could you introduce me to your team, and would you be my mentor?' },
    { body: 'How did you start? What do you like? Could we talk?' },
  ],
};

function manyQuestions({ folded }: Message): Fault[] {
  const marks = matchesOf(folded, /\?+/g);
  const third = marks[2];
  if (!third) return [];
  return [
    {
      at: [third.index, third.index + third[0].length],
      message: `${marks.length} questions in one message.`,
      fix: 'Ask for the conversation, and keep the questions for it.',
    },
  ];
}
