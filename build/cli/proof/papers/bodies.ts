import type { Block, Mark, RoleId, TableBlock } from '@shared/draft/blocks';
import type { Standard } from '@shared/standards/standard';
import { item, prose } from './sentences';

/** How much of a body is written: `size` is the number of its main parts. */
interface BodyOrder {
  readonly standard: Standard;
  readonly size: number;
  /** Another seed, other sentences. */
  readonly seed: number;
}

/** A body in the structure of its kind: articles, headings, the course of a meeting, plain text. */
export type BodyShape = (order: BodyOrder) => readonly Block[];

/** A decision: its grounds, the words that decide, articles. */
export const decision: BodyShape = (order) => [
  text('basis', 'Căn cứ Quy chế làm việc của tập thể và chức năng, nhiệm vụ được giao;'),
  text('basis', 'Xét đề nghị của Văn phòng tại Tờ trình ngày 12 tháng 10 năm 2026.'),
  text('centred', 'QUYẾT ĐỊNH:'),
  ...articles(order),
];

/** Chapters, sections, articles, clauses and points. */
export const articles: BodyShape = ({ standard, size, seed }) => [
  ...numbers(size).flatMap((part) => [
    ...(size > 2 ? [text('chapter', 'Những quy định chung')] : []),
    ...(size > 4 ? [text('section', 'Nguyên tắc và phạm vi')] : []),
    text('articleTitle', 'Phạm vi điều chỉnh, đối tượng áp dụng'),
    text('clause', prose(seed + part, 1)),
    text('clause', prose(seed + part + 1, 2)),
    ...numbers(3).map((point) => text('point', `${item(seed + part * 3 + point)};`)),
    text('article', prose(seed + part + 5, 2)),
    text('articleTitle', 'Trách nhiệm của các cơ quan, đơn vị'),
    marked(prose(seed + part + 2, 1), prose(seed + part + 9, 1), [
      isLong(size) ? 'bold' : 'italic',
    ]),
  ]),
  text('article', `Văn bản này có hiệu lực kể từ ngày ký${end(standard)}`),
];

/**
 * Long papers are there to compare pages, and bear no italics at the ends of lines: LibreOffice keeps
 * room for their slant there, which Word does not, and one line more moves all pages behind it.
 */
function isLong(size: number): boolean {
  return size > longFrom;
}

const longFrom = 10;

/** Headings, titles, points and dashes with a table: reports, plans, resolutions. */
export const headings: BodyShape = ({ standard, size, seed }) => [
  text('paragraph', prose(seed, 2)),
  ...numbers(size).flatMap((part) => [
    text('heading', `Kết quả lãnh đạo, chỉ đạo lĩnh vực thứ ${part + 1}`),
    text('clauseTitle', 'Những kết quả nổi bật'),
    text('paragraph', prose(seed + part, 3)),
    ...numbers(3).map((point) => text('point', prose(seed + part * 5 + point, 1))),
    text('clauseTitle', 'Hạn chế, nguyên nhân'),
    text('subclauseTitle', 'Về công tác lãnh đạo'),
    text('subclause', prose(seed + part + 3, 2)),
    text('pointTitle', 'Nguyên nhân chủ quan'),
    text('dash', `${item(seed + part)};`),
    text('plus', `${item(seed + part + 1)};`),
    text('dash', `${item(seed + part + 2)}.`),
    marked(prose(seed + part + 4, 1), prose(seed + part + 6, 2), ['bold']),
    ...(part === 0 ? [resultTable(seed, 5)] : []),
    text('clause', prose(seed + part + 8, 2)),
  ]),
  text('paragraph', closing(standard)),
];

/** The course of a meeting. */
export const meeting: BodyShape = ({ standard, size, seed }) => [
  text('heading', 'Thời gian, địa điểm'),
  text('paragraph', 'Khai mạc hồi 14 giờ 00 ngày 20 tháng 11 năm 2026 tại Hội trường tầng 2.'),
  text('heading', 'Thành phần tham dự'),
  text('clause', 'Chủ trì: đồng chí Trần Văn Khải.'),
  text('clause', 'Thư ký: đồng chí Lê Thị Hạnh; có mặt 27/29 đồng chí, vắng 02 có lý do.'),
  text('heading', 'Nội dung'),
  ...numbers(size * 3).map((part) => text('clause', prose(seed + part, 2))),
  text('dash', 'Biểu quyết: 27/27 đồng chí nhất trí, đạt 100%.'),
  text('paragraph', `Hội nghị kết thúc hồi 17 giờ 30 phút cùng ngày${end(standard)}`),
];

/** Plain paragraphs with a short list: letters, invitations, notices. */
export const plain: BodyShape = ({ standard, size, seed }) => [
  text('paragraph', prose(seed, 2)),
  ...numbers(size * 2).map((part) => text('paragraph', prose(seed + part + 1, 2))),
  ...numbers(3).map((part) => text('clause', prose(seed + part + 20, 1))),
  text('dash', `${item(seed + 3)}.`),
  text('paragraph', closing(standard)),
];

/** A table of results with so many rows under its head. */
export function resultTable(seed: number, rows: number): TableBlock {
  const lines = numbers(rows).map((row) => [
    String(row + 1),
    item(seed + row),
    `${(80 + ((seed + row) % 20)).toFixed(0)}%`,
    `${(85 + ((seed + row * 3) % 15)).toFixed(1).replace('.', ',')}%`,
  ]);
  return table([12, 93, 30, 30], [['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'], ...lines]);
}

/** A table with one row as its head; columns in millimetres. */
export function table(
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): TableBlock {
  return {
    kind: 'table',
    columns,
    headerRows: 1,
    rows: rows.map((row) =>
      row.map((words, column) => ({
        paragraphs: [[{ text: words }]],
        colSpan: 1,
        rowSpan: 1,
        align: column === 1 ? 'left' : 'center',
      })),
    ),
  };
}

/** A paragraph of a role. */
export function text(role: RoleId, words: string): Block {
  return { kind: 'text', role, runs: [{ text: words }] };
}

/** A plain paragraph that begins with marked words. */
function marked(front: string, back: string, marks: readonly Mark[]): Block {
  return { kind: 'text', role: 'paragraph', runs: [{ text: front, marks }, { text: ` ${back}` }] };
}

function closing(standard: Standard): string {
  return `Trên đây là nội dung chính; đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện${end(standard)}`;
}

/** What the last paragraph of a standard's papers ends with. */
function end({ words }: Standard): string {
  return words.bodyEnd.default;
}

/** 0, 1, … up to so many. */
export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
