import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import { listRows } from '../db/readRows';
import type { DraftRow } from '../db/rows';
import { filterDrafts, type LibraryFilter } from './filterDrafts';
import { SearchTexts } from './SearchTexts';
import { type Excerpt, type Hit, searchDrafts } from './searchDrafts';

// Search waits for so short a pause in typing; a fast typist is never held up by it.
const pauseMs = 120;

/** A paper of the list, with the place where search found it. */
export interface ListedPaper {
  readonly row: DraftRow;
  readonly excerpt: Excerpt | null;
}

/** The papers of the store, and those that the user wants to see; undefined while they are read. */
export function useLibrary(filter: LibraryFilter): {
  readonly all: readonly DraftRow[] | undefined;
  readonly listed: readonly ListedPaper[] | undefined;
} {
  const db = useDatabase();
  const all = useLiveQuery(() => listRows(db), [db]);
  const query = filter.query.trim();
  const chosen = useMemo(
    () => (all === undefined ? undefined : filterDrafts(all, filter)),
    [all, filter],
  );
  const hits = useHits(query, chosen);
  const listed = useMemo(() => {
    if (chosen === undefined) return undefined;
    // The list stands until the first find is there.
    if (query === '' || hits === undefined) return chosen.map((row) => ({ row, excerpt: null }));
    return listHits(chosen, hits);
  }, [chosen, query, hits]);
  return { all, listed };
}

function listHits(rows: readonly DraftRow[], hits: readonly Hit[]): readonly ListedPaper[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id, excerpt }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ row, excerpt }];
  });
}

/** What the query finds; the last find stands until the next is there. */
function useHits(query: string, rows: readonly DraftRow[] | undefined): readonly Hit[] | undefined {
  const db = useDatabase();
  const texts = useMemo(() => new SearchTexts(db), [db]);
  const [hits, setHits] = useState<readonly Hit[]>();
  useEffect(() => {
    if (query === '' || rows === undefined) return undefined;
    let isPast = false;
    const find = async () => {
      const entries = await texts.read(rows);
      if (!isPast) setHits(searchDrafts(query, entries));
    };
    const timer = setTimeout(() => void find(), pauseMs);
    return () => {
      isPast = true;
      clearTimeout(timer);
    };
  }, [query, rows, texts]);
  return hits;
}
