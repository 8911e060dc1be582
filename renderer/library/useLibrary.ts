import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { followed } from '../db/followed';
import type { DraftRow } from '../db/rows';
import { useFollowed } from '../db/useFollowed';
import { filterDrafts, type LibraryFilter } from './filterDrafts';
import { type KnownTexts, PaperTexts } from './PaperTexts';
import { type ListedPaper, TypedSearch } from './TypedSearch';

/** The papers of the store, and those that the user wants to see; undefined while they are read. */
export function useLibrary({ shelf, year, kind, query }: LibraryFilter): {
  readonly all: readonly DraftRow[] | undefined;
  readonly listed: readonly ListedPaper[] | undefined;
} {
  const db = useDatabase();
  const all = useFollowed(followed(db).papers)?.rows;
  const texts = useTexts(db);
  // The letter is drawn first; what it finds comes in the same frame where that can be.
  const typed = useDeferredValue(query.trim());
  const [search] = useState(() => new TypedSearch());
  const chosen = useMemo(
    () => all && filterDrafts(all, { shelf, year, kind }),
    [all, shelf, year, kind],
  );
  const listed = useMemo(
    () => chosen && (typed === '' ? listAll(chosen) : search.find(typed, chosen, texts)),
    [search, chosen, typed, texts],
  );
  return { all, listed };
}

const textsOf = new WeakMap<Database, PaperTexts>();

/** They stay in memory when the list is left: it is come back to all the time. */
function useTexts(db: Database): KnownTexts {
  const texts = textsOf.get(db) ?? new PaperTexts(db, followed(db).papers);
  textsOf.set(db, texts);
  return useSyncExternalStore(texts.subscribe, texts.known);
}

function listAll(rows: readonly DraftRow[]): readonly ListedPaper[] {
  return rows.map((row) => ({ row, excerpt: null }));
}
