import { describe, expect, test } from 'vitest';
import { shortWhyClause, whyAbout, whyClause } from '@/lib/domain/drafting/typed/why';

const dele = { name: 'Dele Ade', callName: 'Dele' };

describe('the words after "because"', () => {
  test.each([
    ['Moved from hospital pharmacy into analytics', 'you moved from hospital pharmacy into analytics'],
    ['because you moved from nursing into data...', 'you moved from nursing into data'],
    ['She moved from nursing to data', 'you moved from nursing to data'],
    ['Dele moved from pharmacy', 'you moved from pharmacy'],
    ['Dele’s talk at PyCon', 'of your talk at PyCon'],
    ['your talk on triage data', 'of your talk on triage data'],
    ['her talk at PyCon was great', 'your talk at PyCon was great'],
    ['great post on hiring', 'of your great post on hiring'],
    ['She works where I would like to', 'you work where I would like to'],
    ['Runs a lab and teaches chemistry', 'you run a lab and teach chemistry'],
    ['has done both jobs', 'you have done both jobs'],
    ['she’s a data analyst who was a nurse', 'you’re a data analyst who was a nurse'],
    ['she’s moved twice', 'you’ve moved twice'],
    ['Lead data engineer at Halden', 'you’re a lead data engineer at Halden'],
    ['Head of data', 'you’re head of data'],
    ['Nurse turned analyst', 'you’re a nurse turned analyst'],
    ['expert in ML', 'you’re an expert in ML'],
    ['the only analyst I know', 'you’re the only analyst I know'],
    ['The article on triage', 'of the article on triage'],
    ['work in climate policy', 'of your work in climate policy'],
    ['10 years in climate finance', 'of your 10 years in climate finance'],
    ['same path as me', 'we have the same path'],
    ['recommended by Marta', 'you were recommended by Marta'],
    ['I saw your talk on triage', 'I saw your talk on triage'],
    ['I saw her talk on triage', 'I saw your talk on triage'],
    ['to learn how she made the move', 'I’d like to learn how you made the move'],
    ['NHS to industry is my path too', 'NHS to industry is my path too'],
    ['wrote Storytelling for Wards', 'you wrote Storytelling for Wards'],
    ['Moved from law to UX 🙂', 'you moved from law to UX'],
    ['“Moved from law to UX”', 'you moved from law to UX'],
    ['- moved from law\n- Writes a blog', 'you moved from law and you write a blog'],
    ['עברה מסיעוד לנתונים', 'of this: עברה מסיעוד לנתונים'],
    ['   ', ''],
    [' . ', ''],
  ])('%s', (typed, clause) => {
    expect(whyClause(typed, dele)).toBe(clause);
  });

  test('only the first sentence when there is little room', () => {
    expect(shortWhyClause('Moved from law. Writes a blog on audit.')).toBe('you moved from law');
  });
});

describe('the same, said to somebody else', () => {
  test.each([
    ['Moved from nursing into data', 'Dele moved from nursing into data'],
    ['Works in climate policy', 'Dele works in climate policy'],
    ['you run a lab and teach chemistry', 'Dele runs a lab and teaches chemistry'],
    ['your talk at PyCon', 'of Dele’s talk at PyCon'],
    ['I saw her talk at PyCon', 'I saw Dele’s talk at PyCon'],
    ['I want to do what you do', 'I want to do what Dele does'],
    ['Nurse turned analyst', 'Dele is a nurse turned analyst'],
  ])('%s', (typed, clause) => {
    expect(whyAbout(typed, dele)).toBe(clause);
  });
});
