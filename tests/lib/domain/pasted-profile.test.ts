import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressIn,
  parsePastedProfile,
  withPageAddress,
  type PastedProfile,
} from '@/lib/domain/pasted-profile';

const lines = (...all: string[]) => all.join('\n');

describe('what people get by selecting the top of a profile', () => {
  const cases: [string, string, PastedProfile][] = [
    [
      'the Ember page, with its doubled lines',
      lines(
        'Rosalind Thackerby',
        'Rosalind Thackerby',
        '(She/Her)',
        '2nd degree connection',
        '· 2nd',
        'Keeping river towns dry',
        'Calder Flow Modelling',
        'Hebden Bridge, England',
        ' ',
        'Contact info',
        '500+ connections',
      ),
      { name: 'Rosalind Thackerby', headline: 'Keeping river towns dry', location: 'Hebden Bridge, England' },
    ],
    [
      'the server-driven page',
      lines(
        'Amaru Linden',
        '· 3rd',
        'Battery recycler at Second Charge',
        'Second Charge · Universidad del Salar',
        'Antofagasta, Chile',
        '·',
        'Contact info',
      ),
      {
        name: 'Amaru Linden',
        headline: 'Battery recycler at Second Charge',
        title: 'Battery recycler',
        company: 'Second Charge',
        location: 'Antofagasta, Chile',
      },
    ],
    [
      'a German page',
      lines('Jörg Ühlein', '· 2.', 'Werkstattleiter', 'Zwickau, Sachsen', '·', 'Kontaktinfo', '105 Kontakte'),
      { name: 'Jörg Ühlein', headline: 'Werkstattleiter', location: 'Zwickau, Sachsen' },
    ],
    [
      'a Japanese page',
      lines('森下 澪', '2次', '水文学の研究者', '札幌市', '連絡先情報'),
      { name: '森下 澪', headline: '水文学の研究者', location: '札幌市' },
    ],
    [
      'with a position that goes on',
      lines(
        'Hanneke Oudewater',
        'Curator of ordinary objects',
        'Utrecht',
        'Contact info',
        'Experience',
        'Curator of Design',
        'Museum of Daily Things · Full-time',
        'Mar 2021 - Present · 5 yrs',
        'Registrar',
        'Old Mill',
        'Jan 2015 - Feb 2021',
      ),
      {
        name: 'Hanneke Oudewater',
        headline: 'Curator of ordinary objects',
        location: 'Utrecht',
        title: 'Curator of Design',
        company: 'Museum of Daily Things',
      },
    ],
    [
      'with a position that has ended: no title is better than an old one',
      lines(
        'Tobin Drombow',
        'Between things',
        'Leeds',
        'Contact info',
        'Clerk',
        'Old Mill',
        'Jan 2015 - Feb 2021',
      ),
      { name: 'Tobin Drombow', headline: 'Between things', location: 'Leeds' },
    ],
    [
      'only an address',
      'https://uk.linkedin.com/in/dele-ade?trk=x',
      { profileUrl: 'https://www.linkedin.com/in/dele-ade' },
    ],
    [
      'a name and an address',
      lines('Dele Ade', 'linkedin.com/in/dele-ade/'),
      { name: 'Dele Ade', profileUrl: 'https://www.linkedin.com/in/dele-ade' },
    ],
    ['nothing', ' \n ', {}],
  ];
  test.each(cases)('%s', (_words, text, expected) => {
    expect(parsePastedProfile(text)).toEqual(expected);
  });
});

test.each([
  ['www.linkedin.com/in/dele-ade', 'https://www.linkedin.com/in/dele-ade'],
  [
    'see https://www.linkedin.com/in/zo%C3%AB-k/overlay/contact-info/ there',
    'https://www.linkedin.com/in/zo%C3%AB-k',
  ],
  ['https://www.linkedin.com.evil.example/in/dele', undefined],
  ['https://example.org/in/dele', undefined],
  ['https://www.linkedin.com/company/dele', undefined],
])('the address in %s', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

test('whatever is pasted, it answers with short strings, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      for (const value of Object.values(parsePastedProfile(text)))
        expect((value as string).length).toBeLessThanOrEqual(340);
    }),
  );
  expect(parsePastedProfile('·'.repeat(1_000_000))).toBeDefined();
  expect(parsePastedProfile('a '.repeat(500_000))).toBeDefined();
});

describe('the address of the page a text was selected on', () => {
  const url = 'https://www.linkedin.com/in/rosalind-thackerby/';
  test.each([
    ['the one whose page it is', 'Rosalind Thackerby', '(2) Rosalind Thackerby | LinkedIn', true],
    [
      'the same with letters behind the name',
      'Rosalind Thackerby, PhD',
      'Rosalind Thackerby, PhD | LinkedIn',
      true,
    ],
    ['the same without accents', 'Zoë Marchetti', 'Zoe Marchetti | LinkedIn', true],
    ['one word, in another script', '山田太郎', '山田太郎 | LinkedIn', true],
    ['somebody else beside her', 'Corvin Adeyemi-Holt', 'Rosalind Thackerby | LinkedIn', false],
    ['somebody of the same first name', 'Rosalind Quist', 'Rosalind Thackerby | LinkedIn', false],
    ['a page without a title', 'Rosalind Thackerby', '', false],
    ['nothing that is a name', '· 2nd', 'Rosalind Thackerby | LinkedIn', false],
  ])('%s', (_words, text, title, expected) => {
    expect(parsePastedProfile(withPageAddress(text, { url, title })).profileUrl !== undefined).toBe(expected);
  });

  test('a text from no page stays as it is', () => {
    expect(withPageAddress(url)).toBe(url);
  });
});
