// An empty database and an empty browser before each test of a file.
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/storage/database';

export function freshDatabase(): void {
  beforeEach(async () => {
    fakeBrowser.reset();
    await db.delete();
    await db.open();
  });
}
