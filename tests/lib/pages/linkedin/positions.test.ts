// @vitest-environment happy-dom
/** Shapes of an experience section beyond those of the fixtures, as small pieces of markup. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/lib/pages/linkedin/lines';
import { positionsOf } from '@/lib/pages/linkedin/positions';
import { parsePage } from '@/tests/fixtures/linkedin/load';

function positions(markup: string, organisations: string[] = []) {
  const section = parsePage(`<section><h2>Experience</h2>${markup}</section>`).querySelector(
    'section',
  ) as Element;
  return positionsOf(section, readLines(section), organisations);
}

const NOW = '<p>Jul 2021 - Present · 5 yrs</p>';
const THEN = '<p>Jan 2016 - Jun 2021 · 5 yrs 6 mos</p>';
const WEAVER = { title: 'Weaver', company: 'Loomworks', ongoing: true };

describe('shapes of the experience section', () => {
  test('one position in a box of its own', () => {
    expect(positions(`<div><p>Weaver</p><p>Loomworks · Full-time</p>${NOW}<p>Ghent</p></div>`)).toEqual([
      WEAVER,
    ]);
  });

  test('one position in boxes within boxes, the date beside the company', () => {
    expect(
      positions(`<div><div><p>Weaver</p></div><div><p>Loomworks · Full-time</p>${NOW}</div></div>`),
    ).toEqual([WEAVER]);
  });

  test('a date in three boxes', () => {
    const date = '<p><time>Jul 2021</time><span>–</span><span>Present</span></p>';
    expect(positions(`<ul><li><h3>Weaver</h3><h4>Loomworks</h4>${date}</li></ul>`)).toEqual([WEAVER]);
  });

  test('a group without a list', () => {
    const roles = `<div><p>Weaver</p>${NOW}</div><div><p>Apprentice</p>${THEN}</div>`;
    expect(
      positions(`<div><div><p>Loomworks</p><p>Full-time · 10 yrs</p></div><div>${roles}</div></div>`),
    ).toEqual([WEAVER, { title: 'Apprentice', company: 'Loomworks', ongoing: false }]);
  });

  test('a group of which one role can be read, without a list', () => {
    expect(
      positions(
        `<div><div><p>Loomworks</p><p>Full-time · 10 yrs</p></div><div><p>Weaver</p>${NOW}</div></div>`,
      ),
    ).toEqual([WEAVER]);
  });

  test('a group of which one role can be read, in a list', () => {
    expect(
      positions(`<ul><li><p>Loomworks</p><p>10 yrs 2 mos</p><ul><li><p>Weaver</p>${NOW}</li></ul></li></ul>`),
    ).toEqual([WEAVER]);
  });

  test('a group beside single positions', () => {
    const group = `<li><p>Loomworks</p><p>10 yrs</p><ul><li><p>Weaver</p>${NOW}</li><li><p>Apprentice</p>${THEN}</li></ul></li>`;
    const single = `<li><p>Dyer</p><p>Indigo House</p>${THEN}</li>`;
    expect(
      positions(`<ul>${single}${group}${single}</ul>`).map(({ title, company }) => `${title} at ${company}`),
    ).toEqual([
      'Dyer at Indigo House',
      'Weaver at Loomworks',
      'Apprentice at Loomworks',
      'Dyer at Indigo House',
    ]);
  });

  test('a description in several lines with dates in it is no position', () => {
    const description = '<div><p>What I do:</p><p>2019 - Present</p></div>';
    expect(positions(`<div><div><p>Weaver</p><p>Loomworks</p>${NOW}</div>${description}</div>`)).toEqual([
      WEAVER,
    ]);
  });

  test('a company of several parts is confirmed by its chip', () => {
    expect(
      positions(`<div><p>Weaver</p><p>Warp · Weft · Full-time</p>${NOW}</div>`, ['Warp · Weft']),
    ).toEqual([{ ...WEAVER, company: 'Warp · Weft' }]);
  });

  test('a company of several parts is confirmed by its logo', () => {
    const logo = '<a href="/company/1/"><img alt="Logo Warp · Weft"></a>';
    expect(positions(`<ul><li>${logo}<div><p>Weaver</p><p>Warp · Weft</p>${NOW}</div></li></ul>`)).toEqual([
      { ...WEAVER, company: 'Warp · Weft' },
    ]);
  });

  test.each(['Self-employed', 'Freelance', 'Vollzeit', 'Temps plein', 'フリーランス', 'دوام كامل'])(
    '%s is no company',
    (kind) => {
      expect(positions(`<div><p>Weaver</p><p>${kind}</p>${NOW}</div>`)).toEqual([
        { title: 'Weaver', ongoing: true },
      ]);
    },
  );

  test.each([
    'Career break',
    'Karriereauszeit',
    'Pause professionnelle',
    'Przerwa w karierze',
    'キャリアブレイク',
  ])('%s is no position', (title) => {
    expect(positions(`<div><p>${title}</p>${NOW}</div>`)).toEqual([]);
    expect(positions(`<div><p>Caring for a parent</p><p>${title}</p>${NOW}</div>`)).toEqual([]);
  });

  test('masked names are no names', () => {
    expect(positions(`<div><p>*****</p><p>Loomworks</p>${NOW}</div>`)).toEqual([]);
    expect(positions(`<div><p>Weaver</p><p>*********</p>${NOW}</div>`)).toEqual([
      { title: 'Weaver', ongoing: true },
    ]);
  });

  test('no dates, no positions', () => {
    expect(positions('<div><p>Weaver</p><p>Loomworks</p></div>')).toEqual([]);
  });
});
