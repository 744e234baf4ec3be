/** Answering messages: who sent it, is it well formed, and only then the handler. What a handler throws is reported, never sent. */
import { browser } from '@/lib/platform/browser';
import { report } from '@/lib/platform/log';
import {
  fromOurPages,
  fromPage,
  type Answers,
  type MessageKind,
  type Messages,
  type Refused,
} from './protocol';

/** Who sent a message, as far as it matters. */
export interface Sender {
  tabId?: number;
}

export type Handlers = {
  [Kind in MessageKind]: (message: Messages[Kind], sender: Sender) => Promise<Answers[Kind]>;
};

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** The function to put on `runtime.onMessage`. It always answers: with the handler's word or with why not. */
export function receive(handlers: Handlers) {
  return async (message: unknown, sender: RawSender): Promise<Answers[MessageKind] | Refused> => {
    const kind = kindOf(message);
    if (!kind) return { refused: 'not-understood' };
    if (!isAllowed(kind, sender)) return { refused: 'not-allowed' };
    const schema =
      kind in fromPage
        ? fromPage[kind as keyof typeof fromPage]
        : fromOurPages[kind as keyof typeof fromOurPages];
    const parsed = schema().safeParse(message);
    if (!parsed.success) return { refused: 'not-understood' };
    try {
      const handle = handlers[kind] as (message: unknown, sender: Sender) => Promise<Answers[MessageKind]>;
      return await handle(parsed.data, sender.tab?.id === undefined ? {} : { tabId: sender.tab.id });
    } catch (error) {
      report(`answering ${kind}`, error);
      return { refused: 'failed' };
    }
  };
}

function kindOf(message: unknown): MessageKind | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  const { kind } = message;
  if (typeof kind !== 'string') return undefined;
  return Object.hasOwn(fromPage, kind) || Object.hasOwn(fromOurPages, kind)
    ? (kind as MessageKind)
    : undefined;
}

/** The page script speaks from the top frame of a LinkedIn page; everything else must come from one of our own pages. */
function isAllowed(kind: MessageKind, sender: RawSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (Object.hasOwn(fromPage, kind)) {
    return (
      sender.tab?.id !== undefined &&
      sender.frameId === 0 &&
      originOf(sender.url) === 'https://www.linkedin.com'
    );
  }
  return originOf(sender.url) === originOf(browser.runtime.getURL('/'));
}

function originOf(url: string | undefined): string | undefined {
  // `URL.origin` is "null" for an extension's own scheme in some browsers, so scheme and host are compared as written.
  return /^([a-z-]+:\/\/[^/?#]+)/.exec(url ?? '')?.[1];
}
