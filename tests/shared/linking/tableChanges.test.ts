import type { Block } from '@shared/draft/blocks';
import { tableChanges } from '@shared/linking/tableChanges';
import { expect, test } from 'vitest';
import { aTable } from '../../helpers/aDraft';

function table(...rows: readonly string[]): Block {
  return aTable(['TT|Nhiệm vụ|Thời hạn', ...rows].map((row) => row.split('|')));
}

test('only the cells that differ are told, by row and heading, before and after', () => {
  const own = table('1|Rà soát vốn|15/02', '2|Trình dự thảo|20/02');
  const theirs = table('1|Rà soát vốn|28/02', '2|Trình dự thảo|20/02');
  const change = { kind: 'cell', row: 1, column: 'Thời hạn', before: '15/02', after: '28/02' };
  expect(tableChanges(own, theirs)).toEqual([change]);
});

test('a row that the record adds moves the others without a word', () => {
  const own = table('1|Rà soát vốn|15/02', '2|Trình dự thảo|20/02');
  const theirs = table('1|Việc mới|01/02', '2|Rà soát vốn|15/02', '3|Trình dự thảo|20/02');
  expect(tableChanges(own, theirs)).toEqual([{ kind: 'added', words: '1 · Việc mới · 01/02' }]);
});

test('a row that the record has no more is told with its words', () => {
  const own = table('1|Rà soát vốn|15/02', '2|Trình dự thảo|20/02');
  const theirs = table('1|Trình dự thảo|20/02');
  expect(tableChanges(own, theirs)).toEqual([
    { kind: 'removed', words: '1 · Rà soát vốn · 15/02' },
  ]);
});

test('tables of other columns, and what is no table, are shown whole', () => {
  const narrow = aTable([
    ['TT', 'Nhiệm vụ'],
    ['1', 'Một'],
  ]);
  expect(tableChanges(table('1|Một|'), narrow)).toBeNull();
  expect(tableChanges(table('1|Một|'), null)).toBeNull();
});
