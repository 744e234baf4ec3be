/** Changing what the user chose, and making it so. */
import { settingsFrom, type Settings, type WayToSave } from '@/lib/domain/settings';
import { now } from '@/lib/platform/clock';
import { registerPageButton, removeOpenPageButtons } from '@/lib/platform/page-script';
import { db } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { PLAN } from './replan';

/** Changes some values of one group; the others stay. */
export async function changeSettings<Group extends keyof Settings>(
  group: Group,
  changes: Partial<Settings[Group]>,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const rows = await db.settings.where('group').equals(group).toArray();
    const value = { ...settingsFrom(rows)[group], ...changes };
    await db.settings.put({ group, value });
    // Other times, other reminders: the next look at them plans everybody anew.
    if (group === 'reminders') await db.settings.delete(PLAN);
  });
}

/** Sets how people are saved and applies it: the page script is registered or unregistered, open buttons are taken away. */
export async function chooseWayToSave(way: WayToSave): Promise<void> {
  await changeSettings('saving', { way });
  await applyWayToSave();
}

/** Makes the browser match the setting. Runs at every start of the background. */
export async function applyWayToSave(): Promise<void> {
  const { saving } = await readSettings();
  await registerPageButton(saving.way === 'button');
  if (saving.way === 'toolbar') await removeOpenPageButtons();
}

/** The first run is done. */
export async function finishWelcome(
  sender: Pick<Settings['sender'], 'name' | 'about'>,
  way: WayToSave,
): Promise<void> {
  await changeSettings('sender', sender);
  await chooseWayToSave(way);
  await changeSettings('welcome', { doneAt: now() });
}
