import { ok } from '@shared/result';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { storeAttempt } from '../db/storeAttempt';
import { useMachine } from '../secrecy/MachineContext';
import type { PaperLinks } from './propagate';
import { propagateRecord, type ReadRecord } from './propagateRecord';

/** How the papers that read a record stand to it. */
export interface Propagation {
  readonly papers: readonly PaperLinks[];
  /** Papers that went along since the page was opened. */
  readonly updated: number;
  readonly hasFailed: boolean;
}

// A record is saved at every pause of typing; its papers go along when the user has done with a field.
const quietMs = 1200;

/** What is known of the papers of a record, and a way to look at all of them once more. */
interface PropagationOfRecord {
  readonly propagation: Propagation | null;
  readonly look: () => Promise<void>;
}

/**
 * Brings the papers that read a record up to it whenever it, or one of them, has come to rest; of a
 * person or a body only once it was changed. Null before they were first looked at.
 */
export function usePropagation(
  { sort, id }: ReadRecord,
  settle: () => Promise<unknown>,
): PropagationOfRecord {
  const db = useDatabase();
  const machine = useMachine();
  const [propagation, setPropagation] = useState<Propagation | null>(null);
  const touched = useRef(new Set<string>());
  const reach = useCallback(
    async (papersMeant: 'changed' | 'all') => {
      const done = await propagateRecord(db, { sort, id }, Date.now(), {
        reach: papersMeant,
        machine,
      });
      const papers = done.ok ? done.value : [];
      // Of the papers of no conference only those are read again that a change of the body concerns.
      const isWhole = papersMeant === 'all' || sort !== 'organisation';
      for (const paper of papers) if (paper.updated.length > 0) touched.current.add(paper.id);
      setPropagation((before) => ({
        papers: isWhole && done.ok ? papers : joined(before?.papers ?? [], papers),
        updated: touched.current.size,
        hasFailed: !done.ok,
      }));
    },
    [db, sort, id, machine],
  );
  const look = useCallback(async () => reach('all'), [reach]);
  const state = useLiveQuery(() => stateOf[sort](db, id), [db, sort, id]);
  const seen = useRef<string | null>(sort === 'conference' ? '' : null);
  useEffect(() => {
    if (state === undefined) return undefined;
    seen.current ??= state;
    if (state === seen.current) return undefined;
    const rest = setTimeout(() => {
      seen.current = state;
      void reach('changed');
    }, quietMs);
    return () => clearTimeout(rest);
  }, [state, reach]);
  useAtLeaving(async () => {
    // What the store refuses now, the papers take in when they are opened.
    await storeAttempt(async () => {
      await settle();
      const last = await stateOf[sort](db, id);
      if (seen.current === null || last === seen.current) return ok(undefined);
      return propagateRecord(db, { sort, id }, Date.now(), { machine });
    });
  });
  return { propagation, look };
}

/** Papers that were not looked at again stand as they stood. */
function joined(before: readonly PaperLinks[], now: readonly PaperLinks[]): readonly PaperLinks[] {
  const anew = new Set(now.map(({ id }) => id));
  return [...before.filter(({ id }) => !anew.has(id)), ...now];
}

/** Whoever leaves the page at once finds the papers as the record says all the same. */
function useAtLeaving(work: () => Promise<void>): void {
  const last = useRef(work);
  useEffect(() => {
    last.current = work;
  });
  useEffect(() => () => void last.current(), []);
}

type StateOf = (db: Database, id: string) => Promise<string>;

/** Changes whenever something was saved that the papers of a record read. */
const stateOf: Readonly<Record<ReadRecord['sort'], StateOf>> = {
  conference: stateOfConference,
  person: async (db, id) => String((await db.people.get(id))?.revision),
  organisation: async (db, id) => String((await db.organisations.get(id))?.revision),
};

async function stateOfConference(db: Database, id: string): Promise<string> {
  const [conference, people, bodies, papers] = await Promise.all([
    db.conferences.get(id),
    db.people.toArray(),
    db.organisations.toArray(),
    db.drafts.where('conferenceId').equals(id).toArray(),
  ]);
  const revisions = [...people, ...bodies, ...papers].map((row) => `${row.id}:${row.revision}`);
  return [conference?.revision ?? 0, ...revisions].join(' ');
}
