/** What the window says about an export. */
export const exportWords = {
  saved: (name: string, unfilled: number) => `Đã lưu tệp “${name}”.${blanks(unfilled)}`,
  downloaded: (name: string, unfilled: number) => `Đã tải xuống tệp “${name}”.${blanks(unfilled)}`,
  open: 'Mở tệp',
  gone: 'Không mở được tệp vừa xuất. Có thể tệp đã bị xóa, đổi tên hoặc chuyển đi nơi khác.',
  /** `why` is the sentence of the failed save. */
  unsaved: (why: string) =>
    ` Nhưng văn bản chưa lưu được vào kho. ${why} Hiện chỉ tệp này có những chữ vừa gõ.`,
} as const;

function blanks(unfilled: number): string {
  return unfilled === 0 ? '' : ` Văn bản còn ${unfilled} chỗ trống chưa điền.`;
}
