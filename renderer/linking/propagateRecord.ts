import { ownId } from '@shared/organisations/organisation';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import { type MachineSecrecy, undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import type { Database } from '../db/database';
import type { RecordRow } from '../db/rows';
import { storeAttempt } from '../db/storeAttempt';
import { type PaperLinks, propagate } from './propagate';
import { propagateOwnBody } from './propagateOwnBody';
import { readConferenceRecords } from './readConferenceRecords';

/** A record that papers read. */
export interface ReadRecord {
  readonly sort: 'conference' | 'person' | 'organisation';
  readonly id: string;
}

interface Ways {
  readonly reach?: 'changed' | 'all';
  readonly machine?: MachineSecrecy;
}

/**
 * Brings the papers of every conference that reads a record up to it, and those of no conference. Of
 * these, which are most of a library, only those are read that the change concerns, or all when asked.
 */
export async function propagateRecord(
  db: Database,
  record: ReadRecord,
  now: number,
  { reach = 'changed', machine = undeclaredMachine }: Ways = {},
): Promise<Result<readonly PaperLinks[], StoreError>> {
  // Of two at once the second would take papers that the first is at for open ones.
  return navigator.locks.request('vankien:propagate', () =>
    storeAttempt(async () => {
      const touched: PaperLinks[] = [];
      for (const id of await conferencesThatRead(db, record)) {
        const found = await readConferenceRecords(db, id);
        // A conference that is gone or cannot be read says so on its own page.
        if (found.kind !== 'found') continue;
        const papers = await propagate(db, found.records, { now, machine });
        if (!papers.ok) return papers;
        touched.push(...papers.value);
      }
      if (!isOwnBody(record)) return ok(touched);
      const papers = await propagateOwnBody(db, { now, machine }, reach);
      return papers.ok ? ok([...touched, ...papers.value]) : papers;
    }),
  );
}

async function conferencesThatRead(db: Database, record: ReadRecord): Promise<readonly string[]> {
  if (record.sort === 'conference') return [record.id];
  const rows = await db.conferences.toArray();
  return rows.filter((row) => reads[record.sort](row, record.id)).map(({ id }) => id);
}

// Looked for in the stored words: to read fifty conferences whole takes longer than to change their papers.
const reads: Readonly<Record<ReadRecord['sort'], (row: RecordRow, id: string) => boolean>> = {
  conference: (row, id) => row.id === id,
  // People are named all over a conference, always by their id.
  person: ({ record }, id) => says(record, 'personId', id),
  organisation: ({ record }, id) =>
    says(record, 'organisationId', id) || (id === ownId && says(record, 'organisationId', '')),
};

function says(record: unknown, name: string, value: string): boolean {
  return JSON.stringify(record).includes(`"${name}":${JSON.stringify(value)}`);
}

function isOwnBody({ sort, id }: ReadRecord): boolean {
  return sort === 'organisation' && id === ownId;
}
