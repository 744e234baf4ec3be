/** The user's own templates: copies of ours that they changed, or written from nothing. Kept as they are typed. */
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { db, type TemplateRow } from '@/lib/storage/database';
import { copiedJustNow } from './once';

/** Adds a template, once however often it is pressed. Returns its id. */
export async function addTemplate(template: Omit<TemplateRow, 'id' | 'updatedAt'>): Promise<string> {
  const at = now();
  return db.transaction('rw', db.templates, async () => {
    const twin = await copiedJustNow(template, at);
    if (twin) return twin.id;
    return db.templates.add({ ...template, id: newId(), updatedAt: at });
  });
}

/** Keeps what was typed in one. Nothing for one that is gone. */
export async function keepTemplate(
  id: string,
  words: Partial<Pick<TemplateRow, 'name' | 'subject' | 'body'>>,
): Promise<void> {
  await db.templates.update(id, { ...words, updatedAt: now() });
}

/** Removes one. Returns it for `putTemplateBack`. */
export async function removeTemplate(id: string): Promise<TemplateRow | undefined> {
  return db.transaction('rw', db.templates, async () => {
    const row = await db.templates.get(id);
    await db.templates.delete(id);
    return row;
  });
}

/** Brings a removed one back as it was. */
export async function putTemplateBack(row: TemplateRow): Promise<void> {
  await db.templates.put(row);
}
