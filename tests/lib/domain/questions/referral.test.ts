/** The referral question in the words people use, and questions about people that are none. */
import { describe, expect, test } from 'vitest';
import { isReferral } from '@/lib/domain/questions/referral';

describe('whom else to talk to', () => {
  test.each([
    'can you recommend anyone else for me to talk to in order to learn more?',
    'can you suggest anyone else doing this work who might be willing to talk with me?',
    'who are two other people it would help me to meet?',
    'who else should i speak with?',
    'whom else would you contact?',
    'who else is worth meeting?',
    'is there anyone you think i should meet?',
    'are there other people on your team i could talk to?',
    'do you know anyone in leeds i might ask?',
    'could you introduce me to someone who works nights?',
    'could you point me to others in the field?',
    'who would you suggest i talk to next?',
  ])('%s', (text) => expect(isReferral(text)).toBe(true));

  test.each([
    'may i say that you suggested i get in touch?',
    'would you recommend any certifications?',
    'can you recommend a book?',
    'who helped you most along the way, and how?',
    'what sort of people do you work with most?',
    'who tends to be happy there, and who tends to leave?',
    'what do people outside the field believe that you no longer do?',
    'who decides what you work on?',
    'which certificate has paid off for people you know?',
    '',
  ])('not: %s', (text) => expect(isReferral(text)).toBe(false));
});
