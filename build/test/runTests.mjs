// usage: npm test [-- STEP …]: every check of the project, or the named steps alone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./reports.mjs').Count} Count
 * @typedef {Count & { readonly step: Step, readonly seconds: number, readonly fault?: string }} Outcome */

const top = fileURLToPath(new URL('../../', import.meta.url));
const stepLimitMs = 25 * 60_000;
const nothing = { passed: 0, failed: 0, skipped: [], flaky: [] };

if (!existsSync(path.join(top, 'node_modules/vitest/package.json'))) {
  console.error('The packages of the program are not installed; run: npm ci');
  process.exit(1);
}
const { steps } = await import('./steps.mjs');
const { countTests } = await import('./reports.mjs');
process.chdir(top);
process.exitCode = (await runAll(chosenSteps(process.argv.slice(2)))) ? 0 : 1;

/** @param {readonly string[]} names */
function chosenSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step ${unknown.join(', ')}; steps: ${steps.map(({ name }) => name).join(' ')}`,
    );
    process.exit(1);
  }
  return names.length === 0 ? steps : steps.filter((step) => names.includes(step.name));
}

/** @param {readonly Step[]} chosen */
async function runAll(chosen) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of chosen) {
    console.log(`\n== ${step.title} (${step.name})`);
    const outcome = await runStep(step, outcomes);
    outcomes.push(outcome);
    console.log(`== ${step.name}: ${verdict(outcome)}, ${outcome.seconds.toFixed(1)} s`);
  }
  return summarise(outcomes);
}

/** @param {Step} step @param {readonly Outcome[]} before @returns {Promise<Outcome>} */
async function runStep(step, before) {
  const began = performance.now();
  const blocker = before.find(
    (earlier) => earlier.fault && step.needs?.includes(earlier.step.name),
  );
  const result = blocker
    ? { ...nothing, fault: `not run, because ${blocker.step.name} failed` }
    : await perform(step);
  return { ...result, step, seconds: (performance.now() - began) / 1000 };
}

/** @param {Step} step @returns {Promise<Count & { fault?: string }>} */
async function perform(step) {
  if (step.prepare) {
    const fault = await step.prepare();
    return fault === undefined ? nothing : { ...nothing, fault };
  }
  if (step.tests && !hasTests(step.tests)) return { ...nothing, fault: 'no test file was found' };
  const report = path.join(top, '.cache/test', `${step.name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const code = await run(step, report);
  const count = step.report ? countTests(step.report, report) : nothing;
  if (count === undefined) return { ...nothing, fault: 'the test runner broke down' };
  if (code !== 0) return { ...count, fault: `ended with code ${code}` };
  return step.report && count.passed === 0 ? { ...count, fault: 'no test was run' } : count;
}

/** @param {{ folder: string, pattern: RegExp }} tests */
function hasTests({ folder, pattern }) {
  if (!existsSync(folder)) return false;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.some((file) => pattern.test(path.posix.join(folder, file.replaceAll('\\', '/'))));
}

/** The exit code; a step over its time is ended and counts as failed. @param {Step} step @param {string} report
 * @returns {Promise<number>} */
function run(step, report) {
  const [program = '', ...words] = step.command ?? [];
  const output = step.report === 'vitest' ? [`--outputFile=${report}`] : [];
  const child = spawn(program, [...words, ...output], {
    cwd: top,
    stdio: 'inherit',
    env: { ...process.env, ...step.env, PATH: pathWithTools(), ...reportEnv(step, report) },
  });
  const timer = setTimeout(() => child.kill(), stepLimitMs);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/** @param {Step} step @param {string} report @returns {Record<string, string>} */
function reportEnv(step, report) {
  return step.report === 'playwright' ? { PLAYWRIGHT_JSON_OUTPUT_NAME: report } : {};
}

/** First the project's own tools: its Node, then its Vitest and the others. */
function pathWithTools() {
  return [path.join(top, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter);
}

/** @param {Outcome} outcome */
function verdict({ fault, passed, failed, skipped, step }) {
  const counts = step.report
    ? ` (${passed} passed, ${failed} failed, ${skipped.length} skipped)`
    : '';
  return `${fault === undefined ? 'passed' : `FAILED: ${fault}`}${counts}`;
}

/** The last line is for machines: all tests, and each failed step that has no failed test of its own.
 * @param {readonly Outcome[]} outcomes */
function summarise(outcomes) {
  console.log('\n== Summary');
  for (const outcome of outcomes) {
    console.log(`${outcome.step.name.padEnd(10)} ${verdict(outcome)}`);
  }
  const skipped = outcomes.flatMap((outcome) => outcome.skipped);
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const outcome of outcomes) {
    for (const name of outcome.flaky) console.log(`passed at the second try: ${name}`);
  }
  const isSkipFault = skipped.length > 0 && process.env['VANKIEN_ALLOW_SKIPS'] !== '1';
  if (isSkipFault) console.log('Skipped tests fail the run; VANKIEN_ALLOW_SKIPS=1 allows them.');
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed =
    sum(outcomes.map(({ fault, failed: own }) => (fault && own === 0 ? 1 : own))) +
    (isSkipFault ? skipped.length : 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
