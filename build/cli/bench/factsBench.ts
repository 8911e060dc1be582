import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwrightChromium } from '@playwright/test';
import { build } from 'vite';
import { chromium } from '../../chromium';
import { type BenchGroup, type BenchRow, median } from './benchRow';
import { serveFolder } from './benchSite';

const top = fileURLToPath(new URL('../../', import.meta.url));
const outDir = path.join(top, '.cache/bench/factsPage');

/** A change of a record reaching its papers, and every list, in a store of some years. */
export const factsBench: BenchGroup = async () => {
  const configFile = path.join(top, 'build/vite.facts.config.ts');
  await build({ configFile, logLevel: 'error' });
  const site = await serveFolder(outDir);
  const browser = await playwrightChromium.launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args],
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    const { reach, puts, lists, rawRead } = await page.evaluate(() => window.measureFacts());
    return [
      { ...row('a change reaches 25 papers, p95', worst(reach)), limit: 300 },
      row('25 plain puts of the same papers, p95', worst(puts)),
      {
        name: 'facts: change / plain puts, middle',
        value: median(reach) / median(puts),
        unit: 'x',
      },
      ...Object.entries(lists).map(([name, times]) => ({
        ...row(`${name}, p95`, worst(times)),
        limit: 50,
      })),
      row('2,000 rows read by the store alone, p95', worst(rawRead)),
    ];
  } finally {
    await browser.close();
    site.close();
  }
};

function row(name: string, value: number): BenchRow {
  return { name: `facts: ${name}`, value, unit: 'ms' };
}

function worst(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
