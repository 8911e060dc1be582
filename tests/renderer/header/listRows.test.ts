import { joinRow, splitRow, spreadRow } from '@renderer/header/listRows';
import { expect, test } from 'vitest';

test('Enter cuts a name in two, and the caret goes on', () => {
  expect(splitRow(['a', 'bc'], 1, 'b', 'c')).toEqual({ names: ['a', 'b', 'c'], focus: 2 });
});

test('Backspace joins a name with the one above', () => {
  expect(joinRow(['a', 'b', 'c'], 1)).toEqual({ names: ['ab', 'c'], focus: 0 });
});

test('pasted lines become names without dash and punctuation', () => {
  const pasted = '- Các chi bộ trực thuộc;\n- Lưu Văn phòng Đảng ủy.\n\n';
  expect(spreadRow(['cũ', ''], 1, pasted)).toEqual({
    names: ['cũ', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
    focus: 2,
  });
});
