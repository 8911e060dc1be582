import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from '@shared/contentSecurityPolicy';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporaryFolder';

const configFile = path.resolve(import.meta.dirname, '../../build/vite.config.ts');

test('a built page carries the policy and nothing that the policy forbids', async () => {
  const { page } = await builtSite();
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  expect(`${meta?.replaceAll('&#39;', "'")}; frame-ancestors 'none'`).toBe(contentSecurityPolicy);
  expect(page).not.toMatch(/<script(?![^>]* src=)[^>]*>|<style|\son\w+=/);
});

test('no address in a built page leaves the folder', async () => {
  const { page } = await builtSite();
  expect([...page.matchAll(/(?:src|href)="(?!\.\/)([^"]*)"/g)]).toEqual([]);
});

test('two builds of one source give the same names and bytes', async () => {
  expect(await builtSite()).toEqual(await builtSite());
});

test('the licence of every library goes along, those of workers too', async () => {
  const { licences } = await builtSite();
  expect(licences.match(/^# \S+/gm)).toEqual(['# fflate', '# zod']);
  expect(licences).toContain('Permission is hereby granted');
});

async function builtSite() {
  const root = temporaryFolder();
  const outDir = path.join(root, 'dist');
  mkdirSync(path.join(root, 'part'));
  symlinkSync(path.resolve(configFile, '../../node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="./main.ts"></script>');
  writeFileSync(
    path.join(root, 'main.ts'),
    "import { z } from 'zod'; import './main.css';" +
      "void import('./part/extra').then((part) => part.greet(z.string()));" +
      "new Worker(new URL('./pack.worker.ts', import.meta.url), { type: 'module' });",
  );
  writeFileSync(
    path.join(root, 'pack.worker.ts'),
    "import { zipSync } from 'fflate'; postMessage(zipSync({}));",
  );
  writeFileSync(path.join(root, 'main.css'), 'body { margin: 0 }');
  writeFileSync(
    path.join(root, 'part/extra.ts'),
    "export const greet = () => { document.title = 'Văn Kiện'; };",
  );
  await build({ configFile, root, build: { outDir }, logLevel: 'silent' });
  const assets = readdirSync(path.join(outDir, 'assets')).sort();
  return {
    licences: readFileSync(path.join(outDir, 'licences.md'), 'utf8'),
    page: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
    assets: assets.map((name) => [name, readFileSync(path.join(outDir, 'assets', name), 'utf8')]),
  };
}
