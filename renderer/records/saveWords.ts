import type { RecordForm } from './useRecordForm';

/** What stands beside a heading about the saving of what it heads. */
export function saveWord({ isSaved, clash }: Pick<RecordForm<never>, 'isSaved' | 'clash'>): string {
  if (clash !== null) return 'Chưa lưu';
  return isSaved ? 'Đã lưu' : 'Đang lưu…';
}
