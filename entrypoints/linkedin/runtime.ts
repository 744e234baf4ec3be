/** The little the page script needs of the browser, without the polyfill. Every call answers; none throws into the page. */
import type { Answers, FromPage, PageWord } from '@/lib/messaging/protocol';

interface Runtime {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
  };
}

const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };

/** What the button says: came with the first answer of the background, and stays known after an update. */
export const words = {} as Record<PageWord, string>;

/** Asks the background. `undefined`: the extension was updated or removed under this page. */
export async function ask<Kind extends keyof FromPage>(
  message: FromPage[Kind] & { kind: Kind },
): Promise<Answers[Kind] | undefined> {
  try {
    const { runtime } = (scope.browser ?? scope.chrome) as Runtime;
    const answer = (await runtime.sendMessage(message)) as Answers[Kind] | { refused: string } | undefined;
    return answer && 'refused' in answer ? undefined : answer;
  } catch {
    return undefined;
  }
}
