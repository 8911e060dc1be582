import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../../build/test/reports.mjs';

test('a unit report is counted by test, and a skipped test is named', () => {
  const report = {
    testResults: [
      {
        status: 'failed',
        name: 'a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'one' },
          { status: 'failed', fullName: 'two' },
          { status: 'skipped', fullName: 'three' },
          { status: 'todo', fullName: 'four' },
          { status: 'passed', fullName: 'five', failureMessages: ['at the first try'] },
        ],
      },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['three', 'four'],
    flaky: ['five'],
  });
});

test('a test file that cannot be loaded counts as a failure', () => {
  const report = { testResults: [{ status: 'failed', name: 'a.test.ts', assertionResults: [] }] };
  expect(countVitest(report)).toEqual({ passed: 0, failed: 1, skipped: [], flaky: [] });
});

test('a journey report is counted through nested suites', () => {
  const report = {
    errors: [],
    suites: [
      {
        specs: [aSpec('types', 'expected')],
        suites: [
          { specs: [aSpec('exports', 'unexpected'), aSpec('prints', 'skipped')] },
          { specs: [aSpec('starts', 'flaky')] },
        ],
      },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['a.web.spec.ts: prints'],
    flaky: ['a.web.spec.ts: starts'],
  });
});

test('an error outside every journey counts as a failure', () => {
  expect(countPlaywright({ errors: [{}], suites: [] })).toMatchObject({ failed: 1 });
});

function aSpec(title: string, status: string) {
  return { title, file: 'a.web.spec.ts', tests: [{ status }] };
}
