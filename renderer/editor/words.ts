import type { BreakId } from './nodes/BreakNode';

/** What stands on the lines that part pages. */
export const breakWords: Readonly<Record<BreakId, string>> = {
  pageBreak: 'Ngắt trang',
  landscape: 'Từ đây trang nằm ngang',
  portrait: 'Từ đây trang đứng',
};
