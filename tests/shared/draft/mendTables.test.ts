import type { TableCell } from '@shared/draft/blocks';
import { mendTables } from '@shared/draft/mendTables';
import { tableGrid } from '@shared/draft/tableGrid';
import { describe, expect, test } from 'vitest';
import { aTable, p } from '../../helpers/aDraft';

const cell = (text: string, colSpan = 1, rowSpan = 1): TableCell => ({
  paragraphs: [[{ text }]],
  colSpan,
  rowSpan,
  align: 'center',
});
const broken = (...rows: readonly (readonly TableCell[])[]) =>
  ({ kind: 'table', columns: [80, 80], headerRows: 0, rows }) as const;

describe('a table that is no whole grid', () => {
  test.each([
    ['with a gap', broken([cell('a')], [cell('b'), cell('c')]), 'abc'],
    [
      'with a cell too many',
      broken([cell('a'), cell('b'), cell('c')], [cell('d'), cell('e')]),
      'abcde',
    ],
    ['with a cell that reaches below it', broken([cell('a', 1, 9), cell('b')]), 'ab'],
    ['with cells over each other', broken([cell('a'), cell('b', 1, 2)], [cell('c', 2)]), 'abc'],
    ['with a cell that claims a million squares', broken([cell('a', 1e6, 1e6)]), 'a'],
  ])('%s is made whole with every word of it', (_, table, words) => {
    const { blocks, mended } = mendTables([p('paragraph', 'trước'), table]);
    const [, whole] = blocks;
    expect(mended).toEqual([2]);
    expect(whole?.kind === 'table' && tableGrid(whole).ok).toBe(true);
    expect([...JSON.stringify(whole).matchAll(/"text":"(.)"/g)].map((match) => match[1])).toEqual([
      ...words,
    ]);
  });

  test('and holds nothing goes', () => {
    expect(mendTables([broken([], [])])).toEqual({ blocks: [], mended: [1] });
  });
});

test('tables that are whole are the same objects', () => {
  const blocks = [p('paragraph', 'a'), aTable([['b', 'c']])];
  const { blocks: same, mended } = mendTables(blocks);
  expect(mended).toEqual([]);
  expect(same.map((block, index) => block === blocks[index])).toEqual([true, true]);
});
