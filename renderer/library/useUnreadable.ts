import { parseDraft } from '@shared/draft/parseDraft';
import { messageFor } from '@shared/messages';
import type { OpenDraftError } from '@shared/records/storeError';
import { useEffect, useState } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import type { BodyRow, DraftRow } from '../db/rows';

/** Sentences by paper id for papers whose content cannot be read. */
export type Unreadable = ReadonlyMap<string, string>;

/** What was found so far; it outlives the list, which is come back to all the time. */
interface Found {
  readonly checked: Set<string>;
  unreadable: Unreadable;
}

// A paper of many pages takes some milliseconds, so that one fits into a moment of idleness.
const atOnce = 1;
/** There is no hurry: between two looks the window has time for whatever the user does. */
const pauseMs = 20;

const foundIn = new WeakMap<Database, Found>();

/** Looks through all contents while nothing else is to do; each revision is looked at once. */
export function useUnreadable(rows: readonly DraftRow[] | undefined): Unreadable {
  const db = useDatabase();
  const found = foundOf(db);
  const [unreadable, setUnreadable] = useState(found.unreadable);
  useEffect(() => {
    const todo = (rows ?? []).filter((row) => !found.checked.has(stampOf(row)));
    let isPast = false;
    const look = async () => {
      const batch = todo.splice(0, atOnce);
      if (batch.length === 0 || isPast) return;
      const faults = await faultsOf(db, batch);
      for (const row of batch) found.checked.add(stampOf(row));
      found.unreadable = judgedAnew(found.unreadable, batch, faults);
      setUnreadable(found.unreadable);
      next = setTimeout(() => requestIdleCallback(() => void look()), pauseMs);
    };
    let next = setTimeout(() => requestIdleCallback(() => void look()), pauseMs);
    return () => {
      isPast = true;
      clearTimeout(next);
    };
  }, [db, rows, found]);
  return unreadable;
}

function foundOf(db: Database): Found {
  const found = foundIn.get(db) ?? {
    checked: new Set(),
    unreadable: new Map(),
  };
  foundIn.set(db, found);
  return found;
}

type Fault = readonly [string, string];

/** The same object where nothing is new. */
function judgedAnew(
  before: Unreadable,
  looked: readonly DraftRow[],
  faults: readonly Fault[],
): Unreadable {
  if (faults.length === 0 && !looked.some(({ id }) => before.has(id))) return before;
  const others = [...before].filter(([id]) => !looked.some((row) => row.id === id));
  return new Map([...others, ...faults]);
}

async function faultsOf(db: Database, rows: readonly DraftRow[]): Promise<readonly Fault[]> {
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
