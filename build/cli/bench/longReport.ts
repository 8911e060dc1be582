import type { Block, RoleId } from '@shared/draft/blocks';
import type { Draft } from '@shared/draft/draft';
import { emptyDraft } from '@shared/draft/emptyDraft';

/** A report of so many chapters of about eight pages: headings, points, dashes and a table in each. */
export function longReport(chapters: number): Draft {
  return {
    ...emptyDraft,
    header: {
      ...emptyDraft.header,
      parentBody: 'Đảng bộ tỉnh Lâm Đồng',
      issuer: 'Đảng ủy đặc khu Phú Quý',
      number: '15',
      code: 'BC/ĐU',
      place: 'Phú Quý',
      date: '2026-11-20',
      subject: 'kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2027',
    },
    blocks: Array.from({ length: chapters }, (_, chapter) => chapterBlocks(chapter)).flat(),
    signOff: {
      signatures: [
        { authority: 'T/M Đảng ủy', position: 'Bí thư', post: '', names: ['Nguyễn Văn A'] },
      ],
      certification: null,
      recipients: ['Ban Thường vụ Tỉnh ủy', 'Các chi bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
    },
  };
}

// `#` becomes a figure, so that no two sentences are the same.
const sentences = [
  'Đảng ủy đã lãnh đạo # chi bộ trực thuộc quán triệt đầy đủ các nghị quyết của cấp trên.',
  'Sản lượng khai thác hải sản đạt # tấn, vượt kế hoạch đề ra; kinh tế tiếp tục tăng trưởng.',
  'Đã kiểm tra # tổ chức đảng theo chương trình, không để xảy ra vi phạm phải xử lý.',
  'Đời sống của Nhân dân được nâng lên; số hộ nghèo còn # hộ, giảm so với năm trước.',
  'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh có # cách làm sáng tạo.',
  'Một số chi bộ sinh hoạt chưa đều; # đảng viên chưa được học tập đủ các chuyên đề.',
] as const;

/** The sentence of a number, with a figure that follows from it. */
function sentence(index: number): string {
  const figure = String((index * 7919) % 9973);
  return (sentences[index % sentences.length] ?? '').replace('#', figure);
}

function chapterBlocks(chapter: number): readonly Block[] {
  return [
    text('heading', `Kết quả lĩnh vực thứ ${chapter + 1}`),
    ...Array.from({ length: 5 }, (_, clause) => clauseBlocks(chapter * 5 + clause)).flat(),
    table(chapter),
    text('paragraph', words(chapter, 5)),
  ];
}

function clauseBlocks(clause: number): readonly Block[] {
  return [
    text('clauseTitle', `Nhóm nhiệm vụ thứ ${clause + 1}`),
    text('paragraph', words(clause, 6)),
    ...Array.from({ length: 7 }, (_, point) => text('point', words(clause + point, 3))),
    text('dash', words(clause, 2)),
    text('dash', words(clause + 1, 2)),
    text('subclause', words(clause + 2, 4)),
    text('subclause', words(clause + 3, 4)),
  ];
}

function words(from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => sentence(from * 13 + index)).join(' ');
}

/** The first sentence is marked, so that paragraphs have several runs. */
function text(role: RoleId, line: string): Block {
  const cut = line.indexOf('. ') + 1;
  if (cut === 0 || role === 'dash') return { kind: 'text', role, runs: [{ text: line }] };
  const runs = [
    { text: line.slice(0, cut), marks: ['italic'] as const },
    { text: line.slice(cut) },
  ];
  return { kind: 'text', role, runs };
}

function table(chapter: number): Block {
  const cell = (line: string) => ({
    paragraphs: [[{ text: line }]],
    colSpan: 1,
    rowSpan: 1,
    align: 'left' as const,
  });
  const header = ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả'].map(cell);
  const rows = Array.from({ length: 10 }, (_, row) =>
    [`${row + 1}`, sentence(chapter * 10 + row), '95%', '97,2%'].map(cell),
  );
  return { kind: 'table', columns: [12, 93, 30, 30], headerRows: 1, rows: [header, ...rows] };
}
