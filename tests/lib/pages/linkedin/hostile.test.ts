// @vitest-environment happy-dom
/** Pages that mean harm or are simply broken: the reader answers, keeps its caps and leaves the page as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROFILE_CAPS, type ProfileReading, type Reading } from '@/lib/domain/profile';
import { layoutReport } from '@/lib/pages/linkedin/layout-report';
import { readProfile } from '@/lib/pages/linkedin/read-profile';
import { LARGE_PAGE_URL, buildLargePage } from '@/tests/fixtures/linkedin/generator/large-page';
import { personIn } from '@/tests/fixtures/linkedin/generator/people';
import { render } from '@/tests/fixtures/linkedin/generator/cases';
import { LITTLE, address } from '@/tests/fixtures/linkedin/generator/page';
import { fixtures, parsePage } from '@/tests/fixtures/linkedin/load';

const LAYOUTS = ['ember', 'sdui-componentkey', 'sdui-ids', 'public'] as const;
const FIELDS = ['name', 'headline', 'title', 'company', 'location', 'pronouns', 'mutualConnections'] as const;
const FORBIDDEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

function expectWithinCaps(profile: ProfileReading): void {
  for (const field of FIELDS) {
    const reading: Reading | undefined = profile[field];
    if (!reading) continue;
    expect(reading.value.length).toBeLessThanOrEqual(PROFILE_CAPS[field]);
    expect(reading.value).toBe(reading.value.normalize('NFC'));
    expect(FORBIDDEN.test(reading.value)).toBe(false);
  }
}

describe('hostile pages', () => {
  test.each(LAYOUTS)('a headline of one megabyte on %s', (layout) => {
    const person = personIn('en', { headline: 'Tides! '.repeat(150_000), about: 'x' });
    const result = readProfile(parsePage(render(person, layout, LITTLE)), new URL(address(person)));
    expect(result.ok).toBe(true);
    if (result.ok) expectWithinCaps(result.profile);
  });

  test('markup in every text stays text', () => {
    const person = personIn('en', {
      name: '<img src=x onerror=alert(1)>',
      headline: '</h1><script>alert(1)</script>',
    });
    const result = readProfile(parsePage(render(person, 'ember', LITTLE)), new URL(address(person)));
    expect(result).toMatchObject({
      ok: true,
      profile: {
        name: { value: '<img src=x onerror=alert(1)>' },
        headline: { value: '</h1><script>alert(1)</script>' },
      },
    });
  });

  test('twenty thousand nested boxes around a card', () => {
    const person = personIn('en');
    const html = render(person, 'sdui-ids', LITTLE).replace(
      '<section',
      `${'<b>'.repeat(3000)}x${'</b>'.repeat(3000)}<section`,
    );
    expect(() => readProfile(parsePage(html), new URL(address(person)))).not.toThrow();
  });

  test('open shadow roots are passed by', () => {
    const person = personIn('en');
    const document = parsePage(render(person, 'ember', LITTLE));
    let host: Element = document.querySelector('section') as Element;
    for (let depth = 0; depth < 50; depth += 1) {
      const inner = document.createElement('div');
      host.append(inner);
      const root = inner.attachShadow({ mode: 'open' });
      root.append(document.createElement('h1'));
      host = root.firstElementChild as Element;
      host.textContent = person.name;
    }
    expect(readProfile(document, new URL(address(person))).ok).toBe(true);
  });

  test.each(['title', 'querySelectorAll', 'querySelector', 'documentElement', 'readyState'])(
    'a document whose %s throws',
    (name) => {
      const person = personIn('en');
      const document = parsePage(render(person, 'ember', LITTLE));
      Object.defineProperty(document, name, {
        get: () => {
          throw new Error('no');
        },
      });
      expect(() => readProfile(document, new URL(address(person)))).not.toThrow();
      expect(() => layoutReport(document, new URL(address(person)))).not.toThrow();
    },
  );

  test('an element of the experience section that throws costs title and company, not the person', () => {
    const person = personIn('en');
    const document = parsePage(render(person, 'ember', LITTLE));
    const list = document.querySelector('#experience')?.parentElement?.querySelector('ul');
    Object.defineProperty(list, 'firstChild', {
      get: () => {
        throw new Error('no');
      },
    });
    expect(readProfile(document, new URL(address(person)))).toMatchObject({
      ok: true,
      profile: { name: { value: person.name } },
      missing: ['title', 'experience'],
    });
  });

  test('names of form fields that hide what a form is', () => {
    const person = personIn('en');
    const form =
      '<form><input name="firstChild"><input name="children"><input name="getAttribute">hello</form>';
    const html = render(person, 'ember', LITTLE).replace('<ul class', `${form}<ul class`);
    expect(() => readProfile(parsePage(html), new URL(address(person)))).not.toThrow();
  });
});

describe('any text', () => {
  const odd = fc.string({ unit: 'binary', maxLength: 400 });
  test('never throws and keeps to the caps', () => {
    fc.assert(
      fc.property(
        odd,
        odd,
        odd,
        odd,
        fc.constantFrom(...LAYOUTS),
        (name, headline, location, company, layout) => {
          const person = personIn('en', { name, headline, location, companyChip: company });
          const result = readProfile(parsePage(render(person, layout, LITTLE)), new URL(address(person)));
          if (result.ok) expectWithinCaps(result.profile);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('reading changes nothing', () => {
  test.each(fixtures().filter((_, index) => index % 5 === 0))('$name', ({ html, url }) => {
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    readProfile(document, url);
    layoutReport(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page of 600 KB is read right and left as it was', () => {
    const html = buildLargePage();
    expect(html.length).toBeGreaterThan(580_000);
    expect(html.length).toBeLessThan(650_000);
    const document = parsePage(html);
    const before = document.documentElement.outerHTML;
    expect(readProfile(document, new URL(LARGE_PAGE_URL))).toMatchObject({
      ok: true,
      profile: {
        name: { value: 'Rosalind Thackerby' },
        title: { value: 'Senior Flood Modeller', confidence: 'high' },
      },
      missing: [],
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
