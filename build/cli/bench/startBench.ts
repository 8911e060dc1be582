import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Draft } from '@shared/draft/draft';
import { type BenchGroup, type BenchRow, median } from './benchRow';
import { bigReport } from './bigReport';
import { aDisplay, type Display } from './display';
import { longReport } from './longReport';
import { putRows, rowsOf } from './pageRows';
import { probedMemory } from './probedMemory';
import { endProbed, type ProbeRun, readyElectron, startProbed } from './probedProgram';

const runCount = 5;

/** After this time a started program has nothing left to load, and its memory stands still. */
const settleMs = 4000;

const papers = { usual: longReport(1), big: bigReport() } as const;
type PaperId = keyof typeof papers;

/** Start to the first key that can be typed, opening a long report, and memory, against an empty window. */
export const startBench: BenchGroup = async () => {
  const display = await aDisplay();
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'van-kien-bench-'));
  try {
    const common = { electron: await readyElectron(), display, dataFolder };
    for (const id of ['usual', 'big'] as const) await store(common, id);
    return [
      ...(await startRows(common)),
      ...(await openRows(common)),
      ...(await memoryRows(common)),
    ];
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
    display.close();
  }
};

interface Common {
  readonly electron: string;
  readonly display: Display;
  readonly dataFolder: string;
}

/** In turns, so that a slow moment of the machine hits all. */
async function startRows(common: Common): Promise<readonly BenchRow[]> {
  const starts = {
    empty: emptyWindow(common),
    library: inLibrary(common, timeWhen(libraryShown)),
    usual: inPaper(common, 'usual'),
    big: inPaper(common, 'big'),
  } as const;
  const times: Record<keyof typeof starts, number[]> = {
    empty: [],
    library: [],
    usual: [],
    big: [],
  };
  for (let run = -1; run < runCount; run += 1) {
    for (const name of ['empty', 'library', 'usual', 'big'] as const) {
      const taken = await startTime(starts[name]);
      // The first round fills the caches.
      if (run >= 0) times[name].push(taken);
    }
  }
  const empty = median(times.empty);
  const usual = median(times.usual);
  return [
    row('empty window, to the first key', empty),
    row('Văn Kiện, to the library', median(times.library)),
    row('Văn Kiện, to the first key in a paper of 8 pages', usual),
    row('Văn Kiện, to the first key in the report of 1,500 paragraphs', median(times.big)),
    { name: 'start: paper of 8 pages / empty window', value: usual / empty, unit: 'x' },
  ];
}

async function openRows(common: Common): Promise<readonly BenchRow[]> {
  const times: number[] = [];
  for (let run = 0; run < runCount; run += 1) {
    const script = `(async () => {
      await ${timeWhen(libraryShown)};
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const start = performance.timeOrigin + performance.now();
      location.hash = ${JSON.stringify(placeOf('big'))};
      return (await ${timeWhen(shownPaper('big'))}) - start;
    })()`;
    const probed = await startProbed(inLibrary(common, script));
    times.push(Number(probed.result));
    await endProbed(probed);
  }
  return [row('from the library, opening the report of 1,500 paragraphs', median(times))];
}

async function memoryRows(common: Common): Promise<readonly BenchRow[]> {
  const empty = await probedMemory(emptyWindow(common), settleMs);
  const library = await probedMemory(inLibrary(common, timeWhen(libraryShown)), settleMs);
  const big = await probedMemory(inPaper(common, 'big'), settleMs);
  return [
    { name: 'memory: empty window (PSS of all processes)', value: empty, unit: 'MB' },
    { name: 'memory: the library, less an empty window', value: library - empty, unit: 'MB' },
    {
      name: 'memory: the report of 1,500 paragraphs, less an empty window',
      value: big - empty,
      unit: 'MB',
    },
  ];
}

async function store(common: Common, id: PaperId): Promise<void> {
  const rows = JSON.stringify(rowsOf(papers[id] satisfies Draft, id));
  const script = `${timeWhen(anyScreen)}.then(() => (${putRows.toString()})(${rows}))`;
  await endProbed(await startProbed(inLibrary(common, script)));
}

async function startTime(run: ProbeRun): Promise<number> {
  const probed = await startProbed(run);
  await endProbed(probed);
  return Number(probed.result) - probed.startedAt;
}

function emptyWindow(common: Common): ProbeRun {
  return { ...common, program: 'empty', place: '', script: timeWhen(editable) };
}

function inLibrary(common: Common, script: string): ProbeRun {
  return { ...common, program: 'ours', place: '', script };
}

function inPaper(common: Common, id: PaperId): ProbeRun {
  return { ...common, program: 'ours', place: placeOf(id), script: timeWhen(shownPaper(id)) };
}

function placeOf(id: PaperId): string {
  return `#/van-ban/${id}`;
}

const editable = `document.querySelector('[contenteditable="true"]')`;
const libraryShown = `document.querySelector('main h1')`;
/** On a new data folder the program begins with its questions. */
const anyScreen = `document.querySelector('h1')`;

/** Every block of the paper is there and can be typed into. */
function shownPaper(id: PaperId): string {
  return `${editable}?.children.length >= ${papers[id].blocks.length}`;
}

/** A promise, in the page, of the time when a condition has come true and is on the screen. */
function timeWhen(condition: string): string {
  return `new Promise((resolve) => {
    const now = () => resolve(performance.timeOrigin + performance.now());
    const painted = () => requestAnimationFrame(() => requestAnimationFrame(now));
    const look = () => ((${condition}) ? painted() : setTimeout(look, 4));
    look();
  })`;
}

function row(name: string, value: number): BenchRow {
  return { name: `start: ${name}`, value, unit: 'ms' };
}
