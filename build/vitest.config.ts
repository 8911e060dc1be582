import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { aliases, fromTop } from './aliases.ts';

export default defineConfig({
  root: fromTop(''),
  cacheDir: fromTop('.cache/vitest'),
  plugins: [react()],
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
    setupFiles: [fromTop('tests/helpers/samples.ts')],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      reportsDirectory: fromTop('coverage'),
      include: ['shared/**', 'electron/**', 'renderer/**'],
    },
  },
});
