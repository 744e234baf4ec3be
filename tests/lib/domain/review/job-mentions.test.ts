import { expect, test } from 'vitest';
import { jobSeverity } from './job-severity';

// Invented: a post, an advert, an application or a search, said on the way to a question about something else.
test.each([
  'I recently applied for the process engineer position at your plant. I would love to hear about your path into the role and any advice you have.',
  'I’m applying for their internship and was curious what you got to work on in your summer there.',
  'I saw the vacancy for a harbour pilot on your board. I’ve no wish to apply, I only wonder how anyone trains for it. Where do you begin?',
  'The ad for a cheese buyer in your window made my son laugh. Is there really somebody who buys only cheese?',
  'I came across your opening for a lighthouse keeper and thought it was a joke. What does a keeper do now that the lamps are electric?',
  'I noticed that Halden is recruiting forty drivers. For my column on the town I’d like to know why. Could you say in two lines?',
  'I noticed the advert for a night porter in your window. How do porters learn the house?',
  'I saw the posting for a tunnel planner. What is the work like on a wet day?',
  'I am targeting companies where my background adds value, and Halden is at the top of my list. Would you have 15 minutes to share how you see the place?',
  'I saw the opening for a bread baker in your shop. It’s not for me, but what is a pre-ferment?',
  'I’m applying for a role at the ferry line. Would you be open to a 15 minute call about how the team plans its week?',
  'I came across the dispatcher role at Calder and it made me curious about the team. Could I have twenty minutes of your time?',
])('is only mentioned: %s', (body) => {
  expect(jobSeverity(body)).toBe('warn');
});

test.each([
  'I recently applied for the process engineer position at your plant. Any update on it would help me.',
  'I recently applied for the process engineer position. I would love to hear about your path, and could you refer me?',
  'I saw the posting for a tunnel planner. What is the work like, and would I be a fit?',
  'I saw your advert for a clerk.',
  'I came across the dispatcher role at Calder. Could I have twenty minutes to show how my years at sea align with it?',
  'I’m applying for a role at the ferry line. Would you be open to a quick call, and could you refer me?',
  'I came across your opening for a lighthouse keeper. Is it still free?',
  'I noticed the advert for a night porter in your window. I have kept doors for six years.',
])('is asked for: %s', (body) => {
  expect(jobSeverity(body)).toBe('block');
});

test.each([
  'A quick update: you told me about the lab post and I took your advice on the letter. Thanks again for the long talk.',
  'I’m excited to be part of your network and to follow what you write.',
  'A friend asks you for a referral and you think little of him: what do you say?',
  'What is the polite way to tell a recruiter to stop calling?',
  'I’m starting a new position in your department on Monday. Where do people have lunch?',
  'I’d like to offer you a position on our board of trustees. It’s unpaid, but the biscuits are good.',
  'It was kind of you to offer to hand my CV to your director. Please don’t, I’ve decided to stay.',
  'You offered to forward my portfolio to the agency. I’d sooner not, at least not this year.',
  'Would you consider having a chat with me about bees?',
  'I would love to hear your insights on the railway and how to best prepare for upcoming opportunities.',
  'I would love your insight on how people stand out as a candidate in your trade.',
  'Is “we’ll keep your CV on file” ever true?',
])('is no ask: %s', (body) => {
  expect(jobSeverity(body)).toBeUndefined();
});

test.each([
  'I’m currently open to contract opportunities and wondered whether my background might fit any roles.',
  'looking for a backend internship where I ship real things. Open to a quick chat?',
  'I wanted to ask if there are any internship or part-time opportunities available.',
  'I wanted to put my details out there for you to review for a possible intern job.',
  'I really think I am your team’s next data analyst.',
])('asks for a job: %s', (body) => {
  expect(jobSeverity(body)).toBe('block');
});
