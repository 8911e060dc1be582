import { useLiveQuery } from 'dexie-react-hooks';
import { papersOf } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import type { DraftRow } from '../db/rows';

const none: readonly DraftRow[] = [];

/** The papers of a conference, live; the one that was saved last first. */
export function useConferencePapers(id: string): readonly DraftRow[] {
  const db = useDatabase();
  return useLiveQuery(() => papersOf(db, id), [db, id]) ?? none;
}
