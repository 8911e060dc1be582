import type { RecordForm } from './useRecordForm';

/** What stands beside a heading about the saving of what it heads. */
export function saveWord({ isSaved, clash }: Pick<RecordForm<never>, 'isSaved' | 'clash'>): string {
  if (clash !== null) return 'Chưa lưu';
  return isSaved ? 'Đã lưu' : 'Đang lưu…';
}

/** What is told of a change that was not kept when its page was left. */
export const leftWords = {
  clash:
    'Hồ sơ vừa được sửa ở một cửa sổ khác, nên phần sửa ở trang vừa rời chưa lưu. Hãy ghi đè bằng phần sửa này, hoặc mở lại trang ấy để xem bản mới.',
  failed: (reason: string) => `Phần sửa ở trang vừa rời chưa lưu. ${reason}`,
  overwrite: 'Ghi đè',
  again: 'Lưu lại',
} as const;
