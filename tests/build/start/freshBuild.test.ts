import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isBuildStale } from '../../../build/start/freshBuild.mjs';
import { temporaryFolder } from '../../helpers/temporaryFolder';

const sources = ['shared/draft/draft.ts', 'renderer/App.tsx', 'templates/party/P01.json'];
const products = ['dist/renderer/index.html', 'dist/main/main.cjs', 'dist/preload/preload.cjs'];

test('a build newer than every source is fresh', () => {
  expect(isBuildStale(aProject())).toBe(false);
});

test.each(products)('without %s the program is built again', (product) => {
  const top = aProject();
  rmSync(path.join(top, product));
  expect(isBuildStale(top)).toBe(true);
});

test.each(sources)('a later change of %s asks for a build', (source) => {
  const top = aProject();
  touch(path.join(top, source), 3000);
  expect(isBuildStale(top)).toBe(true);
});

test('a deleted source asks for a build', () => {
  const top = aProject();
  rmSync(path.join(top, 'shared/draft/draft.ts'));
  expect(isBuildStale(top)).toBe(true);
});

/** Sources changed at second 1000, products at 2000. */
function aProject(): string {
  const top = temporaryFolder();
  for (const file of [...sources, ...products]) {
    mkdirSync(path.join(top, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(top, file), '');
  }
  for (const source of sources) {
    const parts = source.split('/');
    for (const count of parts.keys()) touch(path.join(top, ...parts.slice(0, count + 1)), 1000);
  }
  for (const product of products) touch(path.join(top, product), 2000);
  return top;
}

function touch(place: string, second: number): void {
  utimesSync(place, second, second);
}
