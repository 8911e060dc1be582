import { ownId } from '@shared/organisations/organisation';
import type { StoreError } from '@shared/records/storeError';
import { ok, type Result } from '@shared/result';
import type { Database } from '../db/database';
import type { RecordRow } from '../db/rows';
import { storeAttempt } from '../db/storeAttempt';
import { type PaperLinks, propagate } from './propagate';
import { readConferenceRecords, readOwnBody } from './readConferenceRecords';

/** A record that papers read. */
export interface ReadRecord {
  readonly sort: 'conference' | 'person' | 'organisation';
  readonly id: string;
}

/** Brings the papers of every conference that reads a record up to it, and those of no conference. */
export async function propagateRecord(
  db: Database,
  record: ReadRecord,
  now: number,
): Promise<Result<readonly PaperLinks[], StoreError>> {
  return storeAttempt(async () => {
    const touched: PaperLinks[] = [];
    for (const id of await conferencesThatRead(db, record)) {
      const found = await readConferenceRecords(db, id);
      // A conference that is gone or cannot be read says so on its own page.
      if (found.kind !== 'found') continue;
      const papers = await propagate(db, found.records, now);
      if (!papers.ok) return papers;
      touched.push(...papers.value);
    }
    const own = isOwnBody(record) ? await readOwnBody(db) : null;
    if (own === null) return ok(touched);
    const papers = await propagate(db, own, now);
    return papers.ok ? ok([...touched, ...papers.value]) : papers;
  });
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
