import type { Database } from '@renderer/db/database';
import { openDatabase } from '@renderer/db/openDatabase';
import { listRows } from '@renderer/db/readRows';
import { conferences, people, readRecords } from '@renderer/db/records';
import { SearchTexts } from '@renderer/library/SearchTexts';
import { searchDrafts } from '@renderer/library/searchDrafts';
import { propagate } from '@renderer/linking/propagate';
import { readConferenceRecords } from '@renderer/linking/readConferenceRecords';
import { findPeople } from '@shared/people/findPeople';
import { changedConference, fillStore, reachedPapers } from './manyRecords';

/** What the page measured, each in milliseconds, run by run. */
export interface FactTimes {
  readonly reach: readonly number[];
  readonly puts: readonly number[];
  readonly lists: Readonly<Record<string, readonly number[]>>;
  readonly rawRead: readonly number[];
}

const runs = 20;

async function measureFacts(): Promise<FactTimes> {
  const opened = await openDatabase({ onClosed: () => undefined }, { name: 'bench-facts' });
  if (!opened.ok) throw new Error(opened.error.kind);
  const db = opened.value;
  await fillStore(db);
  const times = {
    ...(await reachTimes(db)),
    lists: await listTimes(db),
    rawRead: await timesOf(() => db.drafts.toArray()),
  };
  await db.delete();
  return times;
}

/** In turns, so that a slow moment of the machine hits both. */
async function reachTimes(db: Database): Promise<Pick<FactTimes, 'reach' | 'puts'>> {
  const reach: number[] = [];
  const puts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await changedConference(db, run);
    const start = performance.now();
    const found = await readConferenceRecords(db, 'c0');
    if (found.kind !== 'found') throw new Error(found.kind);
    const papers = await propagate(db, found.records, run);
    reach.push(performance.now() - start);
    const count = papers.ok ? papers.value.filter(({ updated }) => updated.length > 0).length : 0;
    if (count !== reachedPapers) throw new Error(`The change reached ${count} papers`);
    puts.push(await timeOf(() => putAgain(db)));
  }
  return { reach, puts };
}

/** The same contents, rows and texts written as they are. */
async function putAgain(db: Database): Promise<void> {
  const rows = await db.drafts.where('conferenceId').equals('c0').toArray();
  const ids = rows.map(({ id }) => id);
  const [bodies, texts] = await Promise.all([db.bodies.bulkGet(ids), db.texts.bulkGet(ids)]);
  await db.transaction('rw', [db.drafts, db.bodies, db.texts], async () => {
    for (const [at, row] of rows.entries()) {
      const [body, text] = [bodies[at], texts[at]];
      if (body === undefined || text === undefined) throw new Error('A paper has no content');
      await db.drafts.put(row);
      await db.bodies.put(body);
      await db.texts.put(text);
    }
  });
}

async function listTimes(db: Database): Promise<FactTimes['lists']> {
  const rows = await listRows(db);
  const texts = await new SearchTexts(db).read(rows);
  const directory = (await readRecords(db, people)).kept.map(({ record }) => record);
  return {
    'list of 2,000 papers': await timesOf(() => listRows(db)),
    'search in 2,000 papers': await timesOf(() => searchDrafts('chuyen doi so', texts)),
    'list of 50 conferences': await timesOf(() => readRecords(db, conferences)),
    'list of 200 persons': await timesOf(() => readRecords(db, people)),
    'search in 200 persons': await timesOf(() => findPeople(directory, 'plong')),
    'papers of one conference': await timesOf(() =>
      db.drafts.where('conferenceId').equals('c1').toArray(),
    ),
  };
}

async function timesOf(work: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(work));
  return times;
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

declare global {
  interface Window {
    measureFacts: typeof measureFacts;
  }
}

window.measureFacts = measureFacts;
