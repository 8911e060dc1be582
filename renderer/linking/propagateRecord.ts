import type { Conference } from '@shared/conference/conference';
import type { RecordSort } from '@shared/storedForm';
import type { Database } from '../db/database';
import { conferences, readRecords } from '../db/records';
import { type PaperLinks, propagate } from './propagate';
import { readConferenceRecords } from './readConferenceRecords';

/** Brings the papers of every conference that reads a record up to it. */
export async function propagateRecord(
  db: Database,
  record: { readonly sort: RecordSort; readonly id: string },
  now: number,
): Promise<readonly PaperLinks[]> {
  const touched: PaperLinks[] = [];
  for (const id of await conferencesThatRead(db, record)) {
    const found = await readConferenceRecords(db, id);
    if (found.kind !== 'found') continue;
    const papers = await propagate(db, found.records, now);
    if (papers.ok) touched.push(...papers.value);
  }
  return touched;
}

async function conferencesThatRead(
  db: Database,
  { sort, id }: { readonly sort: RecordSort; readonly id: string },
): Promise<readonly string[]> {
  if (sort === 'conference') return [id];
  if (sort === 'template') return [];
  const { kept } = await readRecords(db, conferences);
  return kept.filter(({ record }) => reads[sort](record, id)).map(({ record }) => record.id);
}

const reads: Readonly<
  Record<'person' | 'organisation', (conference: Conference, id: string) => boolean>
> = {
  // People are named all over a conference, always by their id.
  person: (conference, id) =>
    JSON.stringify(conference).includes(`"personId":${JSON.stringify(id)}`),
  organisation: ({ organisationId }, id) => organisationId === id || organisationId === '',
};
