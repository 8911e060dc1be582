import { parseDraft } from '@shared/draft/parseDraft';
import { messageFor } from '@shared/messages';
import type { OpenDraftError } from '@shared/records/storeError';
import { useEffect, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import type { BodyRow, DraftRow } from '../db/rows';

/** Sentences by paper id for papers whose content cannot be read. */
export type Unreadable = ReadonlyMap<string, string>;

// A paper of many pages takes some milliseconds, so that a handful fits into a moment of idleness.
const atOnce = 5;

/** Looks through all contents while nothing else is to do; each revision is looked at once. */
export function useUnreadable(rows: readonly DraftRow[] | undefined): Unreadable {
  const db = useDatabase();
  const [checked] = useState(() => new Set<string>());
  const [unreadable, setUnreadable] = useState<Unreadable>(new Map());
  useEffect(() => {
    const todo = (rows ?? []).filter((row) => !checked.has(stampOf(row)));
    let isPast = false;
    const look = async () => {
      const batch = todo.splice(0, atOnce);
      if (batch.length === 0 || isPast) return;
      const faults = await faultsOf(db, batch);
      for (const row of batch) checked.add(stampOf(row));
      if (faults.length > 0) setUnreadable((known) => new Map([...known, ...faults]));
      requestIdleCallback(() => void look());
    };
    requestIdleCallback(() => void look());
    return () => {
      isPast = true;
    };
  }, [db, rows, checked]);
  return unreadable;
}

async function faultsOf(
  db: Database,
  rows: readonly DraftRow[],
): Promise<readonly (readonly [string, string])[]> {
  const bodies = await db.bodies.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap((row, index) => {
    const fault = faultOf(row, bodies[index]);
    return fault === null ? [] : [[row.id, messageFor(fault)] as const];
  });
}

function faultOf(row: DraftRow, body: BodyRow | undefined): OpenDraftError | null {
  if (body === undefined) return { kind: 'draftBodyMissing', title: row.title };
  const parsed = parseDraft(body.body);
  return parsed.ok ? null : parsed.error;
}

function stampOf(row: DraftRow): string {
  return `${row.id} ${row.revision}`;
}
