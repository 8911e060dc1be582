import type { RoleId } from '@shared/draft/blocks';
import type { BreakId } from './nodes/BreakNode';

/** What stands on the lines that part pages. */
export const breakWords: Readonly<Record<BreakId, string>> = {
  pageBreak: 'Ngắt trang',
  landscape: 'Từ đây trang nằm ngang',
  portrait: 'Từ đây trang đứng',
};

/** Names of the roles, as the picker shows them. */
export const roleWords: Readonly<Record<RoleId, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục (có tên riêng dòng)',
  articleTitle: 'Điều có tiêu đề',
  article: 'Điều',
  heading: 'Mục I, II, III',
  clauseTitle: 'Khoản 1 có tiêu đề',
  clause: 'Khoản 1',
  subclauseTitle: '1.1 có tiêu đề',
  subclause: '1.1',
  pointTitle: 'Điểm a có tiêu đề',
  point: 'Điểm a',
  dash: 'Gạch đầu dòng (-)',
  plus: 'Dấu cộng (+)',
  paragraph: 'Đoạn văn',
  basis: 'Căn cứ',
  centred: 'Dòng giữa',
  appendix: 'Phụ lục',
};
