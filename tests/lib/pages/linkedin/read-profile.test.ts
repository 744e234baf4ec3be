// @vitest-environment happy-dom
/** Every fixture folder is read and held against what the invented person's page says. */
import { describe, expect, test } from 'vitest';
import { type ReadResult } from '@/lib/domain/profile';
import { readProfile } from '@/lib/pages/linkedin/read-profile';
import { fixtures, parsePage } from '@/tests/fixtures/linkedin/load';

/** The values alone, in the shape of `expected.json`. */
function valuesOf(result: ReadResult): object {
  if (!result.ok) return { ...result };
  const { profileUrl: _, memberId, otherCurrentRoles, ...readings } = result.profile;
  const values = Object.fromEntries(Object.entries(readings).map(([name, reading]) => [name, reading.value]));
  return {
    ok: true,
    ...values,
    ...(memberId ? { memberId } : {}),
    ...(otherCurrentRoles ? { otherCurrentRoles } : {}),
    missing: result.missing,
  };
}

describe('reading the fixtures', () => {
  test.each(fixtures())('$name', ({ html, url, expected }) => {
    const result = readProfile(parsePage(html), url);
    const { notHigh = [], ...values } = expected as { notHigh?: string[] };
    expect(valuesOf(result)).toEqual(values);
    if (!result.ok) return;
    const readings = Object.entries(result.profile as object) as [string, { confidence?: string }][];
    expect(
      readings.filter(([name, { confidence }]) => notHigh.includes(name) && confidence === 'high'),
    ).toEqual([]);
  });
});
