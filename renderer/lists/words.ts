/** What the tables of lists say where it is no part of a control's own words. */
export const listWords = {
  removed: (place: number) => `Đã xóa dòng ${place}.`,
  cellLabel: (label: string, place: number) => `${label}, dòng ${place}`,
  saved: (name: string) => `Đã xuất danh sách ra tệp “${name}”.`,
  downloaded: (name: string) => `Đã tải tệp “${name}” về thư mục tải về của trình duyệt.`,
  unread: {
    number: 'Chưa hiểu số này nên chưa lưu.',
    date: 'Chưa hiểu ngày này nên chưa lưu. Hãy nhập đủ ngày/tháng/năm, ví dụ 05/9/2026.',
    time: 'Chưa hiểu giờ này nên chưa lưu. Hãy nhập như 8h30 hoặc 08:30.',
  },
  whichColumn: (label: string) => `Không rõ tiêu đề các cột. Cột nào là “${label}”?`,
  chooseColumn: 'Chọn cột…',
  column: (place: number, sample: string) => `Cột ${place}: ${sample.slice(0, 60)}`,
  columnsInOrder: (labels: readonly string[]) => `Các cột lần lượt là: ${labels.join(', ')}`,
  firstLineIsHeading: 'Dòng đầu là tiêu đề, không dán',
  take: (place: number) => `Dán dòng ${place}`,
  addRows: (count: number) => (count === 0 ? 'Thêm vào danh sách' : `Thêm ${count} dòng`),
} as const;
