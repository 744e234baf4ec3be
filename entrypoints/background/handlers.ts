/** What the background answers to each message. The rules of who may ask are in `lib/messaging`. */
import { readTab } from '@/lib/actions/read-tab';
import { reconcile } from '@/lib/actions/reconcile';
import { makeReady, saveTab } from '@/lib/actions/save-tab';
import { undoStep } from '@/lib/actions/steps';
import { personKeys } from '@/lib/domain/person';
import { slugKeyOf } from '@/lib/domain/profile-address';
import type { Handlers } from '@/lib/messaging/receive';
import { openPage } from '@/lib/platform/tabs';
import { peopleByKeys } from '@/lib/storage/people';
import { pageWords } from './page-words';

export const handlers: Handlers = {
  'make-ready': async () => {
    await makeReady();
    return { done: true };
  },

  'save-this-page': ({ url }, { tabId }) =>
    tabId === undefined ? Promise.resolve({ ok: false, reason: 'not-a-profile' }) : saveTab(tabId, url),

  // Whatever happens to the database, the button gets its words: a click then says what is wrong.
  'person-in-view': async ({ url }) => ({ saved: await isSaved(url).catch(() => false), words: pageWords() }),

  'undo-save': async ({ stepId }) => {
    const outcome = await undoStep(stepId);
    await reconcile();
    return { done: outcome !== 'nothing' };
  },

  'edit-person': async ({ personId }) => {
    await openPage('dashboard.html', `/people/${personId}`);
    return { done: true };
  },

  'read-tab': ({ tabId }) => readTab(tabId),

  'look-again': async () => {
    await reconcile();
    return { done: true };
  },
};

async function isSaved(url: string): Promise<boolean> {
  return (await peopleByKeys(personKeys(slugKeyOf(url)))).length > 0;
}
