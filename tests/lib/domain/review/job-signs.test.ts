import { expect, test } from 'vitest';
import { jobSeverity } from './job-severity';

// Invented: no known words of asking, but two signs of who wants to be taken on.
test.each([
  'I am a joiner with eleven years at the bench and my firm shuts in May. Have you a bench for me?',
  'I’ve driven lorries since 2009. You must be short of people with the harvest. I could start on Friday.',
  'Seven years in hotel kitchens, last two on sauce. Let me come in for one evening and judge for yourself.',
  'I hear your second translator goes on leave in June. I have done the same pair for six years, and I’d be delighted to step in.',
  'I finish my degree in July and I keep thinking about your workshop. Is there a corner for me?',
  'I saw that you are opening a shop in Hull. I ran the one in York until it closed. Put me on the list.',
  'Our ward is closing and my post goes with it. If you hear of anything, you have my number.',
  'I could take the newsletter off your hands for a small fee. I have edited two magazines.',
  'I can lay bricks and plaster, and I own my tools. Is there anything for me on your site?',
  'I’m told your receptionist is off to Spain. I have done front desks for ten years. May I come in and introduce myself?',
  'Would your studio ever take somebody straight from college? I finish in June and I’d sweep floors.',
  'I have three seasons as a guide behind me. If your tours are short of voices this summer, count me in.',
  'I gather the night team is two people down. I’m a qualified carer. Shall I drop by?',
  'Twenty years behind the wheel, clean licence. Whom do I call about the school run?',
  'I’ve got six years of payroll behind me. Could you keep an ear open for me?',
  'I have a diploma in dental care and a free Thursday. Might the practice want me for those?',
  'I left school in June and I am good with animals. Do you want a stable girl?',
  'Could you tell your head chef about me? Two years on fish, and I never call in sick.',
])('hears an offer in two signs: %s', (body) => {
  expect(jobSeverity(body)).toBe('block');
});

test.each([
  // One sign alone.
  'I am a joiner with eleven years at the bench.',
  'Shall I drop by?',
  'I’d be delighted to come to your lecture on Tuesday. I studied with your brother in Graz.',
  'If anything comes up and Tuesday no longer works, ring me. I have the whole week.',
  'I hold a diploma in embroidery and I’d be glad to give your daughter a lesson on Saturday.',
  'I have worked on boats for two seasons. Whom should I ask about moorings?',
  'I’m a bookkeeper and your invoice of May is still open. Could you look into it?',
  'I’m an architect in Lyon. I’d love to join you on the walk through the old docks next month.',
  'I’ve sold my flat and I’m moving to Oslo in May. Do you know of any flats going near the harbour?',
  'I’ve taught chemistry for ten years. Might I come by and see your lunch club?',
  'Let me introduce myself: I’m a nurse with six years on the wards. I read your piece on night work with great pleasure.',
  'I’d like to start by thanking you. I am a teacher of nine years and your book changed my lessons.',
  'I’m a nurse with six years behind me and I work full-time. Your post on shifts made my week.',
  'I’m a surveyor, nine years in. Marta Lind suggested you. May I use your name when I write to her?',
  'I’m a librarian with eight years in schools. If something comes up, no worries at all.',
  'I’m an engineer with ten years in pumps. Tuesday or Thursday would suit me best. Could we meet?',
  'I have worked in hotels for nine years. I’m free on Tuesdays and happy to work around your schedule.',
  // Whoever asks about the work wants a talk, whatever else is said.
  'I’m a nurse, nine years in, and could come to your office any day. What does a normal week look like?',
  'I was made redundant in May after eleven years as a surveyor. Could you tell me what you wish you had known when you left?',
  'My contract ends in March and I’m using the time to look round. Would you be free on Friday to talk about life at a small firm?',
  'I finish my degree in June and could start with any subject. You have done two. Would you compare them for me?',
  'I’m a cook with six years behind me and want to be better at bread. Would you teach me for one morning? I could start at five.',
  'I’m a nurse with six years on the wards and free from May. I’m not asking for a job. Would you read my essay?',
])('hears no offer: %s', (body) => {
  expect(jobSeverity(body)).toBeUndefined();
});
