import { expect, test } from 'vitest';
import { jobSeverity } from './job-severity';

// Invented, after the ways in which published messages ask, and after those that only sound like it.
test.each([
  'are there any openings in your ward at the moment?',
  'is Halden hiring analysts this year?',
  'I wondered whether your group might be recruiting.',
  'would you feel able to refer me for the data post?',
  'might a referral from the inside be possible? I would be glad of a referral.',
  'could you put in a good word with the team lead?',
  'please pass my CV on to whoever reads them.',
  'could I ask you to cast an eye: would you look over my resume?',
  'my résumé is attached, in case it helps.',
  'I have applied for the triage analyst position at Halden.',
  'I would like to apply for the position at your hospital.',
  'I am writing about the junior analyst vacancy you posted.',
  'please keep me in mind when something suitable comes up.',
  'let me know if a position opens up.',
  'I would love to join your team.',
  'I hope to work at Halden one day soon; what would it take?',
  'do you know of any companies that are hiring?',
  'I am looking for a new role in audit - could you help?',
  'I have been searching for a job since May. Any leads would be welcome.',
  'could you introduce me to the hiring manager?',
  'are there any opportunities on your team for somebody like me?',
  'I think I would be a strong fit for the role.',
  'kindly consider me for a suitable post; I am a quick learner.',
  'would your department be open to taking on an intern?',
  'could you help me find a job in Leeds?',
  'how do I get hired at Halden?',
  'I am not sure if you have any openings, but I thought I would ask.',
  'there is an open analyst role at Halden that I would fit.',
])('asks for a job: %s', (body) => {
  expect(jobSeverity(body)).toBe('block');
});

test.each([
  'the hiring manager on my last ward told me about your talk.',
  'Marta Lind referred me to you, as you made the same move.',
  'I’m not looking for a job, only for what the days are like.',
  'I’m not asking for a job, a referral or a look at my CV.',
  'I see that you were at Indeed before Halden. What was that like?',
  'your role as a product manager is the one I want to understand.',
  'I’m open to a call whenever suits you.',
  'in my current position I see the same numbers every night.',
  'how did you get the job, and what did nobody tell you?',
  'how did you go about your job search when you left nursing?',
  'what opportunities for advancement are there for somebody in your position?',
  'do you have any openings in your diary next week?',
  'your paper on job vacancies in the north made me write.',
  'a job is not what I’m after; I’d like to hear about the work.',
  'rather than ask about vacancies, I’d ask how you decide.',
  'what should somebody know before they apply for such work?',
  'congratulations on the new role. Would you have 20 minutes?',
  'I started a new job in May and would like to learn from you.',
  'you hire nurses, I read; I’d like to understand what you look for when hiring.',
  'your open source project is why I write.',
  'could we resume our talk about ward data next week?',
  'I work beside people who are out of work, and your guide helped them.',
  'could I shadow the way you read a chart, for half an hour?',
  'thank you for the referral to Dele Ade; we spoke last week.',
  'would you be open to a 20 minute call about your work at Halden?',
  'do you have time next week to tell me about your position?',
  'your talk about the open data role of hospitals is why I write.',
  'I know you hear from many job seekers; this is not that.',
  'would you be comfortable introducing me to Dele Ade?',
  'what kinds of roles exist for nurses in companies like Halden?',
  'I’ve been offered a position elsewhere and want to hear how you chose.',
])('asks for no job: %s', (body) => {
  expect(jobSeverity(body)).toBeUndefined();
});

test('only saying that a job is looked for is a warning', () => {
  expect(jobSeverity('I’m currently looking for a new role in audit. Would you have 20 minutes?')).toBe(
    'warn',
  );
});
