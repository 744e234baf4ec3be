/** The little the page script needs of the browser, without the polyfill. Every call answers; none throws into the page. */
import type { Answers, FromPage } from '@/lib/messaging/protocol';

interface Runtime {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
  i18n: { getMessage(key: string): string };
}

const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
const api = (scope.browser ?? scope.chrome) as Runtime;

const known: Record<string, string> = {};

/** Words from locales/, by the same keys as everywhere else. What was asked for once is still known after an update. */
export function t(key: string): string {
  const name = key.replace(/[.-]/g, '_');
  try {
    known[name] ||= api.i18n.getMessage(name);
  } catch {
    // The extension was updated under this page and its words are out of reach.
  }
  return known[name] ?? '';
}

/** Asks the background. `undefined`: the extension was updated or removed under this page. */
export async function ask<Kind extends keyof FromPage>(
  message: FromPage[Kind] & { kind: Kind },
): Promise<Answers[Kind] | undefined> {
  try {
    const answer = (await api.runtime.sendMessage(message)) as
      Answers[Kind] | { refused: string } | undefined;
    return answer && 'refused' in answer ? undefined : answer;
  } catch {
    return undefined;
  }
}
