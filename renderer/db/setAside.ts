import type { Database } from './database';
import type { LoadedDraft } from './loadDraft';

/**
 * Keeps what the next save would write over and nobody could read: entries of the journal that fit
 * nothing, and a content of which something had to be mended.
 */
export async function setAside(
  db: Database,
  { record, torn, mendedTables }: Pick<LoadedDraft, 'record' | 'torn' | 'mendedTables'>,
  at: number,
): Promise<void> {
  const draftId = record.id;
  if (torn.length + mendedTables.length === 0) return;
  await db.transaction('rw', [db.bodies, db.journal, db.aside], async () => {
    const body = mendedTables.length === 0 ? undefined : await db.bodies.get(draftId);
    const rows: readonly object[] = body === undefined ? torn : [body, ...torn];
    await db.aside.bulkAdd(rows.map((row) => ({ draftId, at, row })));
    await db.journal.bulkDelete(torn.flatMap(({ seq }) => seq ?? []));
  });
}
