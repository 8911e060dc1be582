import type { ExportError } from './docx/exportError';
import { exportMessages } from './docx/exportMessages';
import type { ParseDraftError } from './draft/parseDraft';
import type { ShellError } from './ipc';
import { layoutMessages, type PagesError } from './layout/layoutMessages';
import type { ProfileError } from './records/parseProfile';
import { profileMessages } from './records/profileMessages';
import { type RecordStoreError, recordMessages } from './records/recordMessages';
import { type PaperStoreError, storeMessages } from './records/storeMessages';
import type { SaveFileError } from './saveFileError';
import { placeIn, type Sentences, sentenceFrom } from './sentences';
import type { StoredFormError } from './storedForm';
import type { TemplateError } from './templates/templateError';
import { templateMessages } from './templates/templateMessages';
import type { TextFault, WriteTextError } from './text/textFault';
import { textMessages } from './text/textMessages';

/** Every failure that the user may be told of. A room adds its own union here. */
export type AppError =
  | ParseDraftError
  | SaveFileError
  | ShellError
  | PaperStoreError
  | RecordStoreError
  | StoredFormError
  | ProfileError
  | TemplateError
  | ExportError
  | PagesError
  | TextFault
  | WriteTextError;

/** One sentence a kind: what happened, and what to do next. */
const messages: Sentences<AppError> = {
  ...templateMessages,
  ...profileMessages,
  ...exportMessages,
  ...layoutMessages,
  ...textMessages,
  draftNotObject: () =>
    'Dữ liệu này không phải là văn bản của Văn Kiện. Hãy chọn đúng tệp; nếu văn bản nằm trong danh sách, hãy lưu dữ liệu gốc ra tệp để nhờ người hỗ trợ.',
  draftNewer: (error) =>
    `Văn bản do phiên bản mới hơn của Văn Kiện tạo ra (dạng ${error.version}, máy này đọc được đến dạng ${error.known}). Hãy cập nhật chương trình rồi mở lại; văn bản vẫn nguyên vẹn.`,
  draftInvalid: (error) =>
    `Văn bản có chỗ không đọc được${placeIn(error.path)}. Dữ liệu vẫn còn nguyên trong kho; hãy lưu dữ liệu gốc ra tệp để nhờ người hỗ trợ.`,
  fileLocked: (error) =>
    `Tệp “${error.name}” đang mở trong Word hoặc chương trình khác. Hãy đóng tệp ấy lại rồi xuất lần nữa.`,
  fileReadOnly: (error) =>
    `Tệp “${error.name}” đã có và chỉ cho đọc. Hãy chọn tên khác, hoặc bỏ dấu “Chỉ đọc” của tệp ấy rồi xuất lần nữa.`,
  folderReadOnly: (error) =>
    `Không được phép ghi vào thư mục “${error.folder}”. Hãy chọn thư mục khác.`,
  folderGone: (error) =>
    `Không còn thấy thư mục “${error.folder}”. Hãy cắm lại ổ đĩa hoặc chọn thư mục khác.`,
  diskFull: (error) =>
    `Ổ đĩa đã đầy nên chưa ghi được tệp “${error.name}”. Hãy xóa bớt tệp không dùng hoặc chọn ổ đĩa khác.`,
  pathTooLong: (error) =>
    `Tên tệp “${error.name}” hoặc đường dẫn tới thư mục quá dài. Hãy đặt tên ngắn hơn hoặc chọn thư mục gần gốc ổ đĩa.`,
  nameRefused: (error) =>
    `Máy không nhận tên tệp “${error.name}”. Hãy đặt tên khác, không dùng các dấu \\ / : * ? " < > |.`,
  writeFailed: (error) =>
    `Chưa ghi được tệp “${error.name}” (lỗi ${error.code}). Hãy thử lại hoặc chọn thư mục khác.`,
  shellFailed: (error) =>
    `Chương trình gặp lỗi bên trong (${error.cause}) nên chưa làm xong việc này. Hãy thử lại; nếu vẫn vậy, hãy khởi động lại chương trình.`,
  ...storeMessages,
  ...recordMessages,
};

/** The sentence for a failure. */
export function messageFor(error: AppError): string {
  return sentenceFrom(messages, error);
}
