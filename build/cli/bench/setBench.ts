import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setUpRow } from '@renderer/db/ownProfile';
import type { BenchGroup } from './benchRow';
import { aDisplay } from './display';
import { putRows } from './pageRows';
import { endProbed, readyElectron, startProbed } from './probedProgram';
import { yearEndConference } from './yearEndConference';

const runCount = 5;
/** As many papers as the goal speaks of; the set of a year-end conference has some more. */
const goalCount = 15;

/** Making the whole set of a conference: press to list, against plain puts of the same papers. */
export const setBench: BenchGroup = async () => {
  const display = await aDisplay();
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'van-kien-bench-'));
  try {
    const common = {
      electron: await readyElectron(),
      display,
      dataFolder,
      program: 'ours',
    } as const;
    const ids = Array.from({ length: runCount }, (_, run) => `c${run}`);
    const fill = `new Promise((resolve) => {
      const look = () => (document.querySelector('h1') ? resolve() : setTimeout(look, 10));
      look();
    }).then(async () => {
      for (const rows of ${JSON.stringify(rowsOfConferences(ids))}) await (${putRows.toString()})(rows);
    })`;
    await endProbed(await startProbed({ ...common, place: '', script: fill }));
    const script = `(${makeSets.toString()})(${JSON.stringify(ids)}, ${putAgain.toString()})`;
    const place = `#/hoi-nghi/${ids[0]}/van-ban`;
    const probed = await startProbed({ ...common, place, script });
    await endProbed(probed);
    // The script gives what `makeSets` returns, sent as JSON.
    return rowsOf(probed.result as readonly SetRun[]);
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
    display.close();
  }
};

/** What making one set took, in milliseconds. */
interface SetRun {
  readonly count: number;
  readonly made: number;
  readonly puts: number;
}

function rowsOf(runs: readonly SetRun[]) {
  const count = runs[0]?.count ?? 0;
  if (count < goalCount) throw new Error(`The set has ${count} papers only`);
  const worst = (times: readonly number[]) => Math.max(...times);
  const made = worst(runs.map((run) => run.made));
  const puts = worst(runs.map((run) => run.puts));
  return [
    {
      name: `set: ${count} papers, press of the button to the list, worst of ${runs.length}`,
      value: made,
      unit: 'ms',
      limit: 1000,
    },
    { name: `set: ${count} plain puts of the same papers, worst`, value: puts, unit: 'ms' },
    { name: 'set: making / plain puts', value: made / puts, unit: 'x' },
  ] as const;
}

function rowsOfConferences(ids: readonly string[]) {
  return ids.map((id) => ({
    settings: setUpRow,
    conferences: { id, revision: 1, updatedAt: 1, record: yearEndConference(id) },
  }));
}

/** Runs in the page of the program, so it uses nothing from outside. */
async function makeSets(
  ids: readonly string[],
  putPapers: (id: string) => Promise<number>,
): Promise<readonly SetRun[]> {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  async function found<T>(find: () => T | null | undefined | false): Promise<T> {
    for (;;) {
      const one = find();
      if (one !== null && one !== undefined && one !== false) return one;
      await wait(2);
    }
  }
  const button = (words: RegExp, inside: ParentNode = document) =>
    found(() => [...inside.querySelectorAll('button')].find((one) => words.test(one.textContent)));
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const papersShown = () =>
    document.querySelectorAll('[aria-label="Văn bản của hội nghị"] > li').length;

  const runs: SetRun[] = [];
  for (const id of ids) {
    location.hash = `#/hoi-nghi/${id}/van-ban`;
    await found(() => papersShown() === 0);
    (await button(/^Tạo bộ văn bản$/)).click();
    const dialog = await found(() => document.querySelector('[role="dialog"]'));
    const make = await button(/^Tạo [1-9]\d* văn bản$/, dialog);
    const count = Number(/\d+/.exec(make.textContent)?.[0]);
    await wait(1000);
    const start = performance.now();
    make.click();
    await found(() => papersShown() >= count);
    await painted();
    const made = performance.now() - start;
    await found(() => document.querySelector('[role="dialog"]') === null);
    await wait(500);
    runs.push({ count, made, puts: await putPapers(id) });
  }
  return runs;
}

/** Runs in the page as well: the same rows again, one put after another in one transaction as durable as the store's. */
async function putAgain(id: string): Promise<number> {
  const opening = indexedDB.open('vankien');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const names = ['drafts', 'bodies', 'texts'];
  const all = (name: string): Promise<readonly { readonly id: string }[]> =>
    new Promise((resolve) => {
      const asked = opening.result.transaction(name).objectStore(name).getAll();
      asked.addEventListener('success', () => resolve(asked.result));
    });
  const drafts = (await all('drafts')).filter(
    (row) => 'conferenceId' in row && row.conferenceId === id,
  );
  const ofPapers = new Set(drafts.map((row) => row.id));
  const rows = await Promise.all(
    names.map(async (name) => (await all(name)).filter((row) => ofPapers.has(row.id))),
  );
  const start = performance.now();
  const writing = opening.result.transaction(names, 'readwrite', { durability: 'strict' });
  for (const [at, name] of names.entries()) {
    for (const row of rows[at] ?? []) writing.objectStore(name).put(row);
  }
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  const taken = performance.now() - start;
  opening.result.close();
  return taken;
}
