import type { Block, TableBlock } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyMarks } from '@shared/draft/header';
import { mostColumns } from '@shared/draft/tableGrid';
import { type Standard, textWidth } from '@shared/standards/standard';
import { numbers, resultTable, table, text } from './bodies';
import { filledDraft } from './filledDraft';
import { item, prose } from './sentences';

/** A paper that is hard in one way. */
export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly draft: (standard: Standard) => Draft;
  /** No Word file can hold it. */
  readonly isRefused?: boolean;
  /** Made on a machine that is declared for state secrets. */
  readonly isDeclared?: boolean;
}

/** What is hard about papers, each in a paper of its own, in every standard. */
export const variants: readonly Variant[] = [
  { name: 'long-issuer', title: 'Tên cơ quan 60 chữ', draft: longIssuer },
  { name: 'long-subject', title: 'Trích yếu 200 chữ', draft: longSubject },
  { name: 'long-place', title: 'Địa danh dài', draft: longPlace },
  { name: 'marks', title: 'Dấu khẩn, lưu hành, dự thảo', draft: allMarks },
  { name: 'many-names', title: 'Nhiều nơi nhận và nơi gửi', draft: manyNames },
  { name: 'blanks', title: 'Chỗ chưa điền', draft: blanks },
  { name: 'one-line', title: 'Nội dung một dòng', draft: oneLine },
  { name: 'typed-numbers', title: 'Số mục gõ tay', draft: typedNumbers },
  { name: 'long-end', title: 'Đoạn cuối gần trọn trang', draft: longEnd },
  { name: 'tall-table', title: 'Bảng qua nhiều trang', draft: tallTable },
  { name: 'merged-cells', title: 'Bảng có ô gộp', draft: mergedCells },
  { name: 'wide-table', title: 'Bảng 40 cột trên trang ngang', draft: wideTable },
  { name: 'widest-table', title: 'Bảng quá số cột của Word', draft: widestTable, isRefused: true },
  { name: 'landscape', title: 'Trang ngang giữa bài', draft: landscape },
  { name: 'appendices', title: 'Ba phụ lục, một phụ lục ngang', draft: appendices },
];

function report(standard: Standard, size = 1): Draft {
  return filledDraft({ kind: 'bao-cao', standard, size, seed: 4 });
}

function withHeader(draft: Draft, header: Partial<Draft['header']>): Draft {
  return { ...draft, header: { ...draft.header, ...header } };
}

/** So many words of a text, from its beginning and round again. */
function wordsOf(source: string, count: number): string {
  const words = source.split(' ');
  return numbers(count)
    .map((index) => words[index % words.length] ?? '')
    .join(' ');
}

function longIssuer(standard: Standard): Draft {
  const name =
    'Ban Chỉ đạo thực hiện phong trào toàn dân đoàn kết xây dựng đời sống văn hóa và xây dựng nông thôn mới, đô thị văn minh, giảm nghèo bền vững, chuyển đổi số, cải cách hành chính, phòng, chống thiên tai và tìm kiếm cứu nạn, bảo vệ môi trường, thích ứng với biến đổi khí hậu giai đoạn 2026 - 2030';
  return withHeader(report(standard), { issuer: wordsOf(name, 60) });
}

function longSubject(standard: Standard): Draft {
  return withHeader(report(standard), { subject: wordsOf(`về ${item(1)}, ${item(2)}`, 200) });
}

function longPlace(standard: Standard): Draft {
  const place = 'Phường Anh hùng Lao động Nguyễn Văn Trỗi';
  return withHeader(report(standard), { place });
}

function allMarks(standard: Standard): Draft {
  const urgency = standard.urgencies.default.at(-1) ?? '';
  const circulation = standard.circulations.default[0] ?? '';
  return { ...report(standard, 2), marks: { ...emptyMarks, urgency, circulation, draftRound: 2 } };
}

function manyNames(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'cong-van', standard, size: 1, seed: 3 });
  const names = numbers(18).map((index) => `Đảng bộ, cơ quan thứ ${index + 1} trên địa bàn tỉnh`);
  const signOff = { ...draft.signOff, recipients: [...names, ...draft.signOff.recipients] };
  return { ...withHeader(draft, { addressees: names.slice(0, 12) }), signOff };
}

function blanks(standard: Standard): Draft {
  const draft = report(standard);
  const runs = [{ text: 'Hội nghị khai mạc ngày ' }, { field: 'openedOn' }, { text: ', có ' }];
  const more = [...runs, { field: 'present' }, { text: ' đồng chí dự.' }];
  const header = { number: '', date: '2026-11', subject: 'kết quả năm {{year}}' };
  return withHeader(
    { ...draft, blocks: [{ kind: 'text', role: 'paragraph', runs: more }, ...draft.blocks] },
    header,
  );
}

function oneLine(standard: Standard): Draft {
  return { ...report(standard), blocks: [text('paragraph', 'Không có vướng mắc.')] };
}

function typedNumbers(standard: Standard): Draft {
  const blocks: readonly Block[] = [
    { ...textBlock('heading', 'Kết quả'), startAt: 'III.' },
    { ...textBlock('clause', prose(2, 2)), startAt: '7.' },
    text('clause', prose(3, 2)),
    { ...textBlock('point', prose(4, 1)), startAt: 'đ)' },
    text('point', prose(5, 1)),
    { ...textBlock('article', prose(6, 2)), startAt: 'Điều 12.' },
  ];
  return { ...report(standard), blocks };
}

function textBlock(role: 'heading' | 'clause' | 'point' | 'article', words: string) {
  return { kind: 'text', role, runs: [{ text: words }] } as const;
}

function longEnd(standard: Standard): Draft {
  return { ...report(standard), blocks: [text('paragraph', prose(1, 20))] };
}

function tallTable(standard: Standard): Draft {
  const rows = resultTable(3, 70);
  return { ...report(standard), blocks: [text('paragraph', prose(2, 1)), rows, ...ending()] };
}

function mergedCells(standard: Standard): Draft {
  const cell = (words: string, colSpan = 1, rowSpan = 1) => ({
    paragraphs: words === '' ? [[]] : [[{ text: words }]],
    colSpan,
    rowSpan,
    align: 'center' as const,
  });
  const merged: TableBlock = {
    kind: 'table',
    columns: [45, 40, 40, 40],
    headerRows: 2,
    rows: [
      [cell('Đơn vị', 1, 2), cell('Kết quả', 2), cell('Ghi chú', 1, 2)],
      [cell('Năm 2025'), cell('Năm 2026')],
      [cell('Chi bộ thôn Đồng Tâm', 1, 2), cell('12'), cell('15'), cell('')],
      [cell('97,2%'), cell('98,1%'), cell('đạt')],
    ],
  };
  return { ...report(standard), blocks: [text('paragraph', prose(2, 1)), merged, ...ending()] };
}

function wideTable(standard: Standard): Draft {
  const columns = numbers(40).map(() => textWidth(standard.page, true) / 40);
  const rows = numbers(4).map((row) => columns.map((_, column) => String(row + column)));
  const wide: readonly Block[] = [
    { kind: 'orientation', to: 'landscape' },
    text('paragraph', prose(1, 1)),
    table(columns, rows),
    { kind: 'orientation', to: 'portrait' },
  ];
  return { ...report(standard), blocks: [...wide, ...ending()] };
}

function widestTable(standard: Standard): Draft {
  const columns = numbers(mostColumns + 1).map(() => 2);
  return { ...report(standard), blocks: [table(columns, [columns.map(String)]), ...ending()] };
}

function landscape(standard: Standard): Draft {
  const lying: readonly Block[] = [
    text('paragraph', prose(1, 3)),
    { kind: 'orientation', to: 'landscape' },
    text('heading', 'Biểu tổng hợp'),
    text('paragraph', prose(2, 4)),
    resultTable(5, 8),
    { kind: 'orientation', to: 'portrait' },
  ];
  return { ...report(standard), blocks: [...lying, text('paragraph', prose(7, 3)), ...ending()] };
}

function appendices(standard: Standard): Draft {
  const draft = report(standard);
  const more: readonly Block[] = [
    text('appendix', 'Danh mục nhiệm vụ trọng tâm'),
    resultTable(1, 45),
    { kind: 'orientation', to: 'landscape' },
    text('appendix', 'Biểu chỉ tiêu chủ yếu'),
    resultTable(2, 6),
    { kind: 'orientation', to: 'portrait' },
    text('appendix', 'Phân công thực hiện'),
    text('heading', 'Phân công'),
    ...numbers(20).map((index) => text('clause', prose(index, 2))),
  ];
  return { ...draft, blocks: [...draft.blocks, ...more] };
}

function ending(): readonly Block[] {
  return [text('paragraph', prose(9, 2))];
}
