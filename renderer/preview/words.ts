/** What the pane of pages says. */
export const previewWords = {
  title: 'Xem trước',
  working: 'Đang dàn trang…',
  empty: 'Văn bản chưa có trang nào.',
  pages: (count: number) => `${count} trang`,
  page: (number: number, of: number) => `Trang ${number} trên ${of}`,
  thumbnails: 'Các trang thu nhỏ',
  view: 'Các trang của văn bản',
  toPage: (number: number) => `Tới trang ${number}`,
  stopped: (reason: string) => `Chỉ dàn được đến đây: chỗ tiếp theo ${reason}.`,
  guessed: (reason: string) =>
    `Trang này ${reason}; trong Word các dòng có thể xuống hàng khác một chút.`,
  goThere: 'Tới chỗ này',
} as const;
