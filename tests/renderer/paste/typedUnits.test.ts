import { readFileSync } from 'node:fs';
import type { Block } from '@shared/draft/blocks';
import { describe, expect, test } from 'vitest';
import { htmlUnits } from '../../../renderer/paste/htmlUnits';
import { pastedPage } from '../../../renderer/paste/pastedPage';
import { plainUnits } from '../../../renderer/paste/plainUnits';
import { typedUnits } from '../../../renderer/paste/typedUnits';
import { fromTop } from '../../helpers/sources';

const width = 165;

describe('from Word', () => {
  const blocks = pasteHtml('word365.html');

  test('headings, lists and paragraphs keep their roles, fonts and colours are dropped', () => {
    expect(blocks.filter(({ kind }) => kind === 'text')).toEqual([
      text('part', [{ text: 'KẾT QUẢ CÔNG TÁC NĂM 2023' }]),
      text('heading', [{ text: 'ĐẶC ĐIỂM TÌNH HÌNH' }]),
      text('paragraph', [
        { text: 'Đảng bộ có ' },
        { text: '34 tổ chức', marks: ['bold'] },
        { text: ' cơ sở đảng; ' },
        { text: 'trong đó', marks: ['italic'] },
        { text: ' có ' },
        { text: '05 đảng bộ', marks: ['underline'] },
        { text: ' bộ phận.' },
      ]),
      text('clauseTitle', [{ text: 'Thuận lợi' }]),
      text('point', [{ text: 'Được Đảng ủy cấp trên quan tâm.' }]),
      text('dash', [{ text: 'Đội ngũ có trình độ.' }]),
      text('clause', [{ text: 'Khoản gõ tay số ba.' }]),
    ]);
  });

  test('a table keeps its merged cells, header row, alignment and the proportions of its columns', () => {
    const table = blocks.find(({ kind }) => kind === 'table');
    expect(table).toEqual({
      kind: 'table',
      columns: [18.3, 110, 36.7],
      headerRows: 1,
      rows: [
        ['TT', 'Nội dung', 'Năm 2023'].map((word) => ({
          paragraphs: [[{ text: word, marks: ['bold'] }]],
          colSpan: 1,
          rowSpan: 1,
          align: 'center',
        })),
        [
          { paragraphs: [[{ text: '1' }]], colSpan: 1, rowSpan: 2, align: 'left' },
          { paragraphs: [[{ text: 'Kết nạp đảng viên' }]], colSpan: 1, rowSpan: 1, align: 'left' },
          { paragraphs: [[{ text: '135' }]], colSpan: 1, rowSpan: 1, align: 'right' },
        ],
        [
          {
            paragraphs: [[{ text: 'Dòng thứ nhất' }], [{ text: 'Dòng thứ hai' }]],
            colSpan: 2,
            rowSpan: 1,
            align: 'left',
          },
        ],
      ],
    });
  });
});

test('older Word: a chapter takes its title, typed labels become roles, an o is a bullet', () => {
  const typed = typedUnits(unitsOf('word2016.html'));
  expect(typed.map(({ block }) => block)).toEqual([
    text('chapter', [{ text: 'NHIỆM VỤ, QUYỀN HẠN' }]),
    text('articleTitle', [{ text: 'Nguyên tắc làm việc' }]),
    text('clause', [{ text: 'Tập trung dân chủ.' }]),
    text('point', [{ text: 'Cá nhân phụ trách;' }]),
    text('plus', [{ text: 'Chế độ báo cáo.' }]),
    text('subclauseTitle', [{ text: 'Quan hệ công tác' }]),
  ]);
  expect(typed.map((one) => one.typed?.label ?? '')).toEqual([
    'Chương II',
    'Điều 5.',
    '1.',
    '',
    '',
    '1.1.',
  ]);
});

test('Word Online tells the level and the form of its labels in attributes', () => {
  expect(pasteHtml('wordOnline.html')).toEqual([
    text('centred', [{ text: 'QUYẾT NGHỊ:' }]),
    text('clauseTitle', [{ text: 'Mục tiêu' }]),
    text('subclause', [{ text: 'Phấn đấu ', marks: ['italic'] }, { text: 'đạt 95%.' }]),
    text('dash', [{ text: 'Chỉ tiêu thứ nhất' }]),
  ]);
});

test('LibreOffice lists keep their numerals, a line break begins a paragraph', () => {
  expect(pasteHtml('libreOffice.html')).toEqual([
    text('heading', [{ text: 'Đánh giá chung' }]),
    text('heading', [{ text: 'Kết quả' }]),
    text('clause', [{ text: 'Khoản thứ nhất' }]),
    text('point', [{ text: 'Điểm thứ nhất' }]),
    text('point', [{ text: 'Điểm thứ hai' }]),
    text('centred', [{ text: 'Dòng giữa trang' }]),
    text('paragraph', [
      { text: 'Đoạn ' },
      { text: 'gạch chân', marks: ['underline'] },
      { text: ' và ' },
      { text: 'đậm', marks: ['bold'] },
      { text: '.' },
    ]),
    text('paragraph', [{ text: 'Dòng sau ngắt dòng.' }]),
  ]);
});

test('cells of a spreadsheet become a table as wide as the text', () => {
  expect(pasteHtml('excel.html')).toEqual([
    {
      kind: 'table',
      columns: [41.3, 123.8],
      headerRows: 0,
      rows: [
        [bold('Đơn vị'), bold('Số đảng viên')],
        [
          { paragraphs: [[{ text: 'Chi bộ 1' }]], colSpan: 1, rowSpan: 1, align: 'left' },
          { paragraphs: [[{ text: '1.234' }]], colSpan: 1, rowSpan: 1, align: 'right' },
        ],
      ],
    },
  ]);
});

test('a web page keeps headings, lists and bold, and loses links, scripts and pictures', () => {
  expect(pasteHtml('webPage.html')).toEqual([
    text('clauseTitle', [{ text: 'Những kết quả nổi bật' }]),
    text('paragraph', [
      { text: 'Năm qua, ' },
      { text: 'toàn Đảng bộ', marks: ['bold'] },
      { text: ' đã hoàn thành nhiệm vụ.' },
    ]),
    text('dash', [{ text: 'Việc thứ nhất' }]),
    text('dash', [{ text: 'Việc thứ hai' }]),
    text('plus', [{ text: 'Chi tiết' }]),
    text('paragraph', [{ text: 'Khối lồng nhau' }]),
    text('paragraph', [{ text: 'Tài liệu trực tuyến', marks: ['bold', 'italic'] }]),
  ]);
});

test('plain text of a chat is read line by line, labels and bullets become roles', () => {
  const pasted = plainUnits(fixture('zalo.txt'));
  const units = pasted.kind === 'units' ? pasted.units : [];
  const typed = typedUnits(units);
  expect(typed.map(({ block }) => (block.kind === 'text' ? block.role : block.kind))).toEqual([
    'paragraph',
    'dash',
    'dash',
    'clause',
    'clause',
    'point',
    'plus',
  ]);
  expect(typed.map(({ typed: label }) => label?.label ?? '')).toEqual([
    '',
    '',
    '',
    '1.',
    '2.',
    'a)',
    '',
  ]);
});

test('a piece of a line stays a piece of a line, with its spaces', () => {
  const page = new DOMParser().parseFromString('<b>đậm</b> và thường ', 'text/html');
  expect(htmlUnits(page, width)).toEqual({
    kind: 'inline',
    runs: [{ text: 'đậm', marks: ['bold'] }, { text: ' và thường ' }],
  });
});

test('a table without cells is nothing, a ragged one is filled up', () => {
  expect(blocksOf('<table></table>')).toEqual([]);
  const [table] = blocksOf('<table><tr><td>a<td>b<tr><td rowspan=9>c</table>');
  expect(table).toMatchObject({
    rows: [
      [{}, {}],
      [{ rowSpan: 1 }, { paragraphs: [[]] }],
    ],
  });
});

function unitsOf(name: string) {
  const pasted = htmlUnits(pastedPage(fixture(name)), width);
  return pasted.kind === 'units' ? pasted.units : [];
}

function pasteHtml(name: string): readonly Block[] {
  return blocksOf(fixture(name));
}

function blocksOf(html: string): readonly Block[] {
  const pasted = htmlUnits(pastedPage(html), width);
  return pasted.kind === 'units' ? typedUnits(pasted.units).map(({ block }) => block) : [];
}

function fixture(name: string): string {
  return readFileSync(fromTop(`tests/fixtures/clipboard/${name}`), 'utf8');
}

function text(role: string, runs: readonly unknown[]) {
  return { kind: 'text', role, runs };
}

function bold(word: string) {
  return {
    paragraphs: [[{ text: word, marks: ['bold'] }]],
    colSpan: 1,
    rowSpan: 1,
    align: 'left',
  };
}

test('grounds are known in front of the first numbered line alone', () => {
  const pasted = plainUnits('Căn cứ A;\nXét đề nghị của B.\n1. Mục một\nCăn cứ C;');
  const units = pasted.kind === 'units' ? pasted.units : [];
  expect(typedUnits(units).map(({ block }) => (block.kind === 'text' ? block.role : ''))).toEqual([
    'basis',
    'basis',
    'clause',
    'paragraph',
  ]);
});
