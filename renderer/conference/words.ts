import type { ConferenceState } from '@shared/conference/conferenceState';
import { dueWithinDays } from '@shared/conference/dueTasks';
import type { GroupId } from '@shared/conference/groups';

/** Where conferences stand, as lists say it. */
export const conferenceStateWords: Readonly<Record<ConferenceState, string>> = {
  preparing: 'Đang chuẩn bị',
  held: 'Đang họp',
  closing: 'Chờ hoàn tất',
  closed: 'Đã xong',
};

/** Which papers a group of the record feeds; said while it is empty. */
export const emptyGroupWords: Readonly<Record<GroupId, string>> = {
  facts: '',
  leaders: 'Người chủ trì và thư ký vào giấy mời, chương trình, biên bản và thông báo kết luận.',
  members:
    'Danh sách này in thành danh sách triệu tập và điểm danh, tính số có mặt để đủ điều kiện họp, biểu quyết, và ghi vào biên bản ai vắng, vì sao.',
  guests:
    'Khách ghi ở đây một lần sẽ có trong giấy mời, lời giới thiệu của kịch bản, lời thưa của bài phát biểu và thành phần trong biên bản.',
  parties:
    'Hai bên ghi ở đây vào tên buổi làm việc, phần thành phần và chỗ ký của biên bản làm việc.',
  bridgePoints:
    'Các điểm cầu ghi ở đây vào giấy mời, chương trình và thành phần của biên bản họp trực tuyến.',
  agenda:
    'Chương trình lập ở đây in thành bảng chương trình, kịch bản điều hành và là khung của phần diễn biến trong biên bản.',
  documents:
    'Tài liệu ghi ở đây vào giấy mời, biên bản và danh mục của hồ sơ; mỗi tài liệu có thể là một văn bản trong thư viện.',
  contributions:
    'Tham luận đăng ký ở đây in thành danh sách tham luận; biên bản ghi mỗi tham luận một dòng.',
  log: 'Ghi tại chỗ những gì diễn ra, theo đúng thứ tự thực tế. Biên bản lấy từ đây; góp ý, kiến nghị, kết luận được gom vào bảng riêng.',
  votes: 'Kết quả biểu quyết ghi ở đây được tính tỷ lệ và in thành câu trong biên bản, nghị quyết.',
  conclusions: 'Từng ý kết luận ghi ở đây vào biên bản, thông báo kết luận và nghị quyết.',
  tasks:
    'Việc giao ở đây vào thông báo kết luận và bảng theo dõi: ai chủ trì, đến khi nào, kết quả gì.',
  recommendations: 'Kiến nghị ghi ở đây gom thành bảng tổng hợp gửi cấp có thẩm quyền.',
  figures:
    'Số liệu nhập ở đây một lần; báo cáo, nghị quyết và bài phát biểu cùng đọc, tỷ lệ và tăng giảm tự tính.',
  awards: 'Danh sách này vào quyết định khen thưởng, kịch bản trao thưởng và giấy khen.',
  comments: 'Góp ý ghi ở đây in thành bảng tổng hợp, tiếp thu, giải trình.',
  papers:
    'Văn bản tạo ở đây điền sẵn tên hội nghị, ngày giờ, người chủ trì và mọi điều đã ghi trong hồ sơ.',
};

/** What is told after something was done, and asked before. */
export const conferenceTexts = {
  saveRaw: 'Lưu dữ liệu gốc ra tệp',
  unnamed: 'Một hội nghị chưa rõ tên',
  notOpened: (name: string) => `Chưa mở được: ${name}`,
  deleted: (title: string) => `Đã xóa hồ sơ “${title}”. Các văn bản vẫn còn trong thư viện.`,
  deleteQuestion: (title: string, papers: number) =>
    papers === 0
      ? `Xóa hồ sơ “${title}”? Hồ sơ chưa có văn bản nào.`
      : `Xóa hồ sơ “${title}”? ${papers} văn bản của hội nghị vẫn ở trong thư viện và giữ nguyên những gì đã ghi; từ nay chúng không đổi theo hồ sơ nữa.`,
  removed: (what: string) => `Đã xóa ${what}.`,
  detached: (title: string) => `Đã gỡ “${title}” khỏi hội nghị; văn bản vẫn còn trong thư viện.`,
  attached: (title: string) => `Đã gắn “${title}” vào hội nghị.`,
  allPresent: (count: number) => `Đã ghi ${count} người có mặt.`,
  added: (count: number) => `Đã thêm ${count} người từ danh bạ.`,
  directoryOrder: 'Theo thứ tự danh bạ',
  inDirectoryOrder: 'Đã xếp danh sách theo thứ tự danh bạ.',
  noneToAdd: 'Danh bạ không có thêm ai thuộc thành phần này vào ngày họp.',
  due: (late: number, soon: number) =>
    [
      ...(late > 0 ? [`${late} việc quá hạn`] : []),
      ...(soon > 0 ? [`${soon} việc đến hạn trong ${dueWithinDays} ngày`] : []),
    ].join(', '),
  namelessTask: 'Việc chưa ghi nội dung',
  lateTask: 'Quá hạn',
  savedAt: (clock: string) => `Đã lưu ${clock}`,
} as const;
