import { shownDay } from '@shared/records/day';
import type { LifecycleEvent } from '@shared/records/draftRecord';
import { type Sentences, sentenceFrom } from '@shared/sentences';
import type { PaperActionId } from './paperActions';

/** What can be done with a paper, as menus say it. */
export const actionWords: Readonly<Record<PaperActionId, string>> = {
  open: 'Mở',
  rename: 'Đổi tên…',
  duplicate: 'Nhân bản',
  'sao-y': 'Sao y văn bản',
  'sao-luc': 'Sao lục văn bản',
  'trich-sao': 'Trích sao văn bản',
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
  duplicate: (title) => `Đã nhân bản thành “${title}”. Số và ngày còn để trống.`,
  'sao-y': (title) => `Đã lập “${title}”. Hãy kiểm tra phần ký sao, rồi ban hành để lấy số.`,
  'sao-luc': (title) => `Đã lập “${title}”. Hãy kiểm tra phần ký sao, rồi ban hành để lấy số.`,
  'trich-sao': (title) =>
    `Đã lập “${title}”. Hãy xóa những đoạn không trích, rồi kiểm tra phần ký sao.`,
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

/** What is said before a paper is reopened or cancelled; its number is undefined while it has none. */
export const reasonWords = {
  reopen: {
    title: 'Mở phiên bản mới',
    text: (number: number | undefined) =>
      number === undefined
        ? 'Văn bản trở lại trạng thái dự thảo để sửa. Lý do được ghi vào lịch sử.'
        : `Nội dung đã ban hành được giữ lại; văn bản trở về dự thảo để sửa và vẫn mang số ${number}. Lý do được ghi vào lịch sử.`,
  },
  cancel: {
    title: 'Hủy văn bản',
    text: (number: number | undefined) =>
      number === undefined
        ? 'Văn bản sẽ bị khóa và ghi là đã hủy. Lý do được ghi vào lịch sử.'
        : `Văn bản sẽ bị khóa và ghi là đã hủy. Số ${number} vẫn tính là đã dùng, không cấp cho văn bản khác.`,
  },
} as const;

const wordsOfEvent: Sentences<LifecycleEvent> = {
  submitted: () => 'Trình ký',
  withdrawn: () => 'Rút về sửa tiếp',
  issued: ({ number, date }) => `Ban hành số ${number}, ngày ${shownDay(date)}`,
  reopened: () => 'Mở phiên bản mới',
  cancelled: () => 'Hủy văn bản',
};

/** What was done to a paper, as its history says it. */
export function eventWords(event: LifecycleEvent): string {
  return sentenceFrom(wordsOfEvent, event);
}
