// usage: npm run proof [-- PART …]: proves all papers, or those whose id holds one of the parts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { staleAcceptances } from './proof/accepted';
import { pageDifferences, pageVerdicts } from './proof/pageVerdicts';
import { proofPapers } from './proof/papers/proofPapers';
import { paperPictures } from './proof/render/pagePictures';
import { faultLines } from './proof/report/faultLines';
import { galleryPage } from './proof/report/galleryPage';
import { isProven, runProof } from './proof/runProof';

process.exitCode = await prove(process.argv.slice(2));

/** The exit code: 0 when every paper is as its standard wants it, else 1. */
async function prove(parts: readonly string[]): Promise<number> {
  const papers = proofPapers().filter(
    ({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)),
  );
  const folder = path.resolve('out/proof');
  mkdirSync(folder, { recursive: true });
  const proven = await runProof(papers, path.join(folder, 'papers'));
  const pictures = await paperPictures(proven, folder);
  const verdicts = pageVerdicts(proven);
  const passed = [...proven.map(isProven), ...verdicts.map(({ isRight }) => isRight)].filter(
    Boolean,
  );
  const failed = proven.length + verdicts.length - passed.length;
  const differences = pageDifferences(proven);
  const pageLines = [...verdicts.map(({ line }) => line), ...differences];
  const summary = { passed: passed.length, failed, pageLines };
  const page = galleryPage(proven, ({ paper }) => pictures.get(paper.id) ?? [], summary);
  writeFileSync(path.join(folder, 'index.html'), page);
  for (const line of [...faultLines(proven), ...differences]) console.log(line);
  for (const { line, isRight } of verdicts) console.log(`${isRight ? '' : 'FAILED '}${line}`);
  const stale = parts.length === 0 ? staleAcceptances(proven.flatMap(({ rows }) => rows)) : [];
  for (const { part, property } of stale) {
    console.log(`accepted, but no paper shows it any more: ${part}, ${property}`);
  }
  console.log(`out/proof/index.html: ${proven.flatMap(({ rows }) => rows).length} measurements`);
  console.log(`${passed.length} passed, ${failed} failed`);
  return failed + stale.length === 0 ? 0 : 1;
}
