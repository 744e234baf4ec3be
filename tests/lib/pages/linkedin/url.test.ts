/** Each detection beside real forms of LinkedIn addresses, with invented slugs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalProfileUrl,
  isLinkedIn,
  isMemberIdUrl,
  isOverlay,
  isProfile,
  isSignIn,
  isSubPage,
  slugKey,
  slugKeyOfHref,
} from '@/lib/pages/linkedin/url';

const ID = 'ACoAAInvented000042xQ-y_Z';

/** Address, key of the person, canonical form. */
const PROFILES: [address: string, key: string, canonical: string][] = [
  [
    'https://www.linkedin.com/in/wren-abbotsleigh/',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://www.linkedin.com/in/Wren-Abbotsleigh',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://www.linkedin.com/in/bo%C5%BCena-%C5%BCuk/',
    'bożena-żuk',
    'https://www.linkedin.com/in/bo%C5%BCena-%C5%BCuk',
  ],
  [
    'https://www.linkedin.com/in/boz%CC%87ena-z%CC%87uk/',
    'bożena-żuk',
    'https://www.linkedin.com/in/bo%C5%BCena-%C5%BCuk',
  ],
  [`https://www.linkedin.com/in/${ID}`, ID, `https://www.linkedin.com/in/${ID}`],
  [
    'https://www.linkedin.com/in/acmaaron-the-second/',
    'acmaaron-the-second',
    'https://www.linkedin.com/in/acmaaron-the-second',
  ],
  [
    'https://fr.linkedin.com/in/wren-abbotsleigh?originalSubdomain=fr',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://linkedin.com/in/wren-abbotsleigh/de',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://m.linkedin.com/in/wren-abbotsleigh/?miniProfileUrn=x',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://www.linkedin.com/in/wren-abbotsleigh/overlay/contact-info/',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  [
    'https://www.linkedin.com/in/wren-abbotsleigh/details/experience/',
    'wren-abbotsleigh',
    'https://www.linkedin.com/in/wren-abbotsleigh',
  ],
  ['https://www.linkedin.com/in/100%-wren/', '100%-wren', 'https://www.linkedin.com/in/100%25-wren'],
];

const OTHERS = [
  'https://www.linkedin.com/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/in/me/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/company/saltmarsh/',
  'https://www.linkedin.com/sales/lead/ACwAAA,NAME',
  'https://www.linkedin.com/search/results/people/?keywords=%2Fin%2Fwren',
  'https://www.linkedin.com/pub/wren/1/2/3',
  'https://www.linkedin.com.example.org/in/wren/',
  'https://www.linkedin.co/in/wren/',
  'https://wwwlinkedin.com/in/wren/',
  'https://xlinkedin.com/in/wren/',
  'https://evil.linkedin.com.au/in/wren/',
  'https://abc.linkedin.com/in/wren/',
  'https://www.linkedin.com:8443/in/wren/',
  'ftp://www.linkedin.com/in/wren/',
  'https://example.org/https://www.linkedin.com/in/wren/',
  'https://example.org/in/wren#www.linkedin.com/in/wren',
];

describe('addresses of profiles', () => {
  test.each(PROFILES)('%s', (address, key, canonical) => {
    const url = new URL(address);
    expect(isProfile(url)).toBe(true);
    expect(slugKey(url)).toBe(key);
    expect(canonicalProfileUrl(url)).toBe(canonical);
    // The canonical form leads to the same person.
    expect(slugKey(new URL(canonical))).toBe(key);
  });

  test.each(OTHERS)('not a profile: %s', (address) => {
    expect(isProfile(new URL(address))).toBe(false);
    expect(canonicalProfileUrl(new URL(address))).toBeUndefined();
  });
});

describe('kinds of addresses', () => {
  const profile = 'https://www.linkedin.com/in/wren';
  test.each([
    ['an opaque id is one', isMemberIdUrl, `https://www.linkedin.com/in/${ID}/`, true],
    [
      'a slug that begins alike is none',
      isMemberIdUrl,
      'https://www.linkedin.com/in/acoaainvented000042/',
      false,
    ],
    ['details are a sub-page', isSubPage, `${profile}/details/experience/`, true],
    ['activity is a sub-page', isSubPage, `${profile}/recent-activity/all/`, true],
    ['a language is no sub-page', isSubPage, `${profile}/en/`, false],
    ['contact info is an overlay', isOverlay, `${profile}/overlay/contact-info/`, true],
    ['contact info once was a detail', isOverlay, `${profile}/detail/contact-info/`, true],
    ['the profile is no overlay', isOverlay, profile, false],
    ['the wall', isSignIn, 'https://www.linkedin.com/authwall?trk=x', true],
    ['the login', isSignIn, 'https://www.linkedin.com/uas/login', true],
    ['a challenge', isSignIn, 'https://www.linkedin.com/checkpoint/lg/login-submit', true],
    ['a company called login', isSignIn, 'https://www.linkedin.com/company/login/', false],
    ['a look-alike login', isSignIn, 'https://www.linkedin.com.example.org/login', false],
    ['a country host', isLinkedIn, 'https://pl.linkedin.com/', true],
    ['a host with a dot at the end', isLinkedIn, 'https://www.linkedin.com./', false],
  ] as const)('%s', (_, detect, address, answer) => {
    expect(detect(new URL(address))).toBe(answer);
  });

  test.each([
    ['/in/wren/overlay/contact-info/', 'wren'],
    ['https://www.linkedin.com/in/WREN', 'wren'],
    ['#', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
    ['/company/wren/', undefined],
  ])('the link %s names %s', (href, key) => {
    expect(slugKeyOfHref(href)).toBe(key);
  });

  test('any slug survives the way through its canonical form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (slug) => {
        const url = new URL(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`);
        const canonical = canonicalProfileUrl(url);
        if (canonical) expect(slugKey(new URL(canonical))).toBe(slugKey(url));
      }),
    );
  });
});
