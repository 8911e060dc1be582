import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { exportDocx } from '@shared/docx/exportDocx';
import { parseDraft } from '@shared/draft/parseDraft';
import { standards } from '@shared/standards/standards';
import { unzipSync } from 'fflate';
import { type BenchGroup, type BenchRow, median, timeInTurns } from './benchRow';
import { htmlReport } from './htmlReport';
import { longReport } from './longReport';
import { readyPaper, straightLoop } from './straightLoop';

const draft = longReport(13);
const standard = standards[draft.standard];

/** Export of a report of 100 pages, against a bare loop over the same library and another library. */
export const exportBench: BenchGroup = async () => {
  // Loaded here, because the fresh worker must not load it.
  const { default: htmlToDocx } = await import('html-to-docx');
  const ready = readyPaper(draft, standard);
  const html = htmlReport(draft);
  await proveSameDocument();
  const { ours, loop, other } = await timeInTurns(
    { ours: ourExport, loop: () => straightLoop(ready), other: () => htmlToDocx(html) },
    { runs: 15, warmUps: 3 },
  );
  return [
    row('100-page report, validated, the same bytes each time', ours),
    row('the same document, straight loop and Packer', loop),
    row('the same text, html-to-docx', other),
    { name: 'export: ours / straight loop', value: ours / loop, unit: 'x', limit: 1.4 },
    { name: 'export: ours / html-to-docx', value: ours / other, unit: 'x', limit: 0.5 },
    row('first export in a fresh worker, its start included', await firstInFreshWorker('ours')),
    row('first straight loop in a fresh worker', await firstInFreshWorker('loop')),
  ];
};

/** Runs in a fresh worker on the same bundle: exports once, and answers that it is done. */
export async function exportOnceInWorker(): Promise<void> {
  await (workerData === 'ours' ? ourExport() : straightLoop(readyPaper(draft, standard)));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of Node has no origin
  parentPort?.postMessage('done');
}

/** From unknown data, as the program does it, to the bytes of the file. */
async function ourExport(): Promise<ArrayBuffer> {
  const parsed = parseDraft(draft);
  if (!parsed.ok) throw new Error('The benchmark report is no draft.');
  const exported = await exportDocx(parsed.value, standard);
  if (!exported.ok) throw new Error('The benchmark report has a broken table.');
  return exported.value;
}

/** A comparison means something only where both ways write the same document, and ours always it. */
async function proveSameDocument(): Promise<void> {
  const [first, second] = [await ourExport(), await ourExport()];
  const loop = await straightLoop(readyPaper(draft, standard));
  for (const part of ['word/document.xml', 'word/styles.xml', 'word/numbering.xml']) {
    if (!Buffer.from(partOf(first, part)).equals(partOf(loop, part))) {
      throw new Error(`The straight loop writes another ${part}.`);
    }
  }
  if (!Buffer.from(first).equals(Buffer.from(second))) throw new Error('Two exports differ.');
}

function partOf(file: ArrayBuffer, part: string): Uint8Array {
  return unzipSync(new Uint8Array(file))[part] ?? new Uint8Array();
}

async function firstInFreshWorker(workerData: 'ours' | 'loop'): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData });
    await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    times.push(performance.now() - start);
    await worker.terminate();
  }
  return median(times);
}

function row(name: string, value: number): BenchRow {
  return { name: `export: ${name}`, value, unit: 'ms' };
}
