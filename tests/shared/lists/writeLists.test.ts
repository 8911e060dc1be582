import { exportedRows } from '@shared/lists/exportedRows';
import { readList } from '@shared/lists/readList';
import { textRows } from '@shared/lists/textRows';
import { writeCsv } from '@shared/lists/writeCsv';
import { writeXlsx } from '@shared/lists/writeXlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOfAllKinds, emptyListRow } from '../../helpers/aListRow';
import { xlsxRows } from '../../helpers/xlsxRows';

const person = { personId: '', name: 'Phạm Đức Long', titles: 'Phó Bí thư' };
const unit = '=HYPERLINK("x"); "Lê" <Hòa> & con';
const rows = [
  { ...emptyListRow, person, day: '2024-01-10', time: '08:30', count: 1986, isThere: true },
  { ...emptyListRow, unit, side: 'b' as const },
];
const exported = exportedRows(columnsOfAllKinds, rows);

test('a CSV file begins with the mark by which Excel knows Vietnamese letters', () => {
  expect(writeCsv([['Họ', 12.5]])).toBe('\uFEFFHọ,"12,5"\r\n');
});

test('a CSV file holds no formula, and every kind of value is read back as it was', () => {
  const csv = writeCsv(exported);
  expect(csv).toContain('"\'=HYPERLINK');
  const target = { columns: columnsOfAllKinds, newRow: () => emptyListRow, people: [], day: '' };
  expect(readList({ html: '', text: csv }, target)).toMatchObject({ rows, findings: [] });
});

test('any table written as CSV is read back cell by cell', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\r]/gu, '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 2 }), (table) => {
      expect(textRows(writeCsv(table)).rows.slice(0, table.length)).toEqual(table);
    }),
  );
});

test('an Excel file holds text as text and numbers as numbers', () => {
  expect(xlsxRows(writeXlsx('Danh bạ', exported))).toEqual([
    ['Họ và tên', 'Đơn vị', 'Ngày', 'Giờ', 'Số lượng', 'Đoàn', 'Có mặt'],
    ['Phạm Đức Long, Phó Bí thư', '', '10/01/2024', '08:30', 1986, 'Đoàn A', 'x'],
    ['', unit, '', '', '', 'Đoàn B', ''],
  ]);
});

test('signs that a spreadsheet cannot hold are left out', () => {
  expect(xlsxRows(writeXlsx('a', [['a\u0000b\u000c\nc']]))).toEqual([['ab\nc']]);
});

test('equal lists make equal files', () => {
  expect(writeXlsx('a', [['x']])).toEqual(writeXlsx('a', [['x']]));
});
