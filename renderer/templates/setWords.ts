/** What the window of a set says. */
export const setTexts = {
  stages: { before: 'Trước hội nghị', during: 'Trong hội nghị', after: 'Sau hội nghị' },
  otherPapers: 'Văn bản khác',
  noSource: 'chưa có nội dung trong hồ sơ',
  noneChosen: 'Chưa chọn văn bản nào. Hãy đánh dấu những văn bản cần tạo.',
  make: (count: number) => `Tạo ${count} văn bản`,
  missing: (templates: readonly string[]) =>
    `${templates.length} văn bản của bộ này chưa tạo được vì thiếu mẫu hoặc mẫu bị hỏng: ${templates.join(', ')}. Hãy xem phần mẫu hỏng trong màn hình “Mẫu”.`,
  made: (count: number) => `Đã tạo ${count} văn bản, điền sẵn từ hồ sơ hội nghị.`,
} as const;
