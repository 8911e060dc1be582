import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { aliases, fromTop } from './aliases.ts';
import { fasterLayout } from './fasterLayout.ts';

export default defineConfig({
  root: fromTop(''),
  cacheDir: fromTop('.cache/vitest'),
  plugins: [react(), fasterLayout()],
  resolve: { alias: aliases },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{shared,templates,electron,build}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
        },
      },
    ],
    // Bundled like in the program, so that the layout is tested as it is shipped.
    server: { deps: { inline: ['docx'] } },
    setupFiles: [fromTop('tests/helpers/samples.ts')],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: fromTop('coverage'),
      include: ['shared/**', 'electron/**', 'renderer/**'],
    },
  },
});
