/** What the user chose, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '@/lib/domain/settings';
import { readSettings } from '@/lib/storage/settings';

/** The settings; `undefined` while they are read. */
export function useSettings(): Settings | undefined {
  return useLiveQuery(readSettings, []);
}
