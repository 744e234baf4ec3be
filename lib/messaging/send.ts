/** Asking the background. It may be asleep or just starting: one more try, then the caller is told. */
import { browser } from '@/lib/platform/browser';
import type { Answers, MessageKind, Messages, Refused } from './protocol';

const SECOND_TRY_MS = 100;

/** The answer, or undefined when the background could not be reached or refused. */
export async function ask<Kind extends MessageKind>(
  message: Messages[Kind] & { kind: Kind },
): Promise<Answers[Kind] | undefined> {
  try {
    return accepted<Kind>(await browser.runtime.sendMessage(message));
  } catch {
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    try {
      return accepted<Kind>(await browser.runtime.sendMessage(message));
    } catch {
      return undefined;
    }
  }
}

function accepted<Kind extends MessageKind>(
  answer: Answers[Kind] | Refused | undefined,
): Answers[Kind] | undefined {
  return answer && 'refused' in answer ? undefined : answer;
}
