import { defineConfig } from 'vite';
import { aliases, fromTop } from './aliases.ts';
import { fasterLayout } from './fasterLayout.ts';

/** One file per command, run by Node; packages stay in node_modules. `cli/run.mjs` names the input. */
export default defineConfig({
  root: fromTop(''),
  publicDir: false,
  plugins: [fasterLayout()],
  ssr: { noExternal: ['docx'] },
  cacheDir: fromTop('.cache/vite'),
  resolve: { alias: aliases },
  build: {
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: '[name].mjs', codeSplitting: false },
    },
  },
});
