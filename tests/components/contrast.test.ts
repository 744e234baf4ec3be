// The colours of theme.css, computed as WCAG 2 does: words need 4.5, edges and icons that carry meaning 3.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const THEME = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;

const COLOURS = new Map(
  [...THEME.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(front: string, back: string, theme: (typeof THEMES)[number]): number {
  const [one, two] = [front, back].map((name) => {
    const colour = COLOURS.get(name);
    if (!colour) throw new Error(`--${name} is not in theme.css`);
    return luminance(colour[theme]);
  });
  const [dark = 0, light = 0] = [one ?? 0, two ?? 0].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (fronts: string[], backs: string[], least: number) =>
  fronts.flatMap((front) => backs.map((back) => [front, back, least] as const));

const PAGES = ['rail', 'paper', 'raised'];
const TINTS = ['sea', 'moss', 'sand', 'clay', 'plum', 'slate'];
const MEANINGS = ['due', 'overdue', 'done', 'blocked'];

const PAIRS = [
  ...pairs(['ink', 'ink-soft', 'ink-faint', 'accent', ...MEANINGS], PAGES, 4.5),
  ...pairs(['ink', 'ink-soft', 'ink-faint', 'accent', 'due', 'overdue', 'done'], ['accent-wash'], 4.5),
  ...MEANINGS.flatMap((meaning) => pairs([meaning, 'ink', 'ink-soft'], [`${meaning}-wash`], 4.5)),
  ...TINTS.flatMap((tint) => pairs([`tint-${tint}-ink`], [`tint-${tint}`], 4.5)),
  ...pairs(['on-accent'], ['accent-fill', 'accent-fill-hover'], 4.5),
  // Edges, ticks, the ring of the focus, and the lines of progress and room.
  ...pairs(['line-firm'], [...PAGES, 'accent-wash', 'due-wash'], 3),
  ...pairs(['accent-fill', 'accent', 'ink-faint'], PAGES, 3),
];

test('the colours were read', () => {
  expect(COLOURS.size).toBeGreaterThan(30);
});

for (const theme of THEMES)
  for (const [front, back, least] of PAIRS)
    test(`${theme}: ${front} on ${back} reaches ${least}`, () => {
      expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(least);
    });
