import type { Database } from '@renderer/db/database';
import { openDatabase } from '@renderer/db/openDatabase';
import { onTestFinished } from 'vitest';
import { valueOf } from './valueOf';

/** A name that no other test uses. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** A real, empty store, which is gone after the test. */
export async function aDatabase(name = freshName()): Promise<Database> {
  const db = valueOf(await openDatabase({ onClosed: () => undefined }, { name }));
  onTestFinished(() => db.delete({ disableAutoOpen: true }));
  return db;
}
