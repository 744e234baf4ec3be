/**
 * The database on this computer. One instance for a page or the worker. Every write is strict (on the disk before it is called
 * saved): all of them are something the user typed or clicked. It costs about half a millisecond (libraries.md R17).
 */
import Dexie, { type EntityTable } from 'dexie';
import type { Draft, DraftKind } from '@/lib/domain/draft';
import type { Goal } from '@/lib/domain/goal';
import type { Interview, Note } from '@/lib/domain/interview';
import type { Person } from '@/lib/domain/person';
import type { ReminderRow } from '@/lib/domain/reminders/reminder';
import type { SettingsRow } from '@/lib/domain/settings';
import type { Step } from '@/lib/domain/steps';
import { migrations } from './migrations';

/** A draft changed by hand. A draft that was not touched is made anew from the answers and needs no row. */
export interface DraftRow extends Draft {
  /** `<person>|<kind>|<channel>`: what is written for one channel stays when another is looked at. */
  id: string;
  personId: string;
  updatedAt: string;
  /** The text is made from the answers again; the row only holds the earlier wordings. */
  asMade?: boolean;
  /** Earlier wordings, latest last: what was there before it was made anew or replaced. */
  versions?: { at: string; subject?: string; body: string }[];
}

/** A template of the user's own: a copy of one of ours that they changed, or one written from nothing. */
export interface TemplateRow {
  id: string;
  kind: DraftKind;
  name: string;
  subject?: string;
  body: string;
  updatedAt: string;
}

export class ParleyDatabase extends Dexie {
  people!: EntityTable<Person, 'id'>;
  steps!: EntityTable<Step, 'id'>;
  interviews!: EntityTable<Interview, 'id'>;
  reminders!: EntityTable<ReminderRow, 'id'>;
  drafts!: EntityTable<DraftRow, 'id'>;
  templates!: EntityTable<TemplateRow, 'id'>;
  settings!: EntityTable<SettingsRow, 'group'>;
  notes!: EntityTable<Note, 'id'>;
  goals!: EntityTable<Goal, 'id'>;

  constructor(name = 'parley') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of migrations) this.version(version).stores(stores);
  }
}

export const db = new ParleyDatabase();
