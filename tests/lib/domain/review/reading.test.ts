import { describe, expect, test } from 'vitest';
import { isEnglish, reviewDraft } from '@/lib/domain/review/review-draft';
import { fold } from '@/lib/domain/review/text/fold';
import { amountsIn } from '@/lib/domain/review/text/minutes';
import { squeezed } from '@/lib/domain/review/text/squeezed';
import { placeholdersIn } from '@/lib/domain/review/text/placeholders';
import { sentencesOf } from '@/lib/domain/review/text/sentences';
import { CONTEXT } from './sample';

test.each([
  ['20 minutes', 20, 20],
  ['15–20 minutes', 15, 20],
  ['15 to 20 min', 15, 20],
  ['15- or 20-minute', 15, 20],
  ['a thirty-minute call', 30, 30],
  ['twenty (20) minutes', 20, 20],
  ['a quick 15-min chat', 15, 15],
  ['10 or 15 short minutes', 10, 15],
  ['half an hour', 30, 30],
  ['a half-hour', 30, 30],
  ['a quarter of an hour', 15, 15],
  ['an hour', 60, 60],
  ['an hour and a half', 90, 90],
  ['a 1-hour call', 60, 60],
])('%s is %i to %i minutes', (text, min, max) => {
  expect(amountsIn(fold(`Would ${text} be possible?`))).toMatchObject([{ min, max }]);
});

test.each([
  'ten minutes away from you',
  'at 10:30',
  'rush hour',
  'five years',
  'a few moments',
  '20 minutes ago',
])('%s is no amount that is asked for', (text) => {
  expect(amountsIn(fold(`I was ${text}.`))).toEqual([]);
});

test.each([
  'Hi [First Name],',
  'Hi {name},',
  'Hi {{ name }},',
  'Hi ${name},',
  'Hi <First Name>,',
  'Dear Mr./Ms. Last Name,',
  'I work at ____.',
  'I work at XXX.',
  'I saw your work (company name).',
  'I work at XYZ Corp.',
  'TBD',
])('%s has a gap', (text) => {
  expect(placeholdersIn(text)).toHaveLength(1);
});

test.each([
  'See [1] and [sic].',
  'Write to <sam@example.org> or <https://example.org>.',
  'I work at IKEA (Leeds).',
  'x < 3 and y > 2',
  'Hmm... I wonder.',
  'snake_case and _this_',
])('%s has none', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

describe('sentences', () => {
  const cut = (text: string) => sentencesOf(fold(text)).map((sentence) => sentence.text);

  test('titles, times and initials end none', () => {
    expect(cut('I met Dr. Raman at 10 a.m. today. She is kind.')).toEqual([
      'i met dr. raman at 10 a.m. today.',
      'she is kind.',
    ]);
  });

  test('a wrapped line goes on, a short one ends', () => {
    const text = 'Hi Priya,\nI saw your talk about triage data last week and would\nlike to hear more?';
    expect(cut(text)).toEqual([
      'hi priya,',
      'i saw your talk about triage data last week and would\nlike to hear more?',
    ]);
  });
});

test('folding keeps every place where it is', () => {
  const text = 'İstanbul — Zoë’s “naïve” ﬁle, 👩‍⚕️ STRASSE ß';
  expect(fold(text)).toHaveLength(text.length);
  expect(fold('Zoë’s – CAFÉ')).toBe("zoe's - cafe");
});

test.each([
  ['Would you have 20 minutes to tell me about your work?', true],
  ['Hi Priya', true],
  ['', true],
  [
    'Hätten Sie zwanzig Minuten Zeit, um mir von Ihrer Arbeit zu erzählen? Ich bin Krankenpfleger in Köln.',
    false,
  ],
  [
    'Auriez-vous vingt minutes pour me parler de votre métier ? Je suis infirmier à Lyon depuis six ans.',
    false,
  ],
  ['¿Tendría usted veinte minutos para contarme cómo es su trabajo? Soy enfermero en Sevilla.', false],
  ['お忙しいところ恐れ入ります。二十分ほどお時間をいただけますか。', false],
  ['Не могли бы вы уделить мне двадцать минут и рассказать о вашей работе?', false],
])('%s: English is %s', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});

test('a squeezed text knows where its letters stood', () => {
  const { text, origin } = squeezed('about  \n any   openings');
  expect(text).toBe('about any openings');
  expect(origin(text.indexOf('any'))).toBe(9);
  expect(origin(text.indexOf('openings'))).toBe(15);
});

test.each([
  'Is the position still open, or did you find someone?',
  'Free any time this week or next?',
  'Interested in discussing it over coffee?',
])('%s is a question to answer', (body) => {
  expect(reviewDraft({ kind: 'outreach', channel: 'email', body }, CONTEXT)).not.toContainEqual(
    expect.objectContaining({ rule: 'R03' }),
  );
});

test.each(['Hello again Priya, thank you.', 'Hi again, Priya! Thank you.'])('%s greets Priya', (body) => {
  expect(reviewDraft({ kind: 'outreach', channel: 'email', body }, CONTEXT)).not.toContainEqual(
    expect.objectContaining({ rule: 'R19' }),
  );
});
