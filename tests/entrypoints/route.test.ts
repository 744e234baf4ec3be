// Addresses of the full page: each leads somewhere, and a wrong one never to an empty page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationPath, parentOf, parseRoute, personPath } from '@/entrypoints/dashboard/route';

test.each([
  ['', { view: 'today' }],
  ['#/', { view: 'today' }],
  ['#/today', { view: 'today' }],
  ['#/people', { view: 'people' }],
  ['#/pipeline', { view: 'people' }],
  ['#/people/new', { view: 'add' }],
  ['#/people/a1', { view: 'person', personId: 'a1' }],
  ['#/people/a1/draft/thank-you', { view: 'person', personId: 'a1', draft: 'thank-you' }],
  ['#/people/a1/draft/poem', { view: 'person', personId: 'a1' }],
  ['#/people/a1/draft', { view: 'person', personId: 'a1' }],
  ['#/conversations/i1/talk', { view: 'conversation', interviewId: 'i1', tab: 'talk' }],
  ['#/conversations/i1', { view: 'conversation', interviewId: 'i1', tab: 'prepare' }],
  ['#/conversations/i1/dance', { view: 'conversation', interviewId: 'i1', tab: 'prepare' }],
  ['#/conversations', { view: 'today' }],
  ['#/questions', { view: 'questions' }],
  ['#/templates', { view: 'templates' }],
  ['#/goals', { view: 'goals' }],
  ['#/insights', { view: 'insights' }],
  ['#/settings', { view: 'settings' }],
  ['#/nowhere', { view: 'today' }],
  ['#/toString', { view: 'today' }],
  ['#/people/%E0%A4%A', { view: 'person', personId: '%E0%A4%A' }],
])('%s', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
});

test('any id comes back from the address made for it', () => {
  const ids = fc.string({ minLength: 1 }).filter((id) => id !== 'new');
  fc.assert(
    fc.property(ids, (id) => {
      expect(parseRoute(`#${personPath(id, 'decline')}`)).toEqual({
        view: 'person',
        personId: id,
        draft: 'decline',
      });
      expect(parseRoute(`#${conversationPath(id, 'debrief')}`)).toEqual({
        view: 'conversation',
        interviewId: id,
        tab: 'debrief',
      });
    }),
  );
});

test.each([
  ['#/people/a1/draft/thank-you', '/people/a1'],
  ['#/people/a1', '/people'],
  ['#/people/new', '/people'],
  ['#/conversations/i1/talk', '/today'],
  ['#/people', undefined],
  ['#/today', undefined],
])('the way back from %s', (hash, parent) => {
  expect(parentOf(parseRoute(hash))).toBe(parent);
});
