import { type Sentences, sentenceFrom } from '../sentences';
import type { ListFinding } from './listFinding';

const sentences: Sentences<ListFinding> = {
  listEmpty: () =>
    'Chưa thấy dòng nào để dán. Hãy chọn các ô của bảng trong Excel hoặc Word, sao chép (Ctrl+C) rồi dán lại.',
  listUnreadable: () =>
    'Bảng vừa dán lồng nhau quá sâu nên không đọc được. Hãy sao chép riêng phần danh sách rồi dán lại.',
  noHeadings: ({ labels }) =>
    `Không thấy dòng tiêu đề, nên các cột được hiểu lần lượt là: ${labels.join(', ')}. Nếu không đúng, hãy thêm dòng tiêu đề vào bảng rồi dán lại.`,
  columnMissing: ({ label }) =>
    `Bảng không có cột “${label}”. Các dòng vẫn dán được; hãy điền thêm cột này sau.`,
  columnUnknown: ({ heading, values }) =>
    `${heading === '' ? 'Một cột không có tiêu đề' : `Cột “${heading}”`} không có chỗ trong danh sách này nên không được dán: ${shortList(values)}.`,
  rowCut: ({ row, found, expected }) =>
    `Dòng ${row} chỉ có ${found} ô trong khi bảng có ${expected} cột; các ô thiếu để trống. Hãy xem lại dòng này.`,
  cellsMerged: ({ count }) =>
    `Bảng có ${count} ô gộp. Ô gộp nhiều dòng được ghi lại ở từng dòng; ô gộp nhiều cột được tính cho cột đầu.`,
  tooManyRows: ({ count, limit }) =>
    `Bảng có ${count} dòng, mỗi lần dán được nhiều nhất ${limit} dòng. Các dòng từ ${limit + 1} trở đi chưa được dán; hãy dán tiếp phần còn lại.`,
  quoteOpen: () =>
    'Có dấu ngoặc kép mở mà không đóng, nên mỗi dòng chữ được hiểu là một dòng của bảng. Hãy xem lại các dòng trước khi thêm.',
  lineAside: ({ row, text }) => `Dòng ${row} nằm ngoài bảng nên không được dán: “${text}”.`,
  cellUnread: ({ row, label, text }) =>
    `Dòng ${row}, cột “${label}”: chưa hiểu “${text}” nên để trống ô này. Hãy nhập lại sau khi dán.`,
  personAmbiguous: ({ row, name }) =>
    `Dòng ${row}: trong danh bạ có nhiều người tên ${name}. Tên được giữ nguyên; hãy chọn đúng người sau khi dán.`,
  peopleAmbiguous: ({ people }) =>
    `${people.length} người trùng tên với nhiều người trong danh bạ: ${shortList(people.map(({ row, name }) => `${name} (dòng ${row})`))}. Tên được giữ nguyên; hãy chọn đúng người sau khi dán, hoặc thêm cột “Chức vụ” vào bảng rồi dán lại.`,
};

/** The sentence for something found in a pasted list. */
export function listMessage(finding: ListFinding): string {
  return sentenceFrom(sentences, finding);
}

const mostShown = 12;

function shortList(values: readonly string[]): string {
  const shown = values.slice(0, mostShown).join('; ');
  const left = values.length - mostShown;
  return left > 0 ? `${shown}; và ${left} ô khác` : shown;
}
