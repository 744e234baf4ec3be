import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { companiesMatch, discretionConcerns, neutralTitle } from '@/lib/domain/discretion';

// Any text takes a while to make up on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const SETTINGS = { discreet: true, employer: 'Northgate Ltd', mustNotKnow: [] as string[] };
const dele = { name: 'Dele Ade', callName: 'Dele', company: 'Fenwright' };
const kinds = (person: typeof dele, text: string, changes: Partial<typeof SETTINGS> = {}) =>
  discretionConcerns(person, text, { ...SETTINGS, ...changes }).map(({ kind, words }) => `${kind}: ${words}`);

describe('two spellings of one company', () => {
  test.each([
    ['Fenwright', 'FENWRIGHT, Inc.'],
    ['Fenwright', 'The Fenwright Company'],
    ['Fenwright GmbH & Co. KG', 'fenwright'],
    ['Café Órla S.A.', 'Cafe Orla'],
    ['Orla S.p.A.', 'Orla SpA'],
    ['Orla d.o.o.', 'Orla'],
    ['Lindqvist AB (publ)', 'Lindqvist AB (publ)'],
    ['Straße & Söhne', 'Strasse and Sohne'],
    ['J. P. Harrow', 'JP Harrow'],
    ['株式会社つばめ', 'つばめ'],
    ['Tsubame K.K.', 'Tsubame KK'],
    ['ООО Ласточка', 'Ласточка', false],
    ['Ласточка ООО', 'ласточка'],
    ['Hirondelle Inc. S.A.', 'Hirondelle'],
    ['Fenwright', 'Fenwright UK', false],
    ['Fenwright', 'Fenworth', false],
    ['Green Spa', 'Green', false],
    ['AG', 'KG', false],
    ['', '', false],
    ['...', '!!!', false],
  ] as [string, string, boolean?][])('%s, %s', (a, b, same = true) => {
    expect(companiesMatch(a, b)).toBe(same);
    expect(companiesMatch(b, a)).toBe(same);
  });

  test('a legal form, case and spaces never matter; a missing name matches nothing', () => {
    const form = fc.constantFrom(
      ' Inc',
      ' Ltd.',
      ', LLC',
      ' plc',
      ' GmbH',
      ' S.A.',
      ' AB',
      ' K.K.',
      ' Oy',
      '',
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][a-z]{3,8}wright( [A-Z][a-z]{4,7}ing)?$/),
        form,
        form,
        (name, a, b) => {
          expect(companiesMatch(`  ${name}${a}`, name.toUpperCase() + b)).toBe(true);
          expect(companiesMatch(name + a, undefined)).toBe(false);
        },
      ),
    );
  });
});

describe('whom it goes to', () => {
  test.each([
    ['a colleague', 'Northgate', ['colleague: Northgate']],
    ['a colleague abroad', 'Northgate Deutschland GmbH', ['colleague: Northgate Deutschland GmbH']],
    ['one whose company is written longer', 'Northgate Trust', ['colleague: Northgate Trust']],
    ['somebody else', 'Fenwright', []],
    ['a company that only starts alike', 'Northgateway', []],
  ])('%s', (_words, company, expected) => {
    expect(kinds({ ...dele, company }, 'Hello')).toEqual(expected);
  });

  test('a second current role counts', () => {
    const person = { ...dele, otherCurrentRoles: [{ company: 'Northgate' }] };
    expect(discretionConcerns(person, '', SETTINGS)).toMatchObject([
      { kind: 'colleague', words: 'Northgate' },
    ]);
  });

  test('an everyday word is no short form of a longer name', () => {
    expect(kinds({ ...dele, company: 'Delta Dental' }, '', { employer: 'Delta' })).toEqual([]);
    expect(kinds({ ...dele, company: 'Delta Inc' }, '', { employer: 'Delta' })).toEqual([
      'colleague: Delta Inc',
    ]);
  });

  test.each([
    ['the name', ['Dele Ade']],
    ['the name the other way round, in capitals', ['ADE Dele']],
    ['the family name alone', ['ade']],
    ['the company', ['Fenwright Ltd']],
  ])('on the list by %s, discreet mode or not', (_words, mustNotKnow) => {
    for (const discreet of [true, false]) {
      expect(kinds(dele, 'Hello', { mustNotKnow, discreet })).toEqual([`must-not-know: ${mustNotKnow[0]}`]);
    }
  });

  test('not on the list: another name, an empty entry, half a name that is not theirs', () => {
    expect(kinds(dele, 'Hello', { mustNotKnow: ['Dele Okafor', '', ' ', '&', 'Fen'] })).toEqual([]);
  });

  test('accents and middle names do not hide anybody', () => {
    const person = { ...dele, name: 'Dr. Zoë M. Lindqvist, PhD' };
    expect(kinds(person, '', { mustNotKnow: ['Zoe Lindqvist'] })).toEqual(['must-not-know: Zoe Lindqvist']);
  });
});

describe('what it says', () => {
  test.each([
    ["I work at Northgate's lab.", ['names-employer: Northgate']],
    ['i am at NORTHGATE now', ['names-employer: NORTHGATE']],
    ['My boss should not hear of it.', ['speaks-of-leaving: My boss']],
    ['I’m thinking of leaving.', ['speaks-of-leaving: thinking of leaving']],
    ['I’m leaving my job in May.', ['speaks-of-leaving: I’m leaving']],
    ['Leaving my job took courage.', ['speaks-of-leaving: Leaving my job']],
    ['After ten years I am fed up.', ['speaks-of-leaving: fed up']],
    ['I handed in my notice.', ['speaks-of-leaving: handed in my notice']],
    ['I am looking for a new role.', ['speaks-of-leaving: looking for a new role']],
    ['My job search is quiet.', ['speaks-of-leaving: job search']],
    ["I'm leaving Monday free for us.", []],
    ['Leaving aside the pay, what surprised you?', []],
    ['I read about the north gate of the park.', []],
    ['I would like to learn how you moved into data.', []],
    ['How does your manager plan a week?', []],
    ['I quit smoking.', []],
  ])('%s', (text, expected) => {
    expect(kinds(dele, text)).toEqual(expected);
    expect(kinds(dele, text, { discreet: false })).toEqual([]);
  });

  test('an employer called like an everyday word is found as a name only', () => {
    const found = (text: string) => kinds(dele, text, { employer: 'Target' });
    expect(found('Your target this year? Target dates help.')).toEqual([]);
    expect(found('I plan stores at Target.')).toEqual(['names-employer: Target']);
  });

  test('a name in a script without spaces is found inside a sentence', () => {
    expect(kinds(dele, '私はつばめで働いています', { employer: '株式会社つばめ' })).toEqual([
      'names-employer: つばめ',
    ]);
  });

  test('people come first, then the text in its order; each place is where the words stand', () => {
    const text = 'My boss at Café Órla… I am fed up.';
    const found = discretionConcerns({ ...dele, company: 'Cafe Orla' }, text, {
      discreet: true,
      employer: 'Café Órla S.A.',
      mustNotKnow: ['Dele'],
    });
    expect(found.map(({ kind }) => kind)).toEqual([
      'colleague',
      'must-not-know',
      'speaks-of-leaving',
      'names-employer',
      'speaks-of-leaving',
    ]);
    for (const { at, words } of found) if (at) expect(text.slice(...at)).toBe(words);
    for (const { sentence } of found) expect(sentence).toMatch(/^\S.*\.$/);
  });

  test('no employer: nothing is taken for it', () => {
    expect(kinds({ ...dele, company: '' }, 'Hello there', { employer: '' })).toEqual([]);
    expect(kinds(dele, 'Hello there', { employer: ' ... ' })).toEqual([]);
  });

  test('any text, employer and list: no error, and every place is in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.array(fc.string()),
        (text, employer, mustNotKnow) => {
          const found = discretionConcerns(dele, text, { discreet: true, employer, mustNotKnow });
          for (const { at, words } of found) if (at) expect(text.slice(...at)).toBe(words);
        },
      ),
    );
  });

  test.each([
    ['spaces', "i'm leaving" + ' '.repeat(100_000)],
    ['one phrase over and over', "i'm leaving ".repeat(9_000)],
    ['words', 'my current my present '.repeat(5_000)],
    ['points', 'a.b.'.repeat(25_000)],
  ])('100 KB of %s are answered; `npm run bench` says how soon', (_words, text) => {
    const settings = { ...SETTINGS, employer: text.slice(0, 200) };
    expect(discretionConcerns(dele, text, settings)).toEqual(expect.any(Array));
  });
});

test('a neutral title names nobody', () => {
  expect([neutralTitle('phone'), neutralTitle('video'), neutralTitle('in-person'), neutralTitle()]).toEqual([
    'Call',
    'Call',
    'Appointment',
    'Appointment',
  ]);
});
