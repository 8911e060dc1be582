import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { aliases, fromTop } from './aliases.ts';
import { licenceTexts } from './licenceTexts.ts';

const entries: Readonly<Record<string, string>> = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
};

/** CommonJS, because a sandboxed preload can be nothing else; Node 18 is what the oldest Electron in tests has. */
export default defineConfig(({ mode }) => ({
  root: fromTop('electron'),
  publicDir: false,
  plugins: [licenceTexts().ofPage],
  cacheDir: fromTop('.cache/vite'),
  resolve: { alias: aliases, conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    outDir: fromTop(`dist/${mode}`),
    emptyOutDir: true,
    target: 'node18',
    minify: false,
    lib: { entry: fromTop(entryOf(mode)), formats: ['cjs'], fileName: () => `${mode}.cjs` },
    rolldownOptions: {
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
    },
  },
}));

function entryOf(mode: string): string {
  const entry = entries[mode];
  if (entry === undefined)
    throw new Error(`--mode must be one of ${Object.keys(entries).join(', ')}`);
  return entry;
}
