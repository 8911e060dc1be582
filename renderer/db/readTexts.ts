import { foldText } from '@shared/draft/foldText';
import { z } from 'zod';
import type { Database } from './database';
import { recordToText } from './draftRows';
import { loadDraft } from './loadDraft';
import type { DraftRow, TextRow } from './rows';

const textSchema = z
  .object({ id: z.string(), revision: z.number(), text: z.string(), folded: z.string() })
  .refine(({ text, folded }) => text.length === folded.length);

/**
 * What search reads of these papers, in their order. It is derived: where it is missing, broken or of
 * an older content, it is made anew from the paper; of one that cannot be read, the title is left.
 */
export async function readTexts(
  db: Database,
  rows: readonly DraftRow[],
): Promise<readonly TextRow[]> {
  const stored = await db.texts.bulkGet(rows.map(({ id }) => id));
  return Promise.all(
    rows.map(async (row, index) => {
      const sound = textSchema.safeParse(stored[index]).data;
      return sound?.revision === row.revision ? sound : textAnew(db, row);
    }),
  );
}

async function textAnew(db: Database, row: DraftRow): Promise<TextRow> {
  const loaded = await loadDraft(db, row.id);
  if (loaded.ok) return recordToText(loaded.value.record);
  const text = row.title.normalize('NFC');
  return { id: row.id, revision: row.revision, text, folded: foldText(text) };
}
