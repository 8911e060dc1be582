// usage: node build/cli/run.mjs NAME [arguments]: bundles build/cli/NAME.ts when a source is newer
// than its bundle, silently, then runs it as if it had been started with these arguments.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { newestIn } from '../start/freshBuild.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const [, , name = '', ...args] = process.argv;
const bundle = path.join(top, '.cache/cli', `${name}.mjs`);

if (!existsSync(path.join(top, 'build/cli', `${name}.ts`))) {
  console.error(`Không có lệnh “${name}”; các lệnh có: ${commands().join(', ')}`);
  process.exit(1);
}
if (!existsSync(path.join(top, 'node_modules/vite/package.json'))) {
  console.error('Chưa cài các gói của chương trình; hãy chạy: npm ci');
  process.exit(1);
}
if (isStale()) await makeBundle();
// npm starts scripts at the top; file names are meant from where the user stands.
if (process.env['npm_lifecycle_event'] === name) process.chdir(process.env['INIT_CWD'] ?? '.');
process.argv = [process.execPath, bundle, ...args];
await import(pathToFileURL(bundle).href);

function isStale() {
  const sources = [
    'shared',
    'electron',
    'templates',
    // The benchmarks put papers into the window's store.
    'renderer',
    'build/cli',
    'build/aliases.ts',
    'build/fasterLayout.ts',
    'build/vite.cli.config.ts',
    'package-lock.json',
  ];
  const newest = Math.max(...sources.map((source) => newestIn(path.join(top, source))));
  return newestIn(bundle) < newest;
}

async function makeBundle() {
  const { build } = await import('vite');
  const folder = path.join(top, '.cache/cli', `${name}.${process.pid}`);
  const configFile = fileURLToPath(new URL('../vite.cli.config.ts', import.meta.url));
  mkdirSync(folder, { recursive: true });
  try {
    const input = path.join(top, 'build/cli', `${name}.ts`);
    await build({ configFile, build: { ssr: input, outDir: folder }, logLevel: 'silent' });
    // A rename is whole or not at all, so two runs at once cannot read half a bundle.
    renameSync(path.join(folder, `${name}.mjs`), bundle);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(`Không dựng được lệnh “${name}”; hãy cài lại rồi thử lần nữa: npm ci`);
    process.exit(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function commands() {
  const files = readdirSync(path.join(top, 'build/cli'));
  return files.filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts'));
}
