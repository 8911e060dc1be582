import type { Database } from '@renderer/db/database';
import { renameDraft } from '@renderer/db/drafts';
import { openDatabase } from '@renderer/db/openDatabase';
import { setUpRow } from '@renderer/db/ownProfile';
import { propagate } from '@renderer/linking/propagate';
import { readConferenceRecords } from '@renderer/linking/readConferenceRecords';
import { undeclaredMachine } from '@shared/secrecy/machineSecrecy';
import { type BodyTimes, bodyTimes } from './bodyTimes';
import { changedConference, fillStore, reachedPapers, renamedConference } from './manyRecords';

/** What the page measured, each in milliseconds, run by run. */
export interface FactTimes extends BodyTimes {
  readonly reach: readonly number[];
  readonly puts: readonly number[];
  readonly rawRead: readonly number[];
}

const runs = 20;

async function measureFacts(): Promise<FactTimes> {
  const db = await openStore('bench-facts');
  await fillStore(db);
  const times = {
    ...(await reachTimes(db)),
    rawRead: await timesOf(() => db.drafts.toArray()),
    ...(await bodyTimes(db, runs)),
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
    const papers = await propagate(db, found.records, { now: run, machine: undeclaredMachine });
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

/** Fills the very store of the program. */
async function fillProgram(): Promise<void> {
  const db = await openStore('vankien');
  await fillStore(db);
  await db.settings.put(setUpRow);
  db.close();
}

let other: Database | null = null;

/** Changes one record as another window does; comes back when it is written. */
async function changeAsOther(sort: 'paper' | 'conference', name: string): Promise<void> {
  other ??= await openStore('vankien');
  if (sort === 'conference') await renamedConference(other, name);
  else await renameDraft(other, 'd1999', name);
}

async function openStore(name: string): Promise<Database> {
  const opened = await openDatabase({ onClosed: () => undefined }, { name });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const made = { measureFacts, fillProgram, changeAsOther };

declare global {
  interface Window {
    factsPage: typeof made;
  }
}

window.factsPage = made;
