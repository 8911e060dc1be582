/** What the screens of templates say; the faults of files have their own table. */
export const templateTexts = {
  saveNew: 'Lưu mẫu',
  saveInto: 'Lưu vào mẫu',
  noName: 'Chưa có tên mẫu. Hãy đặt tên để tìm lại được mẫu.',
  noCopy:
    'Đây là bản sao của văn bản khác nên không làm mẫu được. Hãy mở văn bản gốc rồi lưu làm mẫu.',
  saved: (name: string) => `Đã lưu mẫu “${name}”.`,
  blanks: (empty: number, filled: number) =>
    [
      empty > 0 ? `${empty} chỗ chưa điền vẫn để trống.` : '',
      filled > 0
        ? `${filled} chỗ đã điền ghi dưới đây: còn đánh dấu là để trống trong mẫu, bỏ dấu là giữ nguyên chữ.`
        : 'Chưa có chỗ nào được điền.',
    ]
      .filter(Boolean)
      .join(' '),
  workTitle: (name: string) => `Sửa mẫu: ${name}`,
  workOpened:
    'Sửa xong, chọn Tệp › Lưu làm mẫu, “Vào mẫu …” để ghi lại. Văn bản nháp này có thể xóa sau đó.',
  restored: (name: string) => `Mẫu “${name}” đã trở lại như ban đầu.`,
  deleted: (name: string) => `Đã xóa mẫu “${name}”.`,
  origin: { program: '', own: 'Mẫu của cơ quan', changed: 'Bản sửa của cơ quan' },
  imported: (count: number) => `Đã nhận ${count} mẫu.`,
  exported: (count: number, name: string) => `Đã xuất ${count} mẫu ra tệp “${name}”.`,
  downloaded: (count: number, name: string) =>
    `Đã xuất ${count} mẫu; trình duyệt lưu tệp “${name}” vào thư mục tải về.`,
} as const;
