import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as playwrightChromium } from '@playwright/test';
import { build } from 'vite';
import { chromium } from '../../chromium';
import { isBuildStale, runBuild } from '../../start/freshBuild.mjs';
import { type BenchGroup, type BenchRow, median, percentile } from './benchRow';
import { type BenchSite, serveFolder } from './benchSite';
import { listRows } from './listBench';

const top = fileURLToPath(new URL('../../', import.meta.url));
const outDir = path.join(top, '.cache/bench/factsPage');

/** A change of a record reaching its papers, and every list, in a store of some years. */
export const factsBench: BenchGroup = async () => {
  const configFile = path.join(top, 'build/vite.facts.config.ts');
  await build({ configFile, logLevel: 'error' });
  if (isBuildStale(top) && !(await runBuild(top))) throw new Error('The program does not build.');
  const site = await serveFolder(path.join(top, 'dist/renderer'), outDir);
  const browser = await playwrightChromium.launch({
    executablePath: chromium.executablePath,
    args: [...chromium.args],
  });
  try {
    return [...(await reachRows(browser, site)), ...(await listRows(browser, site))];
  } finally {
    await browser.close();
    site.close();
  }
};

async function reachRows(browser: Browser, site: BenchSite): Promise<readonly BenchRow[]> {
  const page = await browser.newPage();
  await page.goto(`${site.address}beside/`);
  const times = await page.evaluate(() => window.factsPage.measureFacts());
  const { reach, puts, rawRead, bodyReach, bodyStandstill } = times;
  await page.close();
  const ratio = median(reach) / median(puts);
  return [
    { ...row('a change reaches 25 papers, p95', percentile(reach, 0.95)), limit: 300 },
    row('25 plain puts of the same papers, p95', percentile(puts, 0.95)),
    { name: 'facts: change / plain puts, middle', value: ratio, unit: 'x' },
    row('a change of the body reaches 200 of 2,000 papers, p95', percentile(bodyReach, 0.95)),
    {
      ...row('the page stands still meanwhile, longest', Math.max(...bodyStandstill)),
      limit: 100,
    },
    row('2,000 rows read by the store alone, p95', percentile(rawRead, 0.95)),
  ];
}

function row(name: string, value: number): BenchRow {
  return { name: `facts: ${name}`, value, unit: 'ms' };
}
