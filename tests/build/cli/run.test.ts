import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../helpers/temporaryFolder';

const top = path.resolve(import.meta.dirname, '../../..');

test('a command runs with its words, where the user stands, and says nothing else', () => {
  const clone = aClone();
  const from = temporaryFolder();
  const { status, stdout, stderr } = run(clone, ['greet', 'a', 'b'], {
    npm_lifecycle_event: 'greet',
    INIT_CWD: from,
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: `Chào a b ${from}\n`,
    stderr: '',
  });
});

test('a changed source is seen at the next run, an unchanged one is not bundled again', () => {
  const clone = aClone();
  run(clone, ['greet']);
  const bundle = path.join(clone, '.cache/cli/greet.mjs');
  writeFileSync(bundle, 'console.log("kept");');
  expect(run(clone, ['greet']).stdout).toBe('kept\n');
  const source = path.join(clone, 'shared/word.ts');
  writeFileSync(source, "export const word = 'Mời';");
  utimesSync(source, Date.now() / 1000 + 10, Date.now() / 1000 + 10);
  expect(run(clone, ['greet']).stdout).toContain('Mời');
  expect(readFileSync(bundle, 'utf8')).toContain('Mời');
});

test('an unknown command is answered with the known ones', () => {
  const { status, stderr } = run(aClone(), ['sing']);
  expect([status, stderr]).toEqual([1, 'Không có lệnh “sing”; các lệnh có: greet\n']);
});

/** The runner with all that its bundling needs. */
const copiedFiles = [
  'cli/run.mjs',
  'start/freshBuild.mjs',
  'vite.cli.config.ts',
  'fasterLayout.ts',
  'aliases.ts',
] as const;

function aClone(): string {
  const clone = temporaryFolder();
  for (const file of copiedFiles) {
    cpSync(path.join(top, 'build', file), path.join(clone, 'build', file));
  }
  symlinkSync(path.join(top, 'node_modules'), path.join(clone, 'node_modules'));
  mkdirSync(path.join(clone, 'shared'));
  writeFileSync(path.join(clone, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(clone, 'shared/word.ts'), "export const word = 'Chào';");
  writeFileSync(
    path.join(clone, 'build/cli/greet.ts'),
    "import { word } from '@shared/word';\n" +
      "console.log([word, ...process.argv.slice(2), process.cwd()].join(' '));",
  );
  return clone;
}

function run(clone: string, words: readonly string[], env: Record<string, string> = {}) {
  const script = path.join(clone, 'build/cli/run.mjs');
  return spawnSync(process.execPath, [script, ...words], {
    cwd: clone,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
}
