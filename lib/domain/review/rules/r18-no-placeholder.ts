/** R18: nothing is left to fill in. */
import { always, type Fault, type Rule } from '../rule';
import { placeholdersIn } from '../text/placeholders';

export const noPlaceholder: Rule = {
  id: 'R18',
  reason: 'A gap that was left open says that the message was meant for anybody.',
  source: 'domain.md 4.1; getboomerang.ai; jkellyhoey.co',
  weight: always('block'),
  everyLanguage: true,
  check: ({ body, subject }) => placeholderFaults(body, subject),
  good: [
    { body: 'Hi Priya, I saw your talk on triage data.' },
    { body: 'See [1] below, or write to <sam@example.org>.' },
  ],
  bad: [
    { body: 'Hi [First Name], I saw your talk on {topic}.' },
    { body: 'Hi Priya, I work at XXX.' },
    { body: 'Hi Priya, I saw your work.', channel: 'email', subject: 'Question about {company}' },
  ],
};

/** One fault for each gap, at most three: the first ones are filled in first. */
export function placeholderFaults(body: string, subject?: string): Fault[] {
  const inBody = placeholdersIn(body).map(([start, end]): Fault => {
    const words = body.slice(start, end);
    return { ...faultOf(words), at: [start, end] };
  });
  const inSubject = placeholdersIn(subject ?? '').map(([start, end]) =>
    faultOf((subject ?? '').slice(start, end)),
  );
  return [...inBody, ...inSubject].slice(0, 3);
}

function faultOf(words: string): Fault {
  const short = words.length > 40 ? `${words.slice(0, 40)}…` : words;
  return {
    message: `“${short}” is still to be filled in.`,
    fix: 'Write what belongs there, or take the sentence out.',
    overridable: false,
  };
}
