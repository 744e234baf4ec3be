// People in the middle of their story, written straight into the tables and then planned by the extension itself.
import { expect } from './extension';
import { personRow, put, rows } from './rows';
import type { Page } from '@playwright/test';

export interface Story {
  id: string;
  name: string;
  /** When their conversation of 20 minutes ends or has ended. Its first reminder comes then. */
  end: number;
}

/** Writes down that somebody was asked and has a conversation; nothing is planned for them yet. */
export async function writeStory(page: Page, { id, name, end }: Story): Promise<void> {
  const before = (ms: number) => new Date(end - ms).toISOString();
  await put(page, 'people', [{ ...personRow(id, name), stage: 'asked' }]);
  await put(page, 'steps', [
    { id: `${id}-saved`, personId: id, kind: 'saved', at: before(9_000_000) },
    { id: `${id}-sent`, personId: id, kind: 'sent', at: before(8_000_000) },
  ]);
  const talk = { startAt: before(1_200_000), endAt: before(0), zone: 'Europe/London', format: 'phone' };
  await put(page, 'interviews', [{ ...talk, id: `${id}-talk`, personId: id, state: 'planned' }]);
}

/** The choices of the user about reminders. */
export async function choose(page: Page, value: object): Promise<void> {
  await put(page, 'settings', [{ group: 'reminders', value }]);
}

/** Has everybody planned anew at the next look, as after an update. Returns when the background has looked. */
export async function planAll(page: Page, lookAgain: () => Promise<void>): Promise<void> {
  await put(page, 'settings', [{ group: 'plan', value: {} }]);
  await lookAgain();
  const planned = async () => (await rows(page, 'settings')).find(({ group }) => group === 'plan')?.['value'];
  await expect.poll(planned).toHaveProperty('version');
}
