// @vitest-environment happy-dom
/** The report for an issue says how a page is built and nothing of what it says. */
import { describe, expect, test } from 'vitest';
import { layoutReport } from '@/lib/pages/linkedin/layout-report';
import { fixtures, parsePage } from '@/tests/fixtures/linkedin/load';

/** Words of the report itself and of attribute names, which a page may also happen to use. */
const OWN_WORDS = new Set(layoutWords());

function layoutWords(): string[] {
  const empty = layoutReport(parsePage('<title></title>'), new URL('https://www.linkedin.com/in/x'));
  return [
    ...wordsOf(empty),
    'componentkey',
    'generic',
    'heading',
    'name',
    'headline',
    'title',
    'company',
    'location',
    'stale',
    'page',
    'loading',
    'signed',
    'unknown',
    'layout',
    'hook',
    'dates',
    'ember',
    'sdui',
    'public',
    'same',
    'part',
    'near',
    'silent',
    'button',
    'section',
    'article',
    'header',
    'figure',
    'label',
    'role',
    'other',
    'current',
    'degree',
    'pronouns',
    'member',
    'mutual',
    'connections',
  ];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function valuesOf(document: Document): Set<string> {
  const texts = [document.documentElement.textContent ?? ''];
  for (const element of document.querySelectorAll('*'))
    for (const { value } of element.attributes) texts.push(value);
  return new Set(texts.flatMap(wordsOf));
}

describe('the report about a layout', () => {
  test.each(fixtures().filter((_, index) => index % 9 === 0))(
    '$name: no word of the page',
    ({ html, url }) => {
      const document = parsePage(html);
      const names = new Set(
        [...document.querySelectorAll('*')]
          .flatMap((one) => [one.tagName, ...one.getAttributeNames()])
          .flatMap(wordsOf),
      );
      const report = layoutReport(document, url);
      const page = valuesOf(document);
      const leaked = wordsOf(report).filter(
        (word) => page.has(word) && !names.has(word) && !OWN_WORDS.has(word),
      );
      expect(leaked).toEqual([]);
      expect(report.length).toBeLessThan(12_000);
    },
  );

  test('attribute names and tags that a page makes up are not repeated', () => {
    const html =
      '<title>Wren | LinkedIn</title><main><wren-abbotsleigh wrenabbotsleigh="1" data-x="2">Hello</wren-abbotsleigh></main>';
    expect(layoutReport(parsePage(html), new URL('https://www.linkedin.com/in/wren'))).not.toMatch(
      /abbotsleigh/,
    );
  });
});
