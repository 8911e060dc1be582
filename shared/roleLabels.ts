import type { RoleId } from './draft/blocks';

/** What the user calls each role, with the number it prints where that tells it apart. */
export const roleLabels: Readonly<Record<RoleId, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục (trong chương)',
  articleTitle: 'Điều có tên',
  article: 'Điều',
  heading: 'Mục I, II, III',
  clauseTitle: 'Khoản 1, 2, 3 có tên',
  clause: 'Khoản 1, 2, 3',
  subclauseTitle: 'Tiểu mục 1.1 có tên',
  subclause: 'Tiểu mục 1.1',
  pointTitle: 'Điểm a, b, c có tên',
  point: 'Điểm a, b, c',
  dash: 'Gạch đầu dòng (-)',
  plus: 'Dấu cộng đầu dòng (+)',
  paragraph: 'Đoạn văn',
  basis: 'Căn cứ',
  centred: 'Dòng ở giữa',
  appendix: 'Phụ lục',
  attached: 'Tên văn bản kèm theo',
};
