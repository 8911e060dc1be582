import { defineConfig } from 'vite';
import { aliases, fromTop } from './aliases.ts';

/** The page that measures the store; it is no part of the program. */
export default defineConfig({
  root: fromTop('build/cli/bench/factsPage'),
  base: './',
  publicDir: false,
  cacheDir: fromTop('.cache/vite'),
  resolve: { alias: aliases },
  build: {
    outDir: fromTop('.cache/bench/factsPage'),
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
  },
});
