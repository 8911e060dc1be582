import type { TableBlock } from '@shared/draft/blocks';
import { describe, expect, test } from 'vitest';
import { bodyOf, faultsOf } from '../../helpers/texts';

function tableOf(...lines: readonly string[]): TableBlock {
  const [block] = bodyOf(lines.join('\n'));
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
}

const wordsOf = ({ rows }: TableBlock) =>
  rows.map((row) =>
    row.map(({ paragraphs }) =>
      paragraphs
        .map((runs) => runs.map((run) => ('text' in run ? run.text : `{{${run.field}}}`)).join(''))
        .join('/'),
    ),
  );

const sum = (columns: readonly number[]) => columns.reduce((total, width) => total + width, 0);

/** Sentences for a body, without the line of the head. */
const faults = (...lines: readonly string[]) =>
  faultsOf(['---', 'kind: BC', 'standard: HD05-2026', '---', ...lines].join('\n'));

describe('a table of pipes', () => {
  test('has a head row, and columns that fill the page by their words', () => {
    const table = tableOf(
      '| TT | Chỉ tiêu | Kết quả |',
      '|---|---|---|',
      '| 1 | Kết nạp đảng viên | 60 |',
    );
    expect(wordsOf(table)).toEqual([
      ['TT', 'Chỉ tiêu', 'Kết quả'],
      ['1', 'Kết nạp đảng viên', '60'],
    ]);
    expect(table.headerRows).toBe(1);
    expect(sum(table.columns)).toBe(165);
    expect(Math.max(...table.columns)).toBe(table.columns[1]);
  });

  test('in a landscape section it fills the wider page', () => {
    const blocks = bodyOf('::: ngang\n| a | b |\n|---|---|\n| 1 | 2 |\n:::');
    expect(blocks[1]?.kind === 'table' && sum(blocks[1].columns)).toBe(252);
  });

  test('aligns columns as its rule says; words over them stand in the middle', () => {
    const table = tableOf('|a|b|c|d|', '|---|:--|:-:|--:|', '|1|2|3|4|');
    expect(table.rows.map((row) => row.map(({ align }) => align))).toEqual([
      ['center', 'left', 'center', 'center'],
      ['left', 'left', 'center', 'right'],
    ]);
  });

  test('holds bold, blanks, pipes and several paragraphs in a cell', () => {
    const table = tableOf('a | b', '--|--', '**1** {{x}} | A \\| B<br>C');
    expect(wordsOf(table)).toEqual([
      ['a', 'b'],
      ['1 {{x}}', 'A | B/C'],
    ]);
    expect(table.rows[1]?.[0]?.paragraphs[0]?.[0]).toEqual({ text: '1', marks: ['bold'] });
  });

  test('with a blank head has none', () => {
    const table = tableOf('| | |', '|---|---|', '| 1 | 2 |');
    expect([table.headerRows, wordsOf(table)]).toEqual([0, [['1', '2']]]);
  });

  test('with too few or too many cells in a row is broken there', () => {
    expect(faults('| a | b |', '|---|---|', '| 1 |', '| 1 | 2 | 3 |')).toEqual([
      '7: Bảng hỏng: dòng này có 1 ô, dòng đầu bảng có 2 ô. Hãy thêm hoặc bớt dấu |.',
      '8: Bảng hỏng: dòng này có 3 ô, dòng đầu bảng có 2 ô. Hãy thêm hoặc bớt dấu |.',
    ]);
  });

  test.each([
    ['no rule', ['| a | b |', '| 1 | 2 |']],
    ['a rule of other columns', ['| a | b |', '|---|', '| 1 | 2 |']],
  ])('with %s under its head is broken', (_, lines) => {
    expect(faults(...lines)).toEqual([expect.stringMatching(/^5: Bảng hỏng: thiếu dòng/)]);
  });
});

describe('a <table>', () => {
  test('has merged cells, widths, head rows and alignments', () => {
    const table = tableOf(
      '<table>',
      '<col style="width:20mm"><col width="5.5cm" span="2">',
      '<tr><th rowspan=2>TT</th><th colspan="2">Năm</th></tr>',
      '<tr><th>2023</th><th>2024</th></tr>',
      '<tr><td align="center">1</td><td style="text-align: right">5</td><td>6</td></tr>',
      '</table>',
    );
    expect(table.columns).toEqual([20, 55, 55]);
    expect(table.headerRows).toBe(2);
    expect(
      table.rows.map((row) => row.map(({ colSpan, rowSpan, align }) => [colSpan, rowSpan, align])),
    ).toEqual([
      [
        [1, 2, 'center'],
        [2, 1, 'center'],
      ],
      [
        [1, 1, 'center'],
        [1, 1, 'center'],
      ],
      [
        [1, 1, 'center'],
        [1, 1, 'right'],
        [1, 1, 'left'],
      ],
    ]);
  });

  test('without widths fills the page; a share is of its width', () => {
    expect(sum(tableOf('<table><tr><td>a</td><td>b</td></tr></table>').columns)).toBe(165);
    expect(
      tableOf('<table><col width="20%"><col width="80%"><tr><td>a<td>b</table>').columns,
    ).toEqual([33, 132]);
  });

  test('reads white space as a browser does, paragraphs, marks and blanks', () => {
    const table = tableOf(
      '<table><tr><td>',
      '  <p>Một <b> hai</b></p>',
      '  <p>{{x}}&nbsp;&amp; ba<br><i>bốn</i></p>',
      '</td></tr></table>',
    );
    expect(wordsOf(table)).toEqual([['Một hai/{{x}} & ba/bốn']]);
  });

  test.each([
    ['<table><tr><td>a</td>', 'có <table> mà không có </table>'],
    ['<table></table>', 'không có dòng nào'],
    ['<table><tr><td colspan="64">a</td></tr></table>', 'bảng có 64 cột'],
    ['<table><tr>b<td>a</td></tr></table>', '“b” không nằm trong ô nào'],
    ['<table><caption>c</caption><tr><td>a</td></tr></table>', '“c” không nằm trong ô nào'],
    ['<table><tr><td colspan="0">a</td></tr></table>', 'số ô gộp “0”'],
    ['<table><tr><td rowspan="3">a</td></tr></table>', 'dòng 1 của bảng thiếu hoặc thừa ô'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'dòng 2 của bảng'],
    ['<table><col width="20"><tr><td>a</td></tr></table>', 'bề rộng cột “20”'],
    ['<table><col width="0mm"><tr><td>a</td></tr></table>', 'bề rộng cột “0mm”'],
    ['<table><col width="9mm"><col><tr><td>a<td>b</table>', 'bề rộng cột “”'],
    ['<table><col width="9mm"><tr><td>a<td>b</table>', 'ghi bề rộng của 1 cột'],
  ])('%s is broken', (source, words) => {
    const [fault, ...others] = faults('', source);
    expect([fault?.startsWith('6: Bảng hỏng: '), fault?.includes(words), others]).toEqual([
      true,
      true,
      [],
    ]);
  });

  test('with elements in one another by the thousand is refused, not read until the memory ends', () => {
    const source = `<table><td>${'<div>'.repeat(10_000)}a</table>`;
    expect(faults(source)).toEqual([expect.stringContaining('quá nhiều thẻ lồng nhau')]);
  });

  test('left open does not hide the faults below it', () => {
    expect(faults('<table><tr><td>a', '', '::: la')).toHaveLength(2);
  });
});
