import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { type PaperLinks, propagate } from './propagate';
import { readConferenceRecords } from './readConferenceRecords';

/** How the papers of a conference stand to it; null before they were first looked at. */
export interface Propagation {
  readonly papers: readonly PaperLinks[];
  /** Papers that went along since the page was opened. */
  readonly updated: number;
  readonly hasFailed: boolean;
}

// A record is saved at every pause of typing; its papers go along when the user has done with a field.
const quietMs = 1200;

/** Brings the papers of a conference up to it whenever its record, or theirs, has come to rest. */
export function usePropagation(conferenceId: string): {
  readonly propagation: Propagation | null;
  readonly look: () => Promise<void>;
} {
  const db = useDatabase();
  const [propagation, setPropagation] = useState<Propagation | null>(null);
  const touched = useRef(new Set<string>());
  const look = useCallback(async () => {
    const papers = await run(db, conferenceId);
    for (const paper of papers ?? []) if (paper.updated.length > 0) touched.current.add(paper.id);
    setPropagation((before) => ({
      papers: papers ?? before?.papers ?? [],
      updated: touched.current.size,
      hasFailed: papers === null,
    }));
  }, [db, conferenceId]);
  const state = useLiveQuery(() => stateOf(db, conferenceId), [db, conferenceId]);
  useEffect(() => {
    if (state === undefined) return undefined;
    const rest = setTimeout(() => void look(), quietMs);
    return () => clearTimeout(rest);
  }, [state, look]);
  // Whoever leaves the page at once finds the papers as the record says all the same.
  useEffect(() => () => void run(db, conferenceId), [db, conferenceId]);
  return { propagation, look };
}

async function run(db: Database, id: string): Promise<readonly PaperLinks[] | null> {
  const found = await readConferenceRecords(db, id);
  // A conference that is gone or cannot be read says so on its own page.
  if (found.kind !== 'found') return [];
  const done = await propagate(db, found.records, Date.now());
  return done.ok ? done.value : null;
}

/** Changes whenever something was saved that the papers of a conference read, or one of them. */
async function stateOf(db: Database, id: string): Promise<string> {
  const [conference, people, bodies, papers] = await Promise.all([
    db.conferences.get(id),
    db.people.toArray(),
    db.organisations.toArray(),
    db.drafts.where('conferenceId').equals(id).toArray(),
  ]);
  const revisions = [...people, ...bodies, ...papers].map((row) => `${row.id}:${row.revision}`);
  return [conference?.revision ?? 0, ...revisions].join(' ');
}
