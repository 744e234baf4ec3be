import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsElsewhere, leadsTo } from '@/lib/domain/profile-address';

const at = (path: string) => `https://www.linkedin.com/in/${path}`;

describe('whether the person read is the one asked for', () => {
  test.each([
    ['the same address', at('dele-ade/'), at('dele-ade'), true],
    ['the same, with an overlay and a query', at('dele-ade/overlay/about/?x=1'), at('dele-ade'), true],
    ['the same, encoded and in capitals', at('Zo%C3%AB-Ade/'), at('zoë-ade'), true],
    ['somebody else', at('dele-ade/'), at('dov-okafor'), false],
    ['an opaque id, written over by the site', at('ACoAAB12345x/'), at('dele-ade'), true],
    ["the way to one's own page", at('me/'), at('dele-ade'), true],
    ['an opaque id that was moved on to', at('dele-ade/'), at('ACoAAB12345x'), false],
    ['no profile: the reader says so', 'https://www.linkedin.com/feed/', at('dele-ade'), true],
  ])('%s', (_words, asked, read, expected) => {
    expect(leadsTo(asked, read)).toBe(expected);
  });

  test.each([
    ['the picture of somebody else', at('dov-okafor?trk=x'), true],
    ['an opaque id, which can be anybody', at('ACoAAB12345x'), true],
    ['an overlay of the same person', at('dele-ade/overlay/contact-info/'), false],
    ['a company', 'https://www.linkedin.com/company/calder/', false],
    ['another site', 'https://example.org/in/dov-okafor', false],
  ])('a link to %s', (_words, link, expected) => {
    expect(leadsElsewhere(link, at('dele-ade/'))).toBe(expected);
  });

  const slug = fc.stringMatching(/^[a-z][a-z0-9-]{2,30}$/).filter((word) => word !== 'me');
  test('two slugs lead to each other only when they are one', () => {
    const one = fc.property(slug, slug, (asked, read) => leadsTo(at(asked), at(read)) === (asked === read));
    const same = fc.property(slug, (asked) => leadsTo(at(asked), `${at(asked)}/?trk=x`));
    fc.assert(one);
    fc.assert(same);
  });
});
