/** What the directory says where it is no part of a control's own words. */
export const peopleWords = {
  empty: 'Danh bạ chưa có ai. Thêm từng người, hoặc dán cả danh sách từ Excel, Word.',
  addSigners: (count: number) => `Đưa người ký của cơ quan vào danh bạ (${count})`,
  nameless: '(Chưa có họ tên)',
  count: (shown: number, all: number) =>
    shown === all ? `${all} người` : `${shown} trong ${all} người`,
  deleted: (name: string) =>
    `Đã xóa ${name || 'một người'} khỏi danh bạ. Hội nghị đã ghi vẫn giữ tên người ấy.`,
  pasted: (count: number) => `Đã thêm ${count} người vào danh bạ.`,
  same: 'Đã có trong danh bạ, không thêm nữa',
  namesake: (beside: string) =>
    beside === ''
      ? 'Trùng tên với một người đã có; bỏ chọn nếu là cùng một người'
      : `Trùng tên với ${beside}; bỏ chọn nếu là cùng một người`,
  exportName: 'Danh bạ',
  noneFound: (typed: string) => `Không có ai khớp với “${typed}”.`,
} as const;
