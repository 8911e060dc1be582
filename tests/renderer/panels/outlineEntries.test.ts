import { outlineEntries } from '@renderer/panels/outlineEntries';
import { hd05 } from '@shared/standards/hd05';
import { expect, test } from 'vitest';
import { p } from '../../helpers/aDraft';

test('headings lie as deep as they stand within each other, with the numbers of the page', () => {
  const blocks = [
    p('part', 'Kết quả'),
    p('heading', 'Đặc điểm'),
    p('paragraph', 'chữ'),
    p('clauseTitle', 'Thuận lợi'),
    p('clause', 'không phải tiêu đề'),
    p('heading', [{ text: 'Kết quả ' }, { field: 'reportYear' }]),
  ];
  const entries = outlineEntries(blocks, { reportYear: '2023' }, hd05);
  expect(entries.map(({ label, text, depth }) => `${depth} ${label} ${text}`)).toEqual([
    '0 Phần thứ nhất Kết quả',
    '1 I- Đặc điểm',
    '2 1. Thuận lợi',
    '1 II- Kết quả 2023',
  ]);
});

test('a heading without an outer one stands at the front', () => {
  const entries = outlineEntries([p('clauseTitle', 'Một'), p('articleTitle', 'Hai')], {}, hd05);
  expect(entries.map(({ depth }) => depth)).toEqual([0, 0]);
});
