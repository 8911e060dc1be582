import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

async function builtSite() {
  const root = temporaryFolder();
  const outDir = path.join(root, 'dist');
  mkdirSync(path.join(root, 'part'));
  writeFileSync(path.join(root, 'index.html'), '<script type="module" src="./main.ts"></script>');
  writeFileSync(
    path.join(root, 'main.ts'),
    "import './main.css'; void import('./part/extra').then((part) => part.greet());",
  );
  writeFileSync(path.join(root, 'main.css'), 'body { margin: 0 }');
  writeFileSync(
    path.join(root, 'part/extra.ts'),
    "export const greet = () => { document.title = 'Văn Kiện'; };",
  );
  await build({ configFile, root, build: { outDir }, logLevel: 'silent' });
  const assets = readdirSync(path.join(outDir, 'assets')).sort();
  return {
    page: readFileSync(path.join(outDir, 'index.html'), 'utf8'),
    assets: assets.map((name) => [name, readFileSync(path.join(outDir, 'assets', name), 'utf8')]),
  };
}
