import { existsSync, readFileSync } from 'node:fs';

/**
 * What a step's tests came to. `skipped` names each skipped test, `flaky` each that passed at its second
 * try.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: readonly string[],
 *   readonly flaky: readonly string[] }} Count
 * @typedef {{ readonly status: string, readonly fullName: string,
 *   readonly failureMessages?: readonly string[] }} VitestTest
 * @typedef {{ readonly testResults: readonly { readonly status: string, readonly name: string,
 *   readonly assertionResults: readonly VitestTest[] }[] }} VitestReport
 * @typedef {{ readonly title: string, readonly file: string,
 *   readonly tests: readonly { readonly status: string }[] }} PlaywrightSpec
 * @typedef {{ readonly specs: readonly PlaywrightSpec[],
 *   readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ readonly suites: readonly PlaywrightSuite[], readonly errors: readonly unknown[] }} PlaywrightReport
 */

/** @type {Readonly<Record<'vitest' | 'playwright', (report: unknown) => Count>>} */
const readers = { vitest: countVitest, playwright: countPlaywright };

/** Counts from the file that the runner wrote; a missing file means that it broke down.
 * @param {'vitest' | 'playwright'} runner @param {string} file @returns {Count | undefined} */
export function countTests(runner, file) {
  return existsSync(file) ? readers[runner](JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** @param {unknown} report @returns {Count} */
export function countVitest(report) {
  // The form of Vitest's own JSON reporter, of the pinned version.
  const { testResults } = /** @type {VitestReport} */ (report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').length;
  // A file that cannot be loaded fails without a single test of its own.
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed + brokenFiles.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => test.fullName),
    flaky: tests.filter(passedLate).map((test) => test.fullName),
  };
}

/** @param {unknown} report @returns {Count} */
export function countPlaywright(report) {
  // The form of Playwright's own JSON reporter, of the pinned version.
  const { suites, errors } = /** @type {PlaywrightReport} */ (report);
  const specs = suites.flatMap(specsOf);
  const results = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, spec })));
  const passed = results.filter(({ status }) => status === 'expected' || status === 'flaky');
  const skipped = results.filter(({ status }) => status === 'skipped');
  return {
    passed: passed.length,
    failed: results.length - passed.length - skipped.length + errors.length,
    skipped: skipped.map(nameOf),
    flaky: results.filter(({ status }) => status === 'flaky').map(nameOf),
  };
}

/** What a first try failed with stays beside the second that passed. @param {VitestTest} test */
function passedLate({ status, failureMessages = [] }) {
  return status === 'passed' && failureMessages.length > 0;
}

/** @param {{ readonly spec: PlaywrightSpec }} result */
function nameOf({ spec }) {
  return `${spec.file}: ${spec.title}`;
}

/** @param {PlaywrightSuite} suite @returns {readonly PlaywrightSpec[]} */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
