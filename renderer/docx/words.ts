/** What the window says about an export. */
export const exportWords = {
  saved: (name: string, unfilled: number) => `Đã lưu tệp “${name}”.${blanks(unfilled)}`,
  downloaded: (name: string, unfilled: number) => `Đã tải xuống tệp “${name}”.${blanks(unfilled)}`,
  open: 'Mở tệp',
} as const;

function blanks(unfilled: number): string {
  return unfilled === 0 ? '' : ` Văn bản còn ${unfilled} chỗ trống chưa điền.`;
}
