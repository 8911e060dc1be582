import { safeFileName } from '@shared/fileName';
import { expect, test } from 'vitest';

test.each([
  ['Báo cáo năm 2023', 'Báo cáo năm 2023.docx'],
  ['Số 12-BC/ĐU', 'Số 12-BC-ĐU.docx'],
  ['Báo cáo.docx', 'Báo cáo.docx'],
  ['  tên … có dấu chấm cuối.. ', 'tên … có dấu chấm cuối.docx'],
  ['a\u202Eb\u0000c', 'a-b-c.docx'],
  ['../../etc/passwd', '-..-etc-passwd.docx'],
  ['CON', 'CON-.docx'],
  ['lpt1', 'lpt1-.docx'],
  ['', 'Văn bản.docx'],
  ['...', 'Văn bản.docx'],
])('%j becomes %j', (text, name) => {
  expect(safeFileName(text, '.docx')).toBe(name);
});

test('letters with marks are put together, so that one name is one file everywhere', () => {
  expect(safeFileName('Nghị quyết'.normalize('NFD'), '.docx')).toBe('Nghị quyết.docx');
});

test('a long subject is cut, and the extension stays', () => {
  const name = safeFileName('ế'.repeat(500), '.docx');
  expect([name.length, name.slice(-6)]).toEqual([125, 'ế.docx']);
});
