import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answers } from '@/lib/messaging/protocol';
import { receive, type Handlers } from '@/lib/messaging/receive';

const handlers = {
  'make-ready': vi.fn(async () => ({ done: true })),
  'save-this-page': vi.fn(async () => ({ ok: false as const, reason: 'stale-page' as const })),
  'person-in-view': vi.fn(async () => ({ saved: true, words: {} as Answers['person-in-view']['words'] })),
  'undo-save': vi.fn(async () => ({ done: true })),
  'edit-person': vi.fn(async () => ({ done: true })),
  'read-tab': vi.fn(async () => ({ ok: false as const, reason: 'not-a-profile' as const })),
  'look-again': vi.fn(async () => ({ done: true })),
} satisfies Handlers;
const answer = receive(handlers);

const id = () => fakeBrowser.runtime.id;
const onPage = { tab: { id: 7 }, frameId: 0, url: 'https://www.linkedin.com/in/dele-ade/' };
const page = () => ({ id: id(), ...onPage });
const ours = () => ({ id: id(), url: fakeBrowser.runtime.getURL('/popup.html') });

const wellFormed: [string, object, () => object][] = [
  ['make-ready', { kind: 'make-ready' }, page],
  ['save-this-page', { kind: 'save-this-page', url: onPage.url }, page],
  ['person-in-view', { kind: 'person-in-view', url: 'https://www.linkedin.com/in/dele-ade/' }, page],
  ['undo-save', { kind: 'undo-save', stepId: 's1' }, page],
  ['edit-person', { kind: 'edit-person', personId: 'p1' }, page],
  ['read-tab', { kind: 'read-tab', tabId: 7 }, ours],
  ['look-again', { kind: 'look-again' }, ours],
];

describe('who may ask what', () => {
  test.each(wellFormed)('%s is answered where it belongs', async (kind, message, sender) => {
    expect(await answer(message, sender())).toEqual(
      await handlers[kind as keyof typeof handlers].mock.results[0]?.value,
    );
  });

  test.each(wellFormed)(
    '%s is refused from the other side, another extension, a frame and a look-alike host',
    async (kind, message, sender) => {
      const other = sender === page ? ours : page;
      const strangers = [
        other(),
        { ...sender(), id: 'another-extension' },
        {
          ...page(),
          frameId: 3,
          url: kind === 'read-tab' || kind === 'look-again' ? onPage.url : onPage.url,
        },
        { ...page(), url: 'https://www.linkedin.com.evil.example/in/dele-ade/' },
        { ...page(), url: 'http://www.linkedin.com/in/dele-ade/' },
      ];
      for (const stranger of strangers)
        expect(await answer(message, stranger)).toEqual({ refused: 'not-allowed' });
    },
  );

  test.each([
    ['nothing', undefined],
    ['a word', 'save-this-page'],
    ['an unknown kind', { kind: 'delete-everything' }],
    ['a kind that every object has', { kind: 'toString' }],
    ['a click that does not say on which address', { kind: 'save-this-page' }],
    ['a missing part', { kind: 'undo-save' }],
    ['a part that is too long', { kind: 'undo-save', stepId: 'x'.repeat(101) }],
    ['a part of the wrong sort', { kind: 'edit-person', personId: { toString: 'p1' } }],
    ['an address that is too long', { kind: 'person-in-view', url: 'x'.repeat(8001) }],
  ])('%s is not understood', async (_words, message) => {
    expect(await answer(message, page())).toEqual({ refused: 'not-understood' });
  });

  test('a handler that throws is reported here and answered with "failed", never with its error', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    handlers['look-again'].mockRejectedValueOnce(new Error('disk is full'));
    expect(await answer({ kind: 'look-again' }, ours())).toEqual({ refused: 'failed' });
    expect(said).toHaveBeenCalledOnce();
  });
});
