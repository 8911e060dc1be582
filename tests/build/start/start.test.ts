import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/temporaryFolder';

const top = path.resolve(import.meta.dirname, '../../..');

test('without packages it names the command that installs them', () => {
  const { status, output } = npmStart(aClone());
  expect(status).toBe(1);
  expect(output).toContain('hãy chạy: npm ci\n');
});

test('a program that cannot be built names the command that shows why', () => {
  const clone = aClone();
  symlinkSync(path.join(top, 'node_modules'), path.join(clone, 'node_modules'));
  mkdirSync(path.join(clone, 'renderer'));
  writeFileSync(path.join(clone, 'renderer/index.html'), '<script type="module" src="./no.ts">');
  const { status, output } = npmStart(clone);
  expect(status).toBe(1);
  expect(output).toContain('hãy chạy: npm run build\n');
});

test('a fault inside the starter itself is still one sentence', () => {
  const clone = aClone();
  symlinkSync(path.join(top, 'node_modules'), path.join(clone, 'node_modules'));
  rmSync(path.join(clone, 'build/start/freshBuild.mjs'));
  const { status, output } = npmStart(clone);
  expect(status).toBe(1);
  expect(output).toContain('npm ci && npm start');
});

/** A clone with the tools alone: no packages, no sources. */
function aClone(): string {
  const clone = temporaryFolder();
  cpSync(path.join(top, 'build'), path.join(clone, 'build'), {
    recursive: true,
    filter: (source) => !source.includes('node_modules'),
  });
  cpSync(path.join(top, 'package.json'), path.join(clone, 'package.json'));
  return clone;
}

/** Without a display, as on a server; a stack trace anywhere is a failure. */
function npmStart(clone: string) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/start/start.mjs'], {
    cwd: clone,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  });
  const output = stdout + stderr;
  expect(output).not.toMatch(/^\s+at .+:\d+/m);
  return { status, output };
}
