import type { MergeListId } from '@shared/merge/mergeList';

const lists: Readonly<Record<MergeListId, string>> = {
  guests: 'Khách mời',
  members: 'Thành phần triệu tập',
  awards: 'Tập thể, cá nhân được khen',
};

/** What the window of letters to a list says. */
export const mergeTexts = {
  list: (list: MergeListId, count: number) => `${lists[list]} (${count})`,
  submit: (count: number) => (count === 0 ? 'Xuất' : `Xuất ${count} bản`),
  place: (at: number, count: number, name: string) => `${at}/${count}: ${name}`,
  noConference:
    'Văn bản này chưa thuộc hội nghị nào, nên chưa có danh sách để gửi. Hãy mở hội nghị, chọn “Gắn văn bản đã có” trong phần Văn bản.',
  empty:
    'Danh sách này chưa có ai. Hãy điền danh sách trong hồ sơ hội nghị, hoặc chọn danh sách khác.',
  membersAreSummoned:
    'Người trong danh sách triệu tập nhận giấy triệu tập; giấy mời là của khách mời. Hãy tạo văn bản từ mẫu “Giấy triệu tập” rồi trộn thư từ văn bản ấy.',
  tooMany: (limit: number) =>
    `Mỗi lần ghi được nhiều nhất ${limit} tệp. Hãy xuất ra một tệp, mỗi người một trang.`,
  saved: (count: number, name: string) => `Đã xuất ${count} bản vào tệp “${name}”.`,
  savedInto: (count: number, folder: string) => `Đã ghi ${count} tệp vào thư mục “${folder}”.`,
  downloaded: (count: number, name: string) =>
    `Đã xuất ${count} bản; trình duyệt lưu tệp “${name}” vào thư mục tải về.`,
  already: (count: number) => `${count} tệp đã ghi xong vẫn ở trong thư mục.`,
} as const;
