import { parseDraft } from '@shared/draft/parseDraft';
import { titleOf } from '@shared/records/draftRecord';
import type { Database } from './database';
import { recordToRow } from './draftRows';
import { nextOrder } from './order';
import { listedRow, type RowRemains, rowRemains } from './rowSchema';
import type { DraftRow } from './rows';

/**
 * The list row of a paper anew: from its content, from what its old row still says, and from the
 * register, which alone knows that a paper without a row was issued. Nothing without a content.
 */
export async function rebuildRow(
  db: Database,
  id: string,
  stored: unknown,
): Promise<DraftRow | undefined> {
  const body = await db.bodies.get(id);
  if (body === undefined) return stored === undefined ? undefined : listedRow(id, stored);
  const remains = rowRemains(id, stored);
  const used = await db.register.where('draftId').equals(id).first();
  const issue = remains.issue ?? (used ? { series: used.series, number: used.number } : null);
  const kept = {
    ...remains,
    issue,
    revision: remains.revision ?? (await revisionOf(db, id)),
    order: remains.order === 0 ? await nextOrder(db) : remains.order,
  };
  const row = listedRow(id, { ...kept, ...timesOf(remains) });
  const parsed = parseDraft(body.body);
  if (!parsed.ok) return row;
  const title = row.ownTitle || titleOf(parsed.value);
  return recordToRow({ ...row, title, draft: parsed.value }, kept.order);
}

/** The journal speaks of the content that is stored; without one, a revision that no other has. */
async function revisionOf(db: Database, id: string): Promise<number> {
  const journal = await db.journal.where('draftId').equals(id).last();
  if (journal !== undefined) return journal.revision;
  const text = await db.texts.get(id);
  return Math.max(
    1,
    text?.revision ?? 0,
    (await db.revisions.where('draftId').equals(id).count()) + 1,
  );
}

/** A paper of no known time is as new as the day on which it is found. */
function timesOf({ createdAt, updatedAt }: RowRemains): Pick<DraftRow, 'createdAt' | 'updatedAt'> {
  const known = updatedAt ?? createdAt ?? Date.now();
  return { createdAt: createdAt ?? known, updatedAt: known };
}
