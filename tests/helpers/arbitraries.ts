import {
  type Block,
  cellAlignments,
  markIds,
  type Run,
  roleIds,
  type TableBlock,
  type TableCell,
} from '@shared/draft/blocks';
import { normaliseBlocks } from '@shared/draft/normaliseDraft';
import { fieldRun, textRun } from '@shared/draft/runs';
import fc from 'fast-check';

const syllables = ['Đảng', 'ủy', 'xã', 'Nhân', 'Thắng', 'năm', '2024', 'nghị', 'quyết', 'ước'];
const odd = [
  '1.',
  '- ',
  'a)',
  'e\u0302\u0301',
  '  ',
  '👍🏽',
  '“',
  '[x]',
  '*',
  '_',
  '\u202f',
  '<b>',
];

/** Words as people type them, with now and then a mark, a label or a decomposed letter. */
export const someText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...syllables) },
      { weight: 2, arbitrary: fc.constantFrom(...odd) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '));

const someMarks = fc.subarray([...markIds]);
const someField = fc.constantFrom('reportYear', 'chairName', 'meeting.date');

/** Text in some formatting, or a field. */
const someRun: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(someText, someMarks).map(([text, marks]) => textRun(text, marks)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(someField, someMarks).map(([id, marks]) => fieldRun(id, marks)),
  },
);

export const someRuns = fc.array(someRun, { maxLength: 4 });

const someTextBlock: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constant('text' as const),
    role: fc.constantFrom(...roleIds),
    runs: someRuns,
    startAt: fc.constantFrom('3.', 'đ)', 'Điều 5.', 'I-'),
  },
  { requiredKeys: ['kind', 'role', 'runs'] },
);

const someCell = fc.record({
  paragraphs: fc.array(someRuns, { minLength: 1, maxLength: 2 }),
  align: fc.constantFrom(...cellAlignments),
});

/** A whole table: random rectangles that cover the grid. */
export const someTable: fc.Arbitrary<TableBlock> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.record({
      columns: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: width, maxLength: width }),
      headerRows: fc.integer({ min: 0, max: height }),
      cells: fc.array(someCell, { minLength: width * height, maxLength: width * height }),
      spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        minLength: width * height,
        maxLength: width * height,
      }),
      height: fc.constant(height),
    }),
  )
  .map(({ columns, headerRows, cells, spans, height }) => ({
    kind: 'table',
    columns,
    headerRows,
    rows: layOut(columns.length, height, cells, spans),
  }));

const someBreak = fc.constantFrom<Block>(
  { kind: 'pageBreak' },
  { kind: 'orientation', to: 'landscape' },
  { kind: 'orientation', to: 'portrait' },
);

/** Any body in its one stored form. */
export const someBody: fc.Arbitrary<readonly Block[]> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: someTextBlock },
      { weight: 2, arbitrary: someTable },
      { weight: 1, arbitrary: someBreak },
    ),
    { maxLength: 8 },
  )
  .map(normaliseBlocks);

type CellContent = Pick<TableCell, 'paragraphs' | 'align'>;

function layOut(
  width: number,
  height: number,
  cells: readonly CellContent[],
  spans: readonly (readonly [number, number])[],
): TableCell[][] {
  const taken = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const rows: TableCell[][] = taken.map(() => []);
  let used = 0;
  for (const [top, line] of taken.entries()) {
    for (let left = 0; left < width; left += 1) {
      if (line[left]) continue;
      const [wishedColumns, wishedRows] = spans[used] ?? [1, 1];
      const rowSpan = Math.min(wishedRows, height - top);
      let colSpan = 1;
      while (colSpan < wishedColumns && left + colSpan < width && !line[left + colSpan])
        colSpan += 1;
      for (const covered of taken.slice(top, top + rowSpan))
        covered.fill(true, left, left + colSpan);
      const content = cells[used] ?? { paragraphs: [[]], align: 'left' };
      rows[top]?.push({ ...content, colSpan, rowSpan });
      used += 1;
    }
  }
  return rows;
}
