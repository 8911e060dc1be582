import type { Run } from '@shared/draft/blocks';
import { normaliseRuns } from '@shared/draft/runs';
import { expect, test } from 'vitest';

test('neighbours with the same marks are one run, whatever the order of the marks', () => {
  const runs: readonly Run[] = [
    { text: 'một ', marks: ['italic', 'bold'] },
    { text: 'hai', marks: ['bold', 'italic'] },
    { text: ' ba' },
    { text: '' },
    { text: ' bốn' },
  ];
  expect(normaliseRuns(runs)).toEqual([
    { text: 'một hai', marks: ['bold', 'italic'] },
    { text: ' ba bốn' },
  ]);
});

test('a letter and its mark that come in two pieces are one letter', () => {
  expect(normaliseRuns([{ text: 'e' }, { text: '\u0302' }, { text: '\u0301' }])).toEqual([
    { text: 'ế' },
  ]);
});

test('a named blank stays apart from its neighbours', () => {
  const runs: readonly Run[] = [{ text: 'a' }, { field: 'x' }, { field: 'x' }, { text: 'b' }];
  expect(normaliseRuns(runs)).toEqual(runs);
});

test('a line in twenty thousand pieces is cleaned as one text', () => {
  const pieces = Array.from({ length: 20_000 }, () => ({ text: 'e\u0301' }));
  expect(normaliseRuns(pieces)).toEqual([{ text: 'é'.repeat(20_000) }]);
});
