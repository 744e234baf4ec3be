/** The words of the page button. They are handed to it, so that it need not ask the browser for every word there is, on every page. */
import type { PageWord, SaveRefusal } from '@/lib/messaging/protocol';
import { refusal, t } from '@/lib/platform/words';

export function pageWords(): Record<PageWord, string> {
  return {
    save: t('pageButton.save'),
    saving: t('pageButton.saving'),
    saved: t('pageButton.saved'),
    again: t('pageButton.again'),
    savedHere: t('pageButton.savedHere'),
    updated: t('pageButton.updated'),
    undo: t('pageButton.undo'),
    edit: t('pageButton.edit'),
    undone: t('pageButton.undone'),
    notUndone: t('pageButton.notUndone'),
    titleUnknown: t('pageButton.titleUnknown'),
    nothingSaved: t('pageButton.nothingSaved'),
    'look.title': t('pageButton.look.title'),
    'look.company': t('pageButton.look.company'),
    'look.scroll': t('pageButton.look.scroll'),
    'add.title': t('pageButton.add.title'),
    'add.company': t('pageButton.add.company'),
    outOfReach: t('refused.updated'),
    'not-a-profile': refusal('not-a-profile'),
    'still-loading': refusal('still-loading'),
    'stale-page': refusal('stale-page'),
    'moved-on': notSaved('moved-on'),
    'signed-out': refusal('signed-out'),
    'unknown-layout': refusal('unknown-layout'),
  };
}

/** Why nothing was saved, in one plain sentence. Reading alone, as the popup does, never comes to *moved on*. */
export function notSaved(reason: SaveRefusal): string {
  return reason === 'moved-on' ? t('refused.moved_on') : refusal(reason);
}
