// usage: npm run bench [-- NAME …]: measures the parts named, or all, and prints one line a figure.
import { isMainThread } from 'node:worker_threads';
import type { BenchGroup, BenchRow } from './bench/benchRow';
import { exportBench, exportOnceInWorker } from './bench/exportBench';
import { factsBench } from './bench/factsBench';
import { pagesBench } from './bench/pagesBench';
import { previewBench } from './bench/previewBench';
import { setBench } from './bench/setBench';
import { startBench } from './bench/startBench';
import { typingBench } from './bench/typingBench';

const groups: Readonly<Record<string, BenchGroup>> = {
  export: exportBench,
  facts: factsBench,
  pages: pagesBench,
  preview: previewBench,
  set: setBench,
  start: startBench,
  typing: typingBench,
};

await (isMainThread ? measure(process.argv.slice(2)) : exportOnceInWorker());

async function measure(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0) {
    console.error(
      `No such part: ${unknown.join(', ')}; there are: ${Object.keys(groups).join(', ')}`,
    );
    process.exitCode = 1;
    return;
  }
  for (const [name, group] of Object.entries(groups)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const row of await group()) console.log(lineOf(row));
  }
}

function lineOf({ name, value, unit, limit }: BenchRow): string {
  const figure = `${value.toFixed(unit === 'x' ? 2 : 1)} ${unit}`;
  const verdict =
    limit === undefined ? '' : `  (at most ${limit}: ${value <= limit ? 'ok' : 'OVER'})`;
  return `${name.padEnd(64)}${figure.padStart(12)}${verdict}`;
}
