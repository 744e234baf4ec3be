// The shim must say what the product says: the real createI18n stands beside it, over a stand-in for the browser's part.
import { createI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18nFrom } from './i18n-shim';

const source = {
  plain: 'Saved',
  group: { named: '{name} at {company}', costs: 'It costs $$5' },
  listed: 'Ask $1 about $2',
  people: { '1': '1 person', n: '$1 people' },
  due: { '0': 'Nothing due', '1': 'One due for {name}', n: '$1 due for {name}' },
};

const built = generateChromeMessages(parseMessagesObject(source)) as Record<string, { message: string }>;

/** What both browsers do with a message: $1 is the first substitution, $$ is a dollar. */
function getMessage(key: string, substitutions?: string | (string | number)[]): string {
  const list = [substitutions ?? []].flat();
  return (built[key]?.message ?? '').replace(/\$(\$+|[1-9])/g, (_, mark: string) =>
    mark.startsWith('$') ? mark : String(list[Number(mark) - 1] ?? ''),
  );
}

const cases: [key: string, ...args: unknown[]][] = [
  ['plain'],
  ['group.named', { name: 'Ada', company: 'Analytical' }],
  ['group.named', { name: 'Ada' }],
  ['group.costs'],
  ['listed', ['Ada', 'engines']],
  ['people', 0],
  ['people', 1],
  ['people', 3],
  ['due', 0],
  ['due', 1, { name: 'Ada' }],
  ['due', 7, { name: 'Ada' }],
];

test.each(cases)('%s says the same as the product', (key, ...args) => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
  const real = createI18n() as { t: (key: string, ...args: unknown[]) => string };
  const said = real.t(key, ...args);
  expect(said).not.toBe('');
  expect(i18nFrom(source).t(key, ...args)).toBe(said);
});

test('a missing text is an error here, not an empty place', () => {
  expect(() => i18nFrom(source).t('nowhere')).toThrow('nowhere');
});
