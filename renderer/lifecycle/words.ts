import type { PaperActionId } from './paperActions';

/** What can be done with a paper, as menus say it. */
export const actionWords: Readonly<Record<PaperActionId, string>> = {
  open: 'Mở',
  rename: 'Đổi tên…',
  duplicate: 'Tạo bản sao',
  submit: 'Trình ký',
  withdraw: 'Rút về sửa tiếp',
  issue: 'Ban hành…',
  reopen: 'Mở phiên bản mới…',
  cancel: 'Hủy văn bản…',
  history: 'Lịch sử…',
  trash: 'Chuyển vào thùng rác',
  restore: 'Khôi phục',
  delete: 'Xóa hẳn…',
};

/** What is said when something was done with a paper. */
export const doneWords: Readonly<Record<PaperActionId, (title: string) => string>> = {
  open: (title) => `Đã mở “${title}”.`,
  rename: (title) => `Đã đổi tên thành “${title}”.`,
  duplicate: (title) => `Đã tạo bản sao “${title}”. Số và ngày của bản sao còn để trống.`,
  submit: (title) => `Đã ghi nhận trình “${title}”.`,
  withdraw: (title) => `Đã rút “${title}” về dự thảo.`,
  issue: (title) => `Đã ban hành “${title}”. Nội dung văn bản đã khóa.`,
  reopen: (title) => `Đã mở phiên bản mới của “${title}”.`,
  cancel: (title) => `Đã hủy “${title}”.`,
  history: (title) => `Lịch sử của “${title}”.`,
  trash: (title) => `Đã chuyển “${title}” vào thùng rác.`,
  restore: (title) => `Đã khôi phục “${title}”.`,
  delete: (title) => `Đã xóa hẳn “${title}”.`,
};
