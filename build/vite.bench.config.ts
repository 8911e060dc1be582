import { defineConfig } from 'vite';
import { aliases, fromTop } from './aliases.ts';

/** The pages that the program is measured against; they are no part of it. */
export default defineConfig({
  root: fromTop('build/cli/bench/bareEditor'),
  base: './',
  publicDir: false,
  cacheDir: fromTop('.cache/vite'),
  resolve: { alias: aliases },
  build: {
    outDir: fromTop('.cache/bench/bareEditor'),
    emptyOutDir: true,
    target: 'chrome114',
    modulePreload: { polyfill: false },
  },
});
