import { balancedRoom, breakLines } from '@shared/docx/lineBreaks';
import { lineWidth } from '@shared/docx/lineWidth';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const bold14 = { size: 14, bold: true, italic: false };
const leftColumn = 223.9;
const balanced = (text: string, room = leftColumn) =>
  breakLines(text, bold14, balancedRoom(text, bold14, room));

test.each([
  ['ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true, italic: false }, 206.7],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, italic: false }, 271.3],
  ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, italic: false }, 171.5],
])('%s is as long as Times New Roman sets it', (text, face, points) => {
  expect(Math.abs(lineWidth(text, face) - points)).toBeLessThan(0.5);
});

test('a text that fits keeps the whole room', () => {
  expect(balancedRoom('TỈNH ỦY', bold14, leftColumn)).toBe(leftColumn);
});

test.each([
  ['ĐẢNG ỦY BỘ THÔNG TIN VÀ TRUYỀN THÔNG', ['ĐẢNG ỦY BỘ THÔNG TIN', 'VÀ TRUYỀN THÔNG']],
  ['ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ', ['ỦY BAN NHÂN DÂN', 'ĐẶC KHU PHÚ QUÝ']],
  ['ĐẢNG ỦY XÃ BÌNH LÂM LẦN THỨ II', ['ĐẢNG ỦY XÃ BÌNH LÂM', 'LẦN THỨ II']],
  [
    'ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG NHIỆM KỲ 2026 - 2031',
    ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG THƯƠNG', 'NHIỆM KỲ 2026 - 2031'],
  ],
  ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN TRUNG ƯƠNG', ['ĐẢNG BỘ KHỐI CÁC CƠ QUAN', 'TRUNG ƯƠNG']],
])('%s breaks between words, not inside them', (text, lines) => {
  expect(balanced(text)).toEqual(lines);
});

test('a balanced room leaves no line in doubt: another program breaks the text at the same words', () => {
  const name =
    'BAN CHỈ ĐẠO THỰC HIỆN PHONG TRÀO TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA VÀ XÂY DỰNG NÔNG THÔN MỚI, ĐÔ THỊ VĂN MINH, GIẢM NGHÈO BỀN VỮNG, CHUYỂN ĐỔI SỐ, CẢI CÁCH HÀNH CHÍNH, PHÒNG, CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN, BẢO VỆ MÔI TRƯỜNG, THÍCH ỨNG VỚI BIẾN ĐỔI KHÍ HẬU GIAI ĐOẠN';
  const face = { size: 13, bold: true, italic: false };
  const room = balancedRoom(name, face, 181.4);
  expect(breakLines(name, face, room + 1)).toEqual(breakLines(name, face, room));
});

test('no text takes more than one line more than it must, and none is lost', () => {
  const someText = fc
    .array(fc.constantFrom('Đảng', 'ủy', 'nhân', 'dân', 'năm', '2024', 'XV', 'quán', 'triệt'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(someText, fc.integer({ min: 60, max: 470 }), (text, room) => {
      const lines = balanced(text, room);
      expect(lines.join(' ')).toBe(text);
      expect(lines.length).toBeLessThanOrEqual(breakLines(text, bold14, room).length + 1);
    }),
  );
});
