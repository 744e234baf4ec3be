/** The steps of the database, in order. A new step goes at the end, in a file of its own with its frozen rows in the tests. */
import { firstTables } from './001-first-tables';
import { conversations } from './002-conversations';

export interface Migration {
  version: number;
  /** Only the tables that change. */
  stores: Record<string, string | null>;
}

export const migrations: readonly Migration[] = [firstTables, conversations];
