// @vitest-environment happy-dom
/** Cards that differ from the fixtures in one thing: where the name stands, what stands beside it, what the tab says. */
import { describe, expect, test } from 'vitest';
import { readProfile } from '@/lib/pages/linkedin/read-profile';
import { render, type Layout } from '@/tests/fixtures/linkedin/generator/cases';
import { LITTLE, address } from '@/tests/fixtures/linkedin/generator/page';
import { personIn } from '@/tests/fixtures/linkedin/generator/people';
import { parsePage } from '@/tests/fixtures/linkedin/load';

const PERSON = personIn('en');
const NAME = PERSON.name;

function read(layout: Layout, change: (html: string) => string, url = address(PERSON)) {
  const before = render(PERSON, layout, LITTLE);
  const html = change(before);
  expect(html).not.toBe(before);
  return readProfile(parsePage(html), new URL(url));
}

const RIGHT = {
  ok: true,
  profile: {
    name: { value: NAME },
    headline: { value: PERSON.headline },
    location: { value: PERSON.location },
  },
};

describe('where the name stands', () => {
  test.each(['sdui-componentkey', 'sdui-view-name'] as const)('in a plain paragraph on %s', (layout) => {
    const result = read(layout, (html) =>
      html.replaceAll(/<h2( class="[^"]*")?>Wren Abbotsleigh<\/h2>/g, '<p>Wren Abbotsleigh</p>'),
    );
    expect(result).toMatchObject(RIGHT);
  });

  test('with the pronouns in the same heading', () => {
    const result = read('ember', (html) =>
      html.replace(`${NAME}</h1>`, `${NAME} <span>(They/Them)</span></h1>`),
    );
    expect(result).toMatchObject(RIGHT);
  });

  test('twice in the heading, for the eye and for screen readers', () => {
    const twice = `<span aria-hidden="true">${NAME}</span><span>${NAME}</span></h1>`;
    expect(read('ember', (html) => html.replace(`${NAME}</h1>`, twice))).toMatchObject(RIGHT);
  });

  test('with pronouns and degree in one line after it', () => {
    const result = read('sdui-ids', (html) =>
      html
        .replace(/<p class="[^"]*">They\/Them<\/p>/, '')
        .replace(/<div data-display-contents="true" class="[^"]*"><p[^>]*>· 1st<\/p><\/div>/, '')
        .replace('· 2nd', 'They/Them · 2nd'),
    );
    expect(result).toMatchObject(RIGHT);
  });
});

describe('what the tab says', () => {
  test('only the name of the site: the card must name its owner', () => {
    const result = read('sdui-componentkey', (html) =>
      html.replace(/<title>.*<\/title>/, '<title>LinkedIn</title>'),
    );
    expect(result).toMatchObject({
      ...RIGHT,
      profile: { ...RIGHT.profile, name: { value: NAME, confidence: 'medium' } },
    });
  });

  test('a part of the page before the name', () => {
    const result = read('ember', (html) =>
      html.replace(/<title>.*<\/title>/, `<title>(12) Contact info | ${NAME} | LinkedIn</title>`),
    );
    expect(result).toMatchObject(RIGHT);
  });

  test('the name without letters after it', () => {
    const result = read('ember', (html) => html.replaceAll(`${NAME}</h1>`, `${NAME}, PhD</h1>`));
    expect(result).toMatchObject(RIGHT);
  });

  test('a namesake: same name, other address', () => {
    const result = read('sdui-ids', (html) => `${html} `, 'https://www.linkedin.com/in/wren-abbotsleigh-2/');
    expect(result).toEqual({ ok: false, reason: 'stale-page', detail: 'other-card' });
  });
});

describe('the address names the person by an opaque id', () => {
  test('the id in the card agrees', () => {
    const result = read(
      'sdui-componentkey',
      (html) => `${html} `,
      `https://www.linkedin.com/in/${PERSON.memberId}/`,
    );
    expect(result).toMatchObject({
      ...RIGHT,
      profile: { ...RIGHT.profile, profileUrl: `https://www.linkedin.com/in/${PERSON.memberId}` },
    });
  });

  test('the id in the card is another one', () => {
    const result = read(
      'sdui-componentkey',
      (html) => `${html} `,
      'https://www.linkedin.com/in/ACoAAInvented111111xQ-y_Z/',
    );
    expect(result).toMatchObject({ ok: false, reason: 'stale-page' });
  });
});

describe('a dialog over the page', () => {
  test('the name in the contact dialog is not the card', () => {
    const dialog = `<div role="dialog"><section><h1>${NAME}</h1><p>Not a headline</p><a href="/in/${PERSON.slug}/overlay/contact-info/">x</a></section></div>`;
    const result = read(
      'ember',
      (html) => html.replace('<main', `${dialog}<main`),
      `${address(PERSON)}overlay/contact-info/`,
    );
    expect(result).toMatchObject(RIGHT);
  });
});

describe('layouts of long ago and of nowhere', () => {
  const url = new URL('https://www.linkedin.com/in/ada-quill/');
  const readMain = (main: string) =>
    readProfile(parsePage(`<title>Ada Quill | LinkedIn</title><main>${main}</main>`), url);
  const contact = '<a href="/in/ada-quill/overlay/contact-info/">Contact info</a>';
  const facts = {
    name: { value: 'Ada Quill' },
    headline: { value: 'Weaver of odd cloth' },
    location: { value: 'Ghent' },
  };

  test('the headline in an h2 and the location in an h3, as in 2018', () => {
    const main = `<section><h1>Ada Quill</h1><h2>Weaver of odd cloth</h2><h3>Ghent</h3><div>${contact}</div></section>`;
    expect(readMain(main)).toMatchObject({ ok: true, profile: facts });
  });

  test('the name in a list item, as in 2019', () => {
    const main = `<section><ul><li>Ada Quill</li></ul><h2>Weaver of odd cloth</h2><ul><li>Ghent</li><li>${contact}</li></ul></section>`;
    expect(readMain(main)).toMatchObject({ ok: true, profile: facts });
  });

  test('without a contact link the location is a guess', () => {
    const main =
      '<section><a href="/in/ada-quill/"><h1>Ada Quill</h1></a><p>Weaver of odd cloth</p><p>Ghent</p><button>Message</button><p>500+ connections</p></section>';
    expect(readMain(main)).toMatchObject({
      ok: true,
      profile: { ...facts, location: { value: 'Ghent', confidence: 'low' } },
    });
  });

  test('headline and location in one paragraph are not told apart', () => {
    const result = readMain(
      `<section><h1>Ada Quill</h1><p>Weaver of odd cloth<br>Ghent</p>${contact}</section>`,
    );
    expect(result).toMatchObject({
      ok: true,
      missing: ['headline', 'title', 'company', 'location', 'experience'],
    });
  });

  test('a section in an unknown language counts when the headline names its company', () => {
    const work =
      '<section><h2>Tapasztalat</h2><ul><li><p>Weaver</p><p>Loomworks</p><p>2020. jan. – Jelenleg · 3 év</p></li></ul></section>';
    const card = (headline: string) =>
      `<section><h1>Ada Quill</h1><p>${headline}</p><div><p>Ghent</p>${contact}</div></section>`;
    expect(readMain(card('Cloth at Loomworks') + work)).toMatchObject({
      profile: { title: { value: 'Weaver', confidence: 'medium' } },
    });
    expect(readMain(card('Cloth') + work)).toMatchObject({ missing: ['title', 'company', 'experience'] });
  });
});
