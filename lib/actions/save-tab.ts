/** One click: read the page in the tab and save the person, or say why not. */
import { leadsTo } from '@/lib/domain/profile-address';
import { unsureFields } from '@/lib/domain/unsure';
import type { SaveAnswer } from '@/lib/messaging/protocol';
import { db } from '@/lib/storage/database';
import { readTab } from './read-tab';
import { PERSON_TABLES, reminderSettings } from './refresh-person';
import { savePerson } from './save-person';

/** A click may be coming: the database is opened and asked for the first time, which is slow. The page is read on the click only. */
export async function makeReady(): Promise<void> {
  await db.transaction('r', PERSON_TABLES, reminderSettings);
}

/**
 * What was saved, in the form every door shows; nothing was saved when `ok` is false. `clickedOn` is the address the click was made on:
 * who moved on to another profile before the page was read has asked for neither person.
 */
export async function saveTab(tabId: number, clickedOn?: string): Promise<SaveAnswer> {
  const reading = readTab(tabId);
  // A worker that was just woken opens the database while the page is read.
  const opened = db.open().catch(() => undefined); // the transaction below says what is wrong
  const [read] = await Promise.all([reading, opened]);
  if (!read.ok) return { ok: false, reason: read.reason };
  if (clickedOn && !leadsTo(clickedOn, read.profile.profileUrl)) return { ok: false, reason: 'moved-on' };
  const { person, created, stepId } = await savePerson(read.profile);
  const unsure = unsureFields(person).find((field) => field === 'title' || field === 'company');
  return {
    ok: true,
    created,
    stepId,
    personId: person.id,
    scroll: !person.title && read.missing.includes('experience'),
    name: person.name,
    ...(person.title && { title: person.title }),
    ...(person.company && { company: person.company }),
    ...(unsure && { unsure }),
  };
}
