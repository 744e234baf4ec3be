import { expect, test } from 'vitest';
import type { ReviewContext } from '@/lib/domain/review/context';
import { reviewDraft } from '@/lib/domain/review/review-draft';
import { CONTEXT } from './sample';

const nameFinding = (body: string, name: string, callName: string, more: Partial<ReviewContext> = {}) =>
  reviewDraft(
    { kind: 'outreach', channel: 'email', subject: 'A question', body },
    { ...CONTEXT, person: { ...CONTEXT.person, name, callName }, ...more },
  ).find(({ rule }) => rule === 'R19');

test.each([
  ['Hi Priya, thank you.', 'Priya Raman', 'Priya'],
  ['Hi Priya - thank you.', 'Priya Raman', 'Priya'],
  ['Hi Priya I saw your talk.', 'Priya Raman', 'Priya'],
  ['Hi Priya! I saw your talk.', 'Priya Raman', 'Priya'],
  ['Priya, I saw your talk.', 'Priya Raman', 'Priya'],
  ['Good morning, Priya.', 'Priya Raman', 'Priya'],
  ['Thank you for connecting, Priya. I saw your talk.', 'Priya Raman', 'Priya'],
  ['Dear Priya Raman,', 'Priya Raman', 'Priya'],
  ['Dear Dr. Raman,', 'Priya Raman, PhD', 'Priya'],
  ['Dear Ms van der Berg:', 'Anna van der Berg', 'Anna'],
  ['Dear Professor Berg,', 'Anna van der Berg', 'Anna'],
  ['Hi Zoe\u0308,', 'Zo\u00eb Brandt', 'Zo\u00eb'],
  ['Hi D’Arcy,', "D'Arcy Lane", "D'Arcy"],
  ['Hi Jean-Luc,', 'Jean-Luc Moreau', 'Jean-Luc'],
  ['Здравствуйте, Ольга!', 'Ольга Иванова', 'Ольга'],
  ['Γεια σου Μαρία,', 'Μαρία Δημητρίου', 'Μαρία'],
  ['田中さん、はじめまして。', '田中 健', '田中'],
  ['안녕하세요 김민준 님,', '김민준', '김민준'],
  ['مرحبا ليلى، شكرا لك', 'ليلى حداد', 'ليلى'],
  ['Estimada Lucía:', 'Lucía Ortega', 'Lucía'],
  ['Hi Hope, thank you.', 'Hope Keane', 'Hope'],
  ['Hi Ida,', 'Ida 🌱 Brantley | she/her', 'Ida'],
])('%s greets %s', (body, name, callName) => {
  expect(nameFinding(body, name, callName)).toBeUndefined();
});

test.each([
  ['Hi Pryia, thank you.', 'Priya Raman', 'Priya', 'Priya'],
  ['Hi priya, thank you.', 'Priya Raman', 'Priya', 'Priya'],
  ['Hi Zoe, thank you.', 'Zoë Brandt', 'Zoë', 'Zoë'],
  ['Hi Tom, thank you.', 'Priya Raman', 'Priya', 'Priya'],
  ['Hi there, thank you.', 'Priya Raman', 'Priya', 'Priya'],
  ['Hi [Name], thank you.', 'Priya Raman', 'Priya', 'Priya'],
])('%s is put right with one tap', (body, name, callName, right) => {
  const finding = nameFinding(body, name, callName);
  expect(finding).toMatchObject({ severity: 'block', replacement: { text: right } });
  const [start, end] = finding?.replacement?.at ?? [0, 0];
  const mended = body.slice(0, start) + right + body.slice(end);
  expect(nameFinding(mended, name, callName)).toBeUndefined();
});

test.each([
  ['To whom it may concern, I saw your work.'],
  ['Dear Sir or Madam, I saw your work.'],
  ['Dear Hiring Manager, I saw your work.'],
  ['I saw your work.'],
  ['Hello, I saw your work.'],
])('%s greets nobody, and that cannot be overridden', (body) => {
  expect(nameFinding(body, 'Priya Raman', 'Priya')).toMatchObject({ severity: 'block', overridable: false });
});

test('a first name that is not what they are called is a question, not a block', () => {
  expect(nameFinding('Hi Robert,', 'Robert Ferro', 'Bob')?.severity).toBe('warn');
});

test('a name of somebody else who is saved is asked about, the referrer is not', () => {
  const body = 'Hi Priya, Tom Becker told me about your work.';
  const found = nameFinding(body, 'Priya Raman', 'Priya', { otherNames: ['Tom Becker', 'Mo'] });
  expect(found).toMatchObject({ severity: 'warn', at: [10, 20] });
  expect(
    nameFinding(body, 'Priya Raman', 'Priya', { otherNames: ['Tom Becker'], referrer: 'Tom Becker' }),
  ).toBeUndefined();
});

test('an introduction request greets the one who is asked', () => {
  const context = { ...CONTEXT, referrer: 'Marta Lind' };
  const draft = (body: string) =>
    ({ kind: 'introduction-request', channel: 'linkedin-message', body }) as const;
  const named = (body: string) => reviewDraft(draft(body), context).some(({ rule }) => rule === 'R19');
  expect(named('Hi Marta, could you ask her?')).toBe(false);
  expect(named('Hi Priya, could you ask her?')).toBe(true);
});
