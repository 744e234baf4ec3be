/**
 * The whole wire: every message, who may send it, and what comes back. A page script can be answered, never obeyed: it may ask to
 * save the page it stands on and to take that save back, nothing else. Parsed on arrival by `receive`.
 */
import { z } from 'zod/mini';
import type { ReadResult, RefusalReason } from '@/lib/domain/profile';

z.config({ jitless: true });

const id = () => z.string().check(z.minLength(1), z.maxLength(100));
const address = () => z.string().check(z.maxLength(8000));

/** From the button on a profile page to the background. Each schema is made when a message of its kind comes: most starts see one kind. */
export const fromPage = {
  /** The button is going down: be awake when the click comes. Nothing is read or saved. */
  'make-ready': () => z.object({ kind: z.literal('make-ready') }),
  /** Read the page I stand on and save the person. The background reads it itself; of the page only the address that was clicked on is said. */
  'save-this-page': () => z.object({ kind: z.literal('save-this-page'), url: address() }),
  /** Is the person at this address saved, and what are the words of the button? Asked when the address changes. */
  'person-in-view': () => z.object({ kind: z.literal('person-in-view'), url: address() }),
  /** Take back the save that was just made. */
  'undo-save': () => z.object({ kind: z.literal('undo-save'), stepId: id() }),
  /** Open the person that was just saved, to correct them. */
  'edit-person': () => z.object({ kind: z.literal('edit-person'), personId: id() }),
};

/** From our own pages to the background. */
export const fromOurPages = {
  /** Read the page in this tab; nothing is saved. */
  'read-tab': () => z.object({ kind: z.literal('read-tab'), tabId: z.number() }),
  /** Something changed: look at the reminders again. */
  'look-again': () => z.object({ kind: z.literal('look-again') }),
};

export type FromPage = { [Kind in keyof typeof fromPage]: z.infer<ReturnType<(typeof fromPage)[Kind]>> };
export type FromOurPages = {
  [Kind in keyof typeof fromOurPages]: z.infer<ReturnType<(typeof fromOurPages)[Kind]>>;
};
export type Messages = FromPage & FromOurPages;
export type MessageKind = keyof Messages;

/** What the button shows after a click. */
export type SaveAnswer =
  | {
      ok: true;
      created: boolean;
      personId: string;
      stepId: string;
      name: string;
      title?: string;
      company?: string;
      /** The first field that asks for a look, if any. */
      unsure?: 'title' | 'company';
      /** The title is not in the page yet: scrolling to Experience brings it. */
      scroll: boolean;
    }
  | { ok: false; reason: SaveRefusal };

/** Why nothing was saved: the page was not read, or the user had moved on to somebody else by then. */
export type SaveRefusal = RefusalReason | 'moved-on';

/** What the button can say. A refusal goes by its reason; `outOfReach` is what it says once the extension was updated under the page. */
export type PageWord =
  | 'save'
  | 'saving'
  | 'saved'
  | 'again'
  | 'savedHere'
  | 'updated'
  | 'undo'
  | 'edit'
  | 'undone'
  | 'notUndone'
  | 'titleUnknown'
  | 'nothingSaved'
  | `look.${'title' | 'company' | 'scroll'}`
  | `add.${'title' | 'company'}`
  | 'outOfReach'
  | SaveRefusal;

export interface Answers {
  'make-ready': { done: boolean };
  'save-this-page': SaveAnswer;
  /** The words come along because a page script that asks the browser for them waits for all there are, on every page. */
  'person-in-view': { saved: boolean; words: Record<PageWord, string> };
  'undo-save': { done: boolean };
  'edit-person': { done: boolean };
  'read-tab': ReadResult;
  'look-again': { done: boolean };
}

/** What comes back when a message could not be answered: never a thrown error across the wire. */
export interface Refused {
  refused: 'not-allowed' | 'not-understood' | 'failed';
}
