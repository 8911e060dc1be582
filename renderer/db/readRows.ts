import type { Database } from './database';
import { rebuildRow } from './rebuildRow';
import { listedRow, parseRow } from './rowSchema';
import type { DraftRow } from './rows';

/** The paper that was saved last first. */
export function byLastSave(a: DraftRow, b: DraftRow): number {
  return b.order - a.order || b.updatedAt - a.updatedAt;
}

/** The row of one paper as lists show it. */
export async function listRow(db: Database, id: string): Promise<DraftRow | undefined> {
  const stored = await db.drafts.get(id);
  return stored && listedRow(id, stored);
}

/** The row of a paper that is to be read or written; one that cannot be read is built anew. */
export async function readRow(db: Database, id: string): Promise<DraftRow | undefined> {
  const stored = await db.drafts.get(id);
  return parseRow(stored) ?? rebuildRow(db, id, stored);
}

/** The papers whose row is missing or cannot be read. */
export async function unsoundRows(db: Database): Promise<readonly string[]> {
  const [rows, bodies] = await Promise.all([
    db.drafts.toArray(),
    db.bodies.toCollection().primaryKeys(),
  ]);
  const known = new Set(rows.map(({ id }) => id));
  const broken = rows.filter((row) => hasOurKey(row) && parseRow(row) === null);
  const lost = bodies.filter((id) => hasOurKey({ id }) && !known.has(id));
  return [...broken.map(({ id }) => id), ...lost];
}

/** Writes a row that had to be built anew; what stood there is kept aside. */
export async function mendRow(db: Database, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const stored = await db.drafts.get(id);
    const row = parseRow(stored) === null ? await rebuildRow(db, id, stored) : undefined;
    if (row === undefined) return;
    if (stored !== undefined) await db.aside.add({ draftId: id, at: now, row: stored });
    await db.drafts.put(row);
  });
}

/** Rows of other keys were not written by any version of this program; they are left as they lie. */
function hasOurKey({ id }: { readonly id: unknown }): boolean {
  return typeof id === 'string';
}
