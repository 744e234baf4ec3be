// A question ticked in the instant before its page goes away: the write has begun, and what it does not reach is laid down.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { finishTicks, tickQuestion } from '@/lib/actions/tick-question';
import { db } from '@/lib/storage/database';
import { anInterview } from '@/tests/fixtures/people';
import { freshDatabase } from '@/tests/support/fresh-database';

freshDatabase();

const interview = anInterview({
  questions: [
    { id: 'q1', text: 'What drew you to it?' },
    { id: 'q2', text: 'Who else should I ask?', must: true },
  ],
});
const { id: interviewId } = interview;
const first = { interviewId, questionId: 'q1', asked: true };
const asked = async () =>
  (await db.interviews.get(interviewId))?.questions?.map((question) => question.asked ?? false);
const laidDown = async () => Object.values(await fakeBrowser.storage.session.get());

let page: EventTarget;
const goAway = () => page.dispatchEvent(new Event('pagehide'));
/** What a page that is gone does not do: its write is as if it had not been. */
const lose = () => db.interviews.put(interview);

beforeEach(async () => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  await db.interviews.put(interview);
});
afterEach(() => vi.unstubAllGlobals());

describe('a question ticked', () => {
  test('is being written before the click is over', async () => {
    const begun = vi.spyOn(IDBObjectStore.prototype, 'get');
    const ticked = tickQuestion(first);
    await Promise.resolve();
    await Promise.resolve();
    expect(begun).toHaveBeenCalledWith(interviewId);
    await ticked;
    expect(await asked()).toEqual([true, false]);
  });

  test('just before the page goes away is written by the next one, once', async () => {
    const ticked = tickQuestion(first);
    goAway();
    await ticked;
    await lose();
    await finishTicks();
    expect(await asked()).toEqual([true, false]);
    await lose();
    await finishTicks();
    expect(await asked()).toEqual([false, false]);
  });

  test('and written leaves nothing behind when the page goes', async () => {
    await tickQuestion(first);
    goAway();
    expect(await laidDown()).toEqual([]);
  });

  test('the last answer counts: a tick taken away since is not put back', async () => {
    const ticked = tickQuestion(first);
    goAway();
    await ticked;
    await tickQuestion({ ...first, asked: false });
    await finishTicks();
    expect(await asked()).toEqual([false, false]);
    expect(await laidDown()).toEqual([]);
  });

  test('of a conversation that is gone, or beside what another page laid down, changes nothing', async () => {
    await fakeBrowser.storage.session.set({ 'handed-over': 'a text' });
    const ticked = tickQuestion({ ...first, interviewId: 'gone' });
    goAway();
    await ticked;
    await finishTicks();
    expect(await asked()).toEqual([false, false]);
    expect(await laidDown()).toEqual(['a text']);
  });
});
