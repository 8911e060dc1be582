import { ensureTestElectron, testElectronFolder } from '../runtime/testElectron.mjs';
import { ensureSystemPackages } from '../setup/systemPackages.mjs';

/**
 * One line of `npm test`. A step does `prepare` (returns a sentence when it cannot) or runs `command`;
 * `report` is the file its test runner writes; `tests` says which files it must find.
 * @typedef {{ readonly name: string, readonly title: string, readonly needs?: readonly string[],
 *   readonly prepare?: () => Promise<string | undefined>, readonly command?: readonly string[],
 *   readonly report?: 'vitest' | 'playwright', readonly tests?: { folder: string, pattern: RegExp },
 *   readonly env?: Readonly<Record<string, string>> }} Step
 */

const onScreen = ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24'];
const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json'];
const playwright = ['playwright', 'test', '-c', 'build/playwright.config.ts'];
const desktop = { ELECTRON_OVERRIDE_DIST_PATH: testElectronFolder };

/** @type {readonly Step[]} */
export const steps = [
  { name: 'system', title: 'System packages', prepare: systemPackages },
  { name: 'electron', title: 'Electron for tests', prepare: testElectron },
  { name: 'typecheck', title: 'Type check', command: ['tsc', '-b'] },
  { name: 'lint', title: 'Lint and format', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'knip', title: 'Nothing unused', command: ['npm', 'run', '--silent', 'knip'] },
  { name: 'build', title: 'Build', command: ['npm', 'run', '--silent', 'build'] },
  {
    name: 'unit',
    title: 'Unit tests',
    command: [...vitest, '-c', 'build/vitest.config.ts'],
    report: 'vitest',
    tests: { folder: 'tests', pattern: /^tests\/(?!browser|journeys).*\.test\.tsx?$/ },
  },
  {
    name: 'browser',
    title: 'Tests in the browser',
    needs: ['system'],
    command: [...vitest, '-c', 'build/vitest.browser.config.ts'],
    report: 'vitest',
    tests: { folder: 'tests/browser', pattern: /\.test\.tsx?$/ },
  },
  {
    name: 'web',
    title: 'Journeys in the browser',
    needs: ['system', 'build'],
    command: [...playwright, '--project=chromium'],
    report: 'playwright',
    tests: { folder: 'tests/journeys', pattern: /\.web\.spec\.ts$/ },
  },
  {
    name: 'desktop',
    title: 'Journeys in the desktop window',
    needs: ['system', 'electron', 'build'],
    command: [...onScreen, ...playwright, '--project=electron'],
    env: desktop,
    report: 'playwright',
    tests: { folder: 'tests/journeys', pattern: /\.app\.spec\.ts$/ },
  },
  {
    name: 'typing',
    title: 'Journey with a real Vietnamese input method',
    needs: ['system', 'electron', 'build'],
    command: ['build/test/withUnikey.sh', ...playwright, '--project=typing'],
    env: desktop,
    report: 'playwright',
    tests: { folder: 'tests/journeys', pattern: /\.ime\.spec\.ts$/ },
  },
  {
    name: 'package',
    title: 'Unpacked program',
    needs: ['electron', 'build'],
    command: ['npm', 'run', '--silent', 'dist:dir'],
    env: desktop,
  },
  {
    name: 'packaged',
    title: 'The unpacked program starts',
    needs: ['system', 'package'],
    command: [...onScreen, ...playwright, '--project=packaged'],
    report: 'playwright',
    tests: { folder: 'tests/journeys', pattern: /\.packaged\.spec\.ts$/ },
  },
];

async function systemPackages() {
  return ensureSystemPackages();
}

async function testElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'The Electron for tests exists for Linux x64 only; run the tests there.';
  }
  try {
    await ensureTestElectron();
    return undefined;
  } catch (error) {
    return `The Electron for tests could not be installed (${String(error)}); try again: npm test`;
  }
}
