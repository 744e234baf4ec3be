// @vitest-environment happy-dom
/** A page that is still moving gets a moment; then the last answer stands. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readProfileWhenSettled } from '@/lib/pages/linkedin/wait-for-profile';
import { render } from '@/tests/fixtures/linkedin/generator/cases';
import { LITTLE, address } from '@/tests/fixtures/linkedin/generator/page';
import { personIn } from '@/tests/fixtures/linkedin/generator/people';
import { parsePage } from '@/tests/fixtures/linkedin/load';

const OLD = personIn('fr', { name: 'Sidonie Marlborne', slug: 'sidonie-marlborne' });
const NEW = personIn('en');
const NEW_URL = new URL(address(NEW));

/** The old person's page, which turns into the new person's after a while. */
function movingPage(afterMs: number): Document {
  const document = parsePage(render(OLD, 'sdui-componentkey', LITTLE));
  setTimeout(() => {
    const next = parsePage(render(NEW, 'sdui-componentkey', LITTLE));
    document.title = next.title;
    document.body.replaceWith(next.body);
  }, afterMs);
  return document;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(5000);
  return promise;
}

describe('waiting for a profile', () => {
  test('answers at once when the page agrees with its address', async () => {
    const document = parsePage(render(NEW, 'ember', LITTLE));
    expect(await readProfileWhenSettled(document, () => NEW_URL)).toMatchObject({ ok: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('waits for the new card and reads the new person', async () => {
    const result = await settled(readProfileWhenSettled(movingPage(600), () => NEW_URL));
    expect(result).toMatchObject({ ok: true, profile: { name: { value: NEW.name } } });
  });

  test('refuses when the old card stays', async () => {
    const result = await settled(readProfileWhenSettled(movingPage(4000), () => NEW_URL));
    expect(result).toMatchObject({ ok: false, reason: 'stale-page' });
  });

  test('asks for the address each time', async () => {
    const document = parsePage(render(NEW, 'ember', LITTLE));
    let asked = 0;
    const result = await settled(
      readProfileWhenSettled(document, () => ((asked += 1) < 3 ? new URL(address(OLD)) : NEW_URL)),
    );
    expect(result).toMatchObject({ ok: true });
    expect(asked).toBe(3);
  });

  test('gives up after the time it was given', async () => {
    const start = Date.now();
    let ended = 0;
    void readProfileWhenSettled(movingPage(9000), () => NEW_URL, 300).then(() => {
      ended = Date.now();
    });
    await vi.advanceTimersByTimeAsync(2000);
    expect(ended - start).toBeGreaterThan(200);
    expect(ended - start).toBeLessThanOrEqual(300);
  });

  test('does not wait for a page that is no profile', async () => {
    const document = parsePage('<title>Feed | LinkedIn</title><main></main>');
    const result = await readProfileWhenSettled(document, () => new URL('https://www.linkedin.com/feed/'));
    expect(result).toEqual({ ok: false, reason: 'not-a-profile' });
  });
});
