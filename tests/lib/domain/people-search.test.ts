// Finding somebody: by any word one remembers, however it is typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPeople, folded, prepared, sortPeople } from '@/lib/domain/people-search';
import { aPerson } from '@/tests/fixtures/people';

const EVERYONE = [
  aPerson({ id: 'dele', name: 'Dele Ade', touchedAt: '2026-03-01T00:00:00.000Z' }),
  aPerson({
    id: 'adele',
    name: 'Adele Brandt',
    company: 'Tolland Grove',
    touchedAt: '2026-03-05T00:00:00.000Z',
  }),
  aPerson({ id: 'zoe', name: 'Zoë Łukasik-Ødegård', title: 'Straßenplanerin', company: 'Müller & Söhne' }),
  aPerson({ id: 'yusuf', name: 'يوسف الهاشمي', company: 'الأفق' }),
  aPerson({ id: 'wang', name: '王小明', why: 'moved from nursing into data' }),
  aPerson({ id: 'brannock', name: 'Ines Porto', company: 'Dele & Daughters' }),
].map((person) => ({ ...person, callName: person.name }));

const found = (query: string) => findPeople(prepared(EVERYONE), query).map(({ id }) => id);

test.each([
  ['dele', ['dele', 'adele', 'brannock']],
  ['ADE', ['adele', 'dele']],
  ['ade dele', ['dele', 'adele']],
  ['brandt tolland', ['adele']],
  ['zoe lukasik', ['zoe']],
  ['odegard', ['zoe']],
  ['strassen', ['zoe']],
  ['muller  sohne', ['zoe']],
  ['يوسف', ['yusuf']],
  ['小明', ['wang']],
  ['nursing', ['wang']],
  ['nobody', []],
  ['dele nobody', []],
  ['   ', ['dele', 'adele', 'zoe', 'yusuf', 'wang', 'brannock']],
])('%s', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => folded(folded(text)) === folded(text)));
});

test('anybody is found by any part of their name, and whoever is found has every word of it', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(names, fc.nat(), fc.nat(11), fc.nat(11), (all, pick, from, length) => {
      const people = all.map((name, index) => aPerson({ id: String(index), name }));
      const wanted = people[pick % people.length] ?? aPerson();
      const part = folded(wanted.name).slice(from, from + length + 1);
      const result = findPeople(prepared(people), part);
      expect(result).toContain(wanted);
      const words = folded(part).split(' ');
      for (const person of result)
        expect(words.every((word) => prepared([person])[0]?.all.includes(word))).toBe(true);
    }),
  );
});

test('in order of the next date, those without one last; lately; by name', () => {
  const people = [
    aPerson({ id: 'b', name: 'émile', touchedAt: '2026-03-02T00:00:00.000Z' }),
    aPerson({
      id: 'a',
      name: 'Zoe',
      touchedAt: '2026-03-01T00:00:00.000Z',
      nextDueAt: '2026-04-02T00:00:00.000Z',
    }),
    aPerson({
      id: 'c',
      name: 'Ester',
      touchedAt: '2026-03-03T00:00:00.000Z',
      nextDueAt: '2026-04-01T00:00:00.000Z',
    }),
  ];
  const ids = (sort: 'next' | 'lately' | 'name') => sortPeople(people, sort).map(({ id }) => id);
  expect(ids('next')).toEqual(['c', 'a', 'b']);
  expect(ids('lately')).toEqual(['c', 'b', 'a']);
  expect(ids('name')).toEqual(['b', 'c', 'a']);
});
