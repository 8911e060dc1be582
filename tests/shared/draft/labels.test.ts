import { recogniseCentredLabel, recogniseLabel } from '@shared/draft/labels';
import { expect, test } from 'vitest';

const paragraphLabels = [
  ['I- ĐẶC ĐIỂM TÌNH HÌNH', 'heading', 'I-', 1, 'ĐẶC ĐIỂM TÌNH HÌNH'],
  ['IV. ĐÁNH GIÁ CHUNG', 'heading', 'IV.', 4, 'ĐÁNH GIÁ CHUNG'],
  ['2. Hạn chế', 'clause', '2.', 2, 'Hạn chế'],
  ['2- Hạn chế', 'clause', '2-', 2, 'Hạn chế'],
  ['2024. Năm qua', 'clause', '2024.', 2024, 'Năm qua'],
  ['1.12. Đại biểu', 'subclause', '1.12.', 12, 'Đại biểu'],
  ['đ) Chi bộ', 'point', 'đ)', 5, 'Chi bộ'],
  ['Điều 3. Hiệu lực', 'article', 'Điều 3.', 3, 'Hiệu lực'],
] as const;

test.each(paragraphLabels)('“%s” begins with a label', (line, level, label, ordinal, rest) => {
  expect(recogniseLabel(line)).toMatchObject({ level, label, ordinal, rest });
});

test.each([
  '1.986 đảng viên chính thức',
  '28,7% giá trị',
  '10-01-2024 là ngày họp',
  'f) không có trong thứ tự',
  'Điều 3 Quy chế làm việc quy định',
  'Mục 1 Chương II quy định',
  'Vị trí thứ nhất',
])('“%s” begins with no label', (line) => {
  expect(recogniseLabel(line)).toBeNull();
});

test.each([
  ['Phần thứ hai', 'part', 2],
  ['PHẦN THỨ HAI', 'part', 2],
  ['Phần II', 'part', 2],
  ['Chương IX', 'chapter', 9],
  ['Mục 3', 'section', 3],
] as const)('the centred line “%s” is a label', (line, level, ordinal) => {
  expect(recogniseCentredLabel(line)).toMatchObject({ level, ordinal });
});

test('an initial is no heading, and points past the alphabet are points', () => {
  expect(recogniseLabel('C. Mác và Ph. Ăngghen')).toBe(null);
  expect(recogniseLabel('L. Ăngghen')).toBe(null);
  expect(recogniseLabel('aaa) Nội dung')).toMatchObject({ level: 'point', ordinal: 47 });
});
