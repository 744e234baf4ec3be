/** Questions about the user's own templates. */
import type { DraftKind } from '@/lib/domain/draft';
import { db, type TemplateRow } from './database';

/** Those of one kind, or all; latest first. */
export async function ownTemplates(kind?: DraftKind): Promise<TemplateRow[]> {
  const rows = await (kind ? db.templates.where('kind').equals(kind) : db.templates).toArray();
  return rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}
