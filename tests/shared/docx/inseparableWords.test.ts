import { isInseparable, tearsPlaceName } from '@shared/docx/inseparableWords';
import { expect, test } from 'vitest';

test.each([
  ['chính', 'quyền', 'a word of two syllables'],
  ['CHÍNH', 'QUYỀN', 'the same in capitals'],
  ['(chính', 'quyền),', 'the same in brackets'],
  ['Nguyễn', 'Văn', 'a name'],
  ['Quyết', 'định', 'a word that begins with a capital'],
  ['năm', '2026', 'a word and its number'],
  ['thứ', 'XV.', 'a word and its number in letters'],
  ['khóa', 'II', 'the same without a stop'],
])('“%s %s” stays together: %s', (left, right) => {
  expect(isInseparable(left, right)).toBe(true);
});

test.each([
  ['quyền', 'chính', 'the syllables the other way round'],
  ['và', 'nhân', 'two words'],
  ['Đảng', 'và', 'a name and a word'],
  ['quyền,', 'chính', 'a comma between'],
  ['2025', '2026', 'two numbers'],
  ['-', '2026', 'a dash'],
  ['CÁC', 'XÃ', 'words in capitals, which are no names'],
  ['', 'quyền', 'nothing before'],
])('“%s %s” may be broken: %s', (left, right) => {
  expect(isInseparable(left, right)).toBe(false);
});

test.each([
  ['ĐẢNG ỦY XÃ BÌNH', 'LÂM'],
  ['xã Bình', 'Lâm'],
  ['ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ', 'QUÝ'],
  ['TỈNH SÔNG', 'THƯƠNG'],
])('a line that ends “%s” tears a name from “%s”', (line, next) => {
  expect(tearsPlaceName(line, next)).toBe(true);
});

test.each([
  ['PHÁT TRIỂN KINH TẾ XÃ HỘI', 'NĂM', 'xã hội is no commune'],
  ['BAN CHẤP HÀNH ĐẢNG BỘ TỈNH ỦY', 'SÔNG', 'the committee is no name'],
  ['ĐẢNG BỘ XÃ BÌNH', 'NHIỆM', 'a term is no name'],
  ['ĐẢNG ỦY XÃ', 'BÌNH', 'the name is whole in the next line'],
  ['ĐẢNG ỦY XÃ BÌNH', '2026', 'a number is no name'],
])('a line that ends “%s” before “%s” tears nothing: %s', (line, next) => {
  expect(tearsPlaceName(line, next)).toBe(false);
});
