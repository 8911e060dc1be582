import { mergeRecords } from '@shared/linking/mergeRecords';
import type { Database } from '../db/database';
import { saveContent } from '../db/drafts';
import type { LoadedDraft } from '../db/loadDraft';
import { contextOf, readPaperRecords } from './readConferenceRecords';
import { templateOnce } from './templateOnce';

/**
 * A paper that is being opened, brought up to its records before anybody sees it. Where the store
 * refuses, the paper opens as it is, and says itself what has changed.
 */
export async function mergeAtOpening(
  db: Database,
  loaded: LoadedDraft,
  now: number,
): Promise<LoadedDraft> {
  const { record } = loaded;
  const found = await readPaperRecords(db, record.draft.conferenceId);
  if (found?.kind !== 'found') return loaded;
  const template = templateOnce(record.draft.templateId);
  const { draft } = mergeRecords(record.draft, contextOf(found.records, record.draft), template);
  if (draft === record.draft) return loaded;
  const saved = await saveContent(db, { id: record.id, draft, over: record.revision }, now);
  if (!saved.ok) return loaded;
  return { record: saved.value, stored: draft, replayed: 0, torn: [], mendedTables: [] };
}
