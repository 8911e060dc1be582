import type { Sentences } from '../sentences';

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

const reasons: readonly (readonly [RegExp, string])[] = [
  [/taller than a page/i, 'có dòng cao hơn cả một trang giấy'],
  [/drawing|picture|image|text box|shape/i, 'có hình vẽ hoặc ảnh mà phần dàn trang chưa đọc được'],
  [/equation/i, 'có công thức toán'],
  [/table/i, 'có bảng mà phần dàn trang chưa xếp được'],
  [/character|font/i, 'có ký tự mà phông chữ của văn bản không có'],
];

/** Why the docx library stopped, or guessed, as a part of a Vietnamese sentence. */
export function layoutReason(reason: string): string {
  return (
    reasons.find(([pattern]) => pattern.test(reason))?.[1] ?? 'có nội dung chưa xếp trang được'
  );
}
