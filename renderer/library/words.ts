import type { Shelf } from './filterDrafts';

/** The shelves as the user reads them. */
export const shelfWords: Readonly<Record<Shelf, string>> = {
  all: 'Tất cả',
  draft: 'Dự thảo',
  submitted: 'Đã trình',
  issued: 'Đã ban hành',
  cancelled: 'Đã hủy',
  trash: 'Thùng rác',
};

/** Why a shelf is empty, and what to do. */
export const emptyWords: Readonly<
  Record<Shelf, { readonly title: string; readonly text: string }>
> = {
  all: {
    title: 'Chưa có văn bản nào',
    text: 'Bấm “Văn bản mới”, chọn mẫu báo cáo, nghị quyết, biên bản… rồi điền vào các chỗ trống. Văn bản tự lưu trên máy này trong lúc gõ.',
  },
  draft: {
    title: 'Không có dự thảo nào',
    text: 'Văn bản mới tạo và văn bản mở phiên bản mới nằm ở đây cho đến khi được trình hoặc ban hành.',
  },
  submitted: {
    title: 'Không có văn bản nào đang trình',
    text: 'Khi đưa một dự thảo lên ký, hãy chọn “Trình ký” để biết văn bản nào đang chờ.',
  },
  issued: {
    title: 'Chưa ban hành văn bản nào',
    text: 'Chọn một dự thảo rồi chọn “Ban hành…” để cấp số, ghi ngày và khóa nội dung.',
  },
  cancelled: {
    title: 'Không có văn bản bị hủy',
    text: 'Văn bản hủy vẫn giữ số của nó, không văn bản nào khác dùng lại được.',
  },
  trash: {
    title: 'Thùng rác trống',
    text: 'Văn bản chuyển vào đây vẫn còn nguyên và khôi phục được, cho đến khi xóa hẳn.',
  },
};
