/** What the screens of templates say; the faults of files have their own table. */
export const templateTexts = {
  pageNote:
    'Mỗi mẫu có sẵn đề mục, câu mẫu, bảng và chỗ trống để điền. Văn bản nào cũng lưu làm mẫu được: mở văn bản, bấm nút ⋮ ở cuối thanh công cụ, chọn “Lưu làm mẫu”. Văn bản trắng của mọi loại có trong hộp “Văn bản mới”.',
  noneFound: 'Không có mẫu nào khớp. Hãy thử từ khác hoặc xóa ô tìm.',
  ownGroup: (heading: string) =>
    heading === '' ? 'Mẫu của cơ quan' : `Mẫu của cơ quan: ${heading}`,
  families: { party: 'Văn bản của Đảng', state: 'Văn bản hành chính' },
  stages: {
    before: 'trước hội nghị',
    during: 'trong hội nghị',
    after: 'sau hội nghị',
    other: 'việc thường xuyên',
  },
  written: (labels: readonly string[]) =>
    labels.length === 0
      ? 'Mẫu này không có đoạn nào viết sẵn từ hồ sơ hội nghị.'
      : `Đoạn viết sẵn từ hồ sơ hội nghị: ${labels.join('; ')}.`,
  takes: (parts: readonly string[], papers: readonly string[]) =>
    `Lấy từ ${[
      ...(parts.length > 0 ? [`hồ sơ hội nghị, phần: ${parts.join('; ')}`] : []),
      ...(papers.length > 0 ? [`văn bản: ${papers.join('; ')}`] : []),
    ].join('. Lấy từ ')}.`,
  gives: (papers: readonly string[]) => `Cấp cho: ${papers.join('; ')}.`,
  clash: (count: number) =>
    `${count} mẫu trong tệp trùng với mẫu đã có. Giữ cả hai thì mẫu trong tệp mang tên mới; thay thì mẫu đã có theo tệp.`,
  manyFile: 'Mẫu của cơ quan',
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
    'Sửa xong, chọn “Lưu làm mẫu” rồi “Lưu vào mẫu”. Văn bản nháp này sau đó tự vào thùng rác.',
  restored: (name: string) => `Mẫu “${name}” đã trở lại như ban đầu.`,
  deleted: (name: string) => `Đã xóa mẫu “${name}”.`,
  origin: { program: '', own: 'Mẫu của cơ quan', changed: 'Bản sửa của cơ quan' },
  imported: (count: number) => `Đã nhận ${count} mẫu.`,
  exported: (count: number, name: string) => `Đã xuất ${count} mẫu ra tệp “${name}”.`,
  downloaded: (count: number, name: string) =>
    `Đã xuất ${count} mẫu; trình duyệt lưu tệp “${name}” vào thư mục tải về.`,
} as const;
