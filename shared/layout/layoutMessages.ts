import type { Sentences } from '../sentences';
import type { StopReason } from './stopReason';

/** Why the pages of a paper cannot be shown or printed. */
export type PagesError =
  | { readonly kind: 'layoutStopped' }
  /** The layout could not go past a block; only whole papers are printed. */
  | { readonly kind: 'pagesMissing' }
  | { readonly kind: 'printFailed' };

/** What went wrong with the pages, and what to do. */
export const layoutMessages: Sentences<PagesError> = {
  layoutStopped: () =>
    'Phần dàn trang gặp lỗi bên trong. Hãy đóng rồi mở lại văn bản; nội dung đã lưu không bị ảnh hưởng.',
  pagesMissing: () =>
    'Chưa dàn được hết các trang nên chưa in được. Hãy mở “Xem trước” để biết đoạn nào cản trở.',
  printFailed: () =>
    'Máy in không nhận bản in. Hãy kiểm tra máy in rồi in lại, hoặc xuất tệp PDF để in ở máy khác.',
};

/** Why the layout ended, or guessed, as a part of a Vietnamese sentence. */
export const layoutReasons: Readonly<Record<StopReason, string>> = {
  tallRow: 'có dòng cao hơn cả một trang giấy',
  tallLine: 'có dòng cao hơn cả một trang giấy',
  drawing: 'có hình vẽ hoặc ảnh mà phần dàn trang chưa đọc được',
  equation: 'có công thức toán',
  table: 'có bảng mà phần dàn trang chưa xếp được',
  letter: 'có ký tự mà phông chữ của văn bản không có',
  unknown: 'có nội dung chưa xếp trang được',
};
