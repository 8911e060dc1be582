import type { Block } from '@shared/draft/blocks';
import { expect, test } from 'vitest';
import { aTable } from '../../helpers/aDraft';
import { aReport, found, messages } from '../../helpers/aReport';

const ratings = (total: string, share: string) =>
  aTable([
    ['TT', 'Mức xếp loại', 'Số lượng', 'Tỷ lệ %'],
    ['1', 'Hoàn thành xuất sắc nhiệm vụ', '7', share],
    ['2', 'Hoàn thành tốt nhiệm vụ', '27', '79,4'],
    ['', 'Cộng', total, '100'],
  ]);

const targets = (share: string, change: string) =>
  aTable([
    ['TT', 'Chỉ tiêu', 'Nghị quyết năm', 'Kết quả', 'Tỷ lệ %', 'Cùng kỳ năm trước', 'Tăng, giảm'],
    ['1', 'Kết nạp đảng viên', '60', '63', share, '58', change],
  ]);

test('a total that is not the sum of its rows is told with the sum', () => {
  expect(messages(aReport([ratings('35', '20')]))).toContain(
    'Cột “Số lượng”: dòng cộng ghi 35, cộng các dòng trên được 34. Hãy tính lại.',
  );
  expect(found(aReport([ratings('34', '20,6')]))).toEqual([]);
});

test('a share of a total is counted again, rounded as it is shown', () => {
  expect(messages(aReport([ratings('34', '21,6')]))).toEqual([
    'Dòng “Hoàn thành xuất sắc nhiệm vụ”: tỷ lệ ghi 21,6%, tính lại được 20,6%. Hãy sửa số liệu hoặc tỷ lệ.',
  ]);
  expect(found(aReport([ratings('34', '21')]))).toEqual([]);
  expect(found(aReport([ratings('34', '20,59')]))).toEqual([]);
});

test('rows that repeat a part of another, and tables that are not filled in, do not add up', () => {
  const nested = aTable([
    ['TT', 'Nội dung', 'Số lượng'],
    ['1', 'Kết nạp', '20'],
    ['', 'Trong đó nữ', '8'],
    ['', 'Cộng', '20'],
  ]);
  const empty = aTable([
    ['TT', 'Nội dung', 'Số lượng'],
    ['1', 'Kết nạp', ''],
    ['2', 'Chuyển chính thức', ''],
    ['', 'Cộng', ''],
  ]);
  expect(found(aReport([nested, empty]))).toEqual([]);
});

test('percent of the plan and growth against the year before are counted again', () => {
  expect(found(aReport([targets('105', '5')]))).toEqual([]);
  expect(found(aReport([targets('105,0%', 'tăng 8,6%')]))).toEqual([]);
  expect(found(aReport([targets('150', '+5')]))).toEqual(['shareDiffers']);
  expect(found(aReport([targets('105', 'giảm 5')]))).toEqual(['changeDiffers']);
  expect(messages(aReport([targets('105', '12')]))).toEqual([
    'Dòng “Kết nạp đảng viên”: tăng, giảm ghi “12”, kết quả so với năm trước chênh 5. Hãy tính lại.',
  ]);
  expect(found(aReport([targets('vượt', 'không đánh giá')]))).toEqual([]);
});

test('a task without a body that leads it, a comment without an answer', () => {
  const tasks = aTable([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
    ['1', 'Ban hành kế hoạch', 'Văn phòng', '31/3/2026'],
    ['2', 'Kiểm tra', '', '30/6/2026'],
    ['3', '', '', ''],
  ]);
  const comments = aTable([
    ['TT', 'Nội dung góp ý', 'Tiếp thu, giải trình'],
    ['1', 'Bổ sung số liệu', ''],
  ]);
  expect(messages(aReport([tasks, comments]))).toEqual([
    'Dòng “Kiểm tra” chưa ghi cột “Cơ quan chủ trì”. Hãy điền cho đủ.',
    'Dòng “Bổ sung số liệu” chưa ghi cột “Tiếp thu, giải trình”. Hãy điền cho đủ.',
  ]);
});

const attended = (share: string, total = '87,5') =>
  aTable([
    ['TT', 'Chi bộ', 'Tổng số', 'Có mặt', 'Tỷ lệ %'],
    ['1', 'Chi bộ Một', '20', '18', share],
    ['2', 'Chi bộ Hai', '12', '10', '83,3'],
    ['', 'Cộng', '32', '28', total],
  ]);

test('a share of its own row is no share of the total', () => {
  expect(found(aReport([attended('90')]))).toEqual([]);
  expect(found(aReport([attended('90', '')]))).toEqual([]);
  expect(found(aReport([ratings('34', '90')]))).toEqual(['shareDiffers']);
});

const compared = (title: string, comparison: string) =>
  aTable([
    ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ', title],
    ['1', 'Kết nạp đảng viên', '60', '63', '58', comparison],
  ]);

test.each([
  ['So sánh với cùng kỳ (%)', '108,6'],
  ['So sánh với cùng kỳ (%)', '8,6'],
  ['% so với năm 2025', '108,62'],
  ['Tỷ lệ % so với cùng kỳ', '+8,6'],
])('a comparison with the year before is no share of the plan: %s %s', (title, comparison) => {
  expect(found(aReport([compared(title, comparison)]))).toEqual([]);
});

test('a comparison with the year before that neither rise nor ratio gives is told', () => {
  expect(found(aReport([compared('So sánh với cùng kỳ (%)', '105')]))).toEqual(['changeDiffers']);
  expect(found(aReport([compared('Tỷ lệ % so với kế hoạch', '108,6')]))).toEqual(['shareDiffers']);
});

test('percentages and comparisons do not add up, whatever stands over them', () => {
  const table = (growth: string, before: string) =>
    aTable([
      ['TT', 'Chi bộ', 'Cùng kỳ năm trước', 'Tăng, giảm', 'Mức đạt'],
      ['1', 'Chi bộ Một', '10', '+20%', '90%'],
      ['2', 'Chi bộ Hai', '12', '+50%', '80%'],
      ['', 'Cộng', before, growth, '85%'],
    ]);
  expect(found(aReport([table('+36,4%', '22')]))).toEqual([]);
  expect(found(aReport([table('+36,4%', '23')]))).toEqual(['sumDiffers']);
});

/** The table, with the cell in a row and column merged with the one below it. */
function mergedDown(table: Block, row: number, column: number): Block {
  if (table.kind !== 'table') return table;
  const rows = table.rows.map((cells, at) => {
    if (at === row + 1) return cells.filter((_cell, across) => across !== column);
    if (at !== row) return cells;
    return cells.map((cell, across) => (across === column ? { ...cell, rowSpan: 2 } : cell));
  });
  return { ...table, rows };
}

test('a cell that is merged downwards tells for each of its rows; a row that heads others needs none', () => {
  const tasks = aTable([
    ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì'],
    ['I', 'Xây dựng Đảng', ''],
    ['1', 'Ban hành kế hoạch', 'Văn phòng'],
    ['2', 'Kiểm tra', ''],
  ]);
  expect(found(aReport([mergedDown(tasks, 2, 2)]))).toEqual([]);
  expect(found(aReport([tasks]))).toEqual(['cellMissing']);
});
