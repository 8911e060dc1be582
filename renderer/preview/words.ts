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
  /** Where something stops the layout, the pages are not all. */
  firstPages: (count: number) => (count === 0 ? 'Chưa có trang nào' : `${count} trang đầu`),
  stopped: (place: string, reason: string) =>
    `Các trang chỉ dàn được đến ${place}, vì ở đó ${reason}. Hãy sửa chỗ này để xem và in đủ các trang; tệp Word xuất ra không bị thiếu.`,
  table: (number: number) => `bảng thứ ${number}`,
  block: (text: string) => `đoạn “${text}”`,
  emptyBlock: (number: number) => `đoạn thứ ${number}`,
  form: 'phần đầu hoặc phần ký của văn bản',
  guessed: (reason: string) =>
    `Trang này ${reason}; trong Word các dòng có thể xuống hàng khác một chút.`,
  goThere: 'Tới chỗ này',
} as const;
