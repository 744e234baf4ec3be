/**
 * Every fixture again with one family of attributes renamed or removed. The answer may lose confidence, fields or
 * be refused; it must never become wrong. Names, headlines and locations must mostly survive.
 */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readProfile } from '@/lib/pages/linkedin/read-profile';
import { type Expected } from '@/tests/fixtures/linkedin/generator/person';
import { fixtures, type Fixture } from '@/tests/fixtures/linkedin/load';
import { FAMILIES, mutate, type Mode } from '@/tests/fixtures/linkedin/mutate';

const ALL = fixtures();
const PROFILES = ALL.filter(({ expected }) => expected.ok);
// A page that is right in all but the name of its screen cannot be told once that name is gone.
const REFUSALS = ALL.filter(({ expected, name }) => !expected.ok && name !== 'refuse-stale-screen');
const KEPT = ['name', 'headline', 'location'] as const;
const VALUES = [...KEPT, 'title', 'company', 'pronouns', 'degree', 'mutualConnections'] as const;
/** Milliseconds; a hundred pages are parsed in each test. */
const PATIENCE = 60_000;
const MODES: Mode[] = ['renamed', 'removed'];
const RUNS = Object.keys(FAMILIES).flatMap((family) => MODES.map((mode) => [family, mode] as const));

/** A second, faster parser: two thousand pages are read here, and the reader must not lean on one DOM. */
function parsePage(html: string): Document {
  return parseHTML(html.slice(html.indexOf('<!doctype'))).document;
}

interface Outcome {
  wrong: string[];
  lost: string[];
}

function readMutated({ name, html, url, expected }: Fixture, family: string, mode: Mode): Outcome {
  const result = readProfile(parsePage(mutate(html, family, mode)), url);
  if (!result.ok)
    return {
      wrong: [],
      lost: KEPT.filter((field) => (expected as Expected)[field] !== undefined).map(
        (field) => `${name} ${field}`,
      ),
    };
  const { profile } = result;
  const known = expected as Expected;
  const wrong = VALUES.flatMap((field) => {
    const value = profile[field]?.value;
    return value !== undefined && value !== known[field] ? [`${name} ${field}: ${value}`] : [];
  });
  const lost = KEPT.flatMap((field) =>
    known[field] !== undefined && !profile[field] ? [`${name} ${field}`] : [],
  );
  const roles =
    JSON.stringify(profile.otherCurrentRoles ?? known.otherCurrentRoles) ===
    JSON.stringify(known.otherCurrentRoles);
  return { wrong: roles ? wrong : [...wrong, `${name} other roles`], lost };
}

describe('pages with one family of attributes changed', () => {
  test.each(RUNS)(
    '%s %s: nothing becomes wrong',
    (family, mode) => {
      const outcomes = PROFILES.map((fixture) => readMutated(fixture, family, mode));
      expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
      const lost = outcomes.flatMap((outcome) => outcome.lost);
      const complete = outcomes.filter((outcome) => outcome.lost.length === 0).length;
      expect(complete / PROFILES.length, `lost: ${lost.join(', ')}`).toBeGreaterThanOrEqual(0.95);
    },
    PATIENCE,
  );

  test.each(RUNS)(
    '%s %s: what was refused stays refused',
    (family, mode) => {
      const read = REFUSALS.filter(
        ({ html, url }) => readProfile(parsePage(mutate(html, family, mode)), url).ok,
      );
      expect(read.map(({ name }) => name)).toEqual([]);
    },
    PATIENCE,
  );
});
