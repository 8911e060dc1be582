import type { ParseDraftError } from './draft/parseDraft';

/** Every failure that the user may be told of. A room adds its own union here. */
export type AppError = ParseDraftError;

type Sentences<E extends { readonly kind: string }> = {
  readonly [K in E['kind']]: (error: Extract<E, { readonly kind: K }>) => string;
};

/** One sentence a kind: what happened, and what to do next. */
export const messages: Sentences<AppError> = {
  draftNotObject: () =>
    'Dữ liệu này không phải là văn bản của Văn Kiện. Hãy chọn đúng tệp, hoặc khôi phục từ bản sao lưu.',
  draftNewer: (error) =>
    `Văn bản do phiên bản mới hơn của Văn Kiện tạo ra (dạng ${error.version}, máy này đọc được đến dạng ${error.known}). Hãy cập nhật chương trình rồi mở lại; văn bản vẫn nguyên vẹn.`,
  draftInvalid: (error) =>
    `Văn bản có chỗ không đọc được (${error.path}). Hãy khôi phục từ bản sao lưu gần nhất.`,
  draftTableBroken: (error) =>
    `Bảng ở đoạn ${error.block} thiếu hoặc thừa ô tại dòng ${error.row}. Hãy sửa lại bảng rồi thử lại.`,
};

/** The sentence for a failure. */
export function messageFor(error: AppError): string {
  // The table is complete by type, so the entry of an error's kind takes that very error.
  const sentence = messages[error.kind] as (error: AppError) => string;
  return sentence(error);
}
