/** What the user chose, read through the one door that fills in what is missing. */
import { settingsFrom, type Settings } from '@/lib/domain/settings';
import { db } from './database';

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await db.settings.toArray());
}
