/** The user's own templates, latest first. Live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { DraftKind } from '@/lib/domain/draft';
import type { TemplateRow } from '@/lib/storage/database';
import { ownTemplates } from '@/lib/storage/templates';

/** Undefined while they are read. Without a kind: all of them. */
export function useTemplates(kind?: DraftKind): TemplateRow[] | undefined {
  return useLiveQuery(() => ownTemplates(kind), [kind]);
}
