import { listMessage } from '@shared/lists/listMessages';
import { readList } from '@shared/lists/readList';
import { expect, test } from 'vitest';
import { columnsOfAllKinds, emptyListRow } from '../../helpers/aListRow';
import { anOffice, aPerson } from '../../helpers/aPerson';

const people = [
  aPerson('Phạm Đức Long', { id: 'long', offices: [anOffice('Phó Bí thư')] }),
  aPerson('Lê Hòa', { id: 'hoa-1', offices: [anOffice('Bí thư')] }),
  aPerson('Lê Hòa', { id: 'hoa-2', offices: [anOffice('Ủy viên')] }),
];

function read({ text = '', html = '' }) {
  const target = { columns: columnsOfAllKinds, newRow: () => emptyListRow, people, day: '' };
  return readList({ text, html }, target);
}

test('a table of Excel becomes rows by the words of its headings, in whatever order', () => {
  const html = `<html><body><table><col width=64><tr><td>STT</td><td>ĐƠN VỊ</td>
    <td>Họ và tên đại biểu</td><td>Có mặt</td><td>Ngày</td><td>Giờ</td><td>Số lượng</td><td>Đoàn</td></tr>
    <tr><td>1</td><td>Chi bộ<br>thôn Đông</td><td>Đ/c Phạm Đức Long</td><td>x</td>
    <td>10/1/2024</td><td>8h30</td><td>1.986</td><td>BÊ</td></tr></table></body></html>`;
  const { rows, findings } = read({ html });
  expect(findings).toEqual([]);
  expect(rows).toEqual([
    {
      person: { personId: 'long', name: 'Phạm Đức Long', titles: '' },
      unit: 'Chi bộ thôn Đông',
      day: '2024-01-10',
      time: '08:30',
      count: 1986,
      side: 'b',
      isThere: true,
    },
  ]);
});

test('a table of Word with paragraphs in its cells is read the same way', () => {
  const html = `<div><table class=MsoTableGrid><thead><tr><td><p class=MsoNormal><b>TT</b></p></td>
    <td><p class=MsoNormal><b>Họ và\n tên</b></p></td><td><p>Đơn vị</p></td></tr></thead>
    <tr><td><p>1</p></td><td><p>Trần&nbsp;An</p></td><td><p>Văn phòng</p></td></tr></table></div>`;
  expect(read({ html }).rows).toMatchObject([
    { person: { personId: '', name: 'Trần An' }, unit: 'Văn phòng' },
  ]);
});

test('rows between tabs and CSV are read like tables', () => {
  const tabs = 'Họ và tên\tĐơn vị\r\nTrần An\t"Văn phòng ""một"""\r\n';
  const csv = '\uFEFFHọ và tên;Đơn vị\nTrần An;"Văn phòng ""một"""\n';
  expect(read({ text: tabs }).rows).toEqual(read({ text: csv }).rows);
  expect(read({ text: csv }).rows).toMatchObject([{ unit: 'Văn phòng "một"' }]);
});

test('without headings columns are taken in order, past the one that counts', () => {
  const { rows, findings } = read({ text: '1\tTrần An\tVăn phòng\n2\tLê Bình\tThôn Đông' });
  expect(rows.map(({ person, unit }) => [person.name, unit])).toEqual([
    ['Trần An', 'Văn phòng'],
    ['Lê Bình', 'Thôn Đông'],
  ]);
  expect(findings).toEqual([{ kind: 'noHeadings', labels: ['Họ và tên', 'Đơn vị'] }]);
});

test('a typed list is one person a line, with the office behind the name', () => {
  const { rows } = read({ text: '1. Đ/c Phạm Đức Long - Phó Bí thư\n- Trần An, Chủ tịch' });
  expect(rows.map(({ person }) => person)).toEqual([
    { personId: 'long', name: 'Phạm Đức Long', titles: '' },
    { personId: '', name: 'Trần An', titles: 'Chủ tịch' },
  ]);
});

test('of namesakes the office chooses one; without it the name is kept and told', () => {
  const { rows, findings } = read({ text: 'Họ và tên\tĐơn vị\nLê Hoà, ủy viên\tA\nLê Hòa\tB' });
  expect(rows.map(({ person }) => person.personId)).toEqual(['hoa-2', '']);
  expect(findings).toEqual([{ kind: 'personAmbiguous', row: 3, name: 'Lê Hòa' }]);
});

test('a missing column is told, and the rows are read all the same', () => {
  const { rows, findings } = read({ text: 'Họ và tên\tNgày\nTrần An\t1/2/2024' });
  expect(rows).toHaveLength(1);
  expect(findings.map(listMessage)).toEqual([
    'Bảng không có cột “Đơn vị”. Các dòng vẫn dán được; hãy điền thêm cột này sau.',
  ]);
});

test('nothing is lost in silence: titles, unknown columns and values that cannot be read', () => {
  const { rows, findings } = read({
    text: 'DANH SÁCH\t\t\t\nHọ và tên\tĐơn vị\tNgày\tQuê\nTrần An\tA\tmai\tHải Sơn\n',
  });
  expect(rows).toHaveLength(1);
  expect(findings).toEqual([
    { kind: 'columnUnknown', heading: 'Quê', values: ['Hải Sơn'] },
    { kind: 'lineAside', row: 1, text: 'DANH SÁCH' },
    { kind: 'cellUnread', row: 3, label: 'Ngày', text: 'mai' },
  ]);
});

test('a row that is cut off is taken as far as it goes, and told', () => {
  const { rows, findings } = read({ text: 'Họ và tên\tĐơn vị\tNgày\nTrần An\tA' });
  expect(rows).toHaveLength(1);
  expect(findings).toEqual([{ kind: 'rowCut', row: 2, found: 2, expected: 3 }]);
});

test('a cell over several rows stands in each of them', () => {
  const html = `<table><tr><td>Họ và tên</td><td>Đơn vị</td></tr><tr><td>An</td>
    <td rowspan=2>Văn phòng</td></tr><tr><td>Bình</td></tr></table>`;
  const { rows, findings } = read({ html });
  expect(rows.map(({ unit }) => unit)).toEqual(['Văn phòng', 'Văn phòng']);
  expect(findings).toEqual([{ kind: 'cellsMerged', count: 1 }]);
});

test('headings that Word repeats on every page are no rows', () => {
  const { rows } = read({ text: 'Họ và tên\tĐơn vị\nAn\tA\nHọ và tên\tĐơn vị\nBình\tB' });
  expect(rows).toHaveLength(2);
});

test('headings over two rows are no row either', () => {
  const html = `<table><tr><th rowspan=2>Họ và tên</th><th colspan=2>Đơn vị</th></tr>
    <tr><th>Đảng</th><th>Chính quyền</th></tr><tr><td>An</td><td>A</td><td>B</td></tr></table>`;
  const { rows, findings } = read({ html });
  expect(rows.map(({ person, unit }) => [person.name, unit])).toEqual([['An', 'A']]);
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'columnUnknown' }));
});

test('a quotation mark that is never closed makes no row disappear', () => {
  const { rows, findings } = read({ text: 'Họ và tên\tĐơn vị\nAn\t"Văn phòng\nBình\tB' });
  expect(rows.map(({ person }) => person.name)).toEqual(['An', 'Bình']);
  expect(findings).toEqual([{ kind: 'quoteOpen' }]);
});

test('a list that is too long is read up to the limit, with a word on the rest', () => {
  const lines = Array.from({ length: 1_005 }, (_, index) => `Người ${index}\tA`);
  const { rows, findings } = read({ text: lines.join('\n') });
  expect(rows).toHaveLength(1_000);
  expect(findings[0]).toEqual({ kind: 'tooManyRows', count: 1_005, limit: 1_000 });
});

test('an empty clipboard and tables in tables without end have a sentence each', () => {
  const deep = `${'<table><tr><td>'.repeat(600)}x`;
  expect([read({}).findings, read({ html: deep }).findings]).toEqual([
    [{ kind: 'listEmpty' }],
    [{ kind: 'listUnreadable' }],
  ]);
});

test('a table whose headings nobody knows asks which column is the name, and takes what is said', () => {
  const pasted = { html: '', text: 'Nơi đến\tAi\nThôn Đông\tTrần An\nThôn Tây\tLê Bình' };
  const target = { columns: columnsOfAllKinds, newRow: () => emptyListRow, people, day: '' };
  expect(readList(pasted, target).question).toEqual({
    label: 'Họ và tên',
    inOrder: ['Họ và tên', 'Đơn vị'],
    samples: ['Nơi đến; Thôn Đông', 'Ai; Trần An'],
  });
  const answered = readList(pasted, target, { kind: 'name', place: 1, isHeaded: true });
  expect(answered.rows.map(({ person }) => person.name)).toEqual(['Trần An', 'Lê Bình']);
  expect(answered.findings).toEqual([
    { kind: 'columnUnknown', heading: 'Nơi đến', values: ['Thôn Đông', 'Thôn Tây'] },
  ]);
});

test('known headings, and a list of one column, ask nothing', () => {
  expect(read({ text: 'Họ và tên\tĐơn vị\nTrần An\tVăn phòng' }).question).toBeNull();
  expect(read({ text: 'Trần An\nLê Bình' }).question).toBeNull();
});

test('offices in a column of their own are kept, and tell namesakes apart', () => {
  const { rows, findings } = read({
    text: 'Họ và tên\tChức vụ\tĐơn vị\nTrần An\tBí thư chi bộ\tMột\nLê Hòa\tỦy viên\tHai',
  });
  expect(findings).toEqual([]);
  expect(rows.map(({ person }) => person)).toEqual([
    { personId: '', name: 'Trần An', titles: 'Bí thư chi bộ' },
    { personId: 'hoa-2', name: 'Lê Hòa', titles: '' },
  ]);
});

test('several namesakes are told in one sentence', () => {
  const { findings } = read({ text: 'Họ và tên\tĐơn vị\nLê Hòa\tMột\nLê Hòa\tHai' });
  expect(findings.map(listMessage)).toEqual([
    '2 người trùng tên với nhiều người trong danh bạ: Lê Hòa (dòng 2); Lê Hòa (dòng 3). Tên được giữ nguyên; hãy chọn đúng người sau khi dán, hoặc thêm cột “Chức vụ” vào bảng rồi dán lại.',
  ]);
});
