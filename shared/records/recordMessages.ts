import { placeIn, type Sentences } from '../sentences';
import type { RecordSort, StoredFormError } from '../storedForm';
import type { StoreError } from './storeError';

/** Why a person, an organisation or a conference could not be kept. */
export type RecordStoreError =
  | StoreError
  | { readonly kind: 'recordChangedElsewhere'; readonly sort: RecordSort };

/** What the user is told of a record that cannot be read or kept. */
export const recordMessages: Sentences<Exclude<RecordStoreError, StoreError> | StoredFormError> = {
  recordNewer: ({ sort, version, known }) =>
    `${sortWords[sort]} do phiên bản mới hơn của Văn Kiện tạo ra (dạng ${version}, máy này đọc được đến dạng ${known}). Hãy cập nhật chương trình rồi mở lại; dữ liệu vẫn nguyên vẹn.`,
  recordInvalid: ({ sort, path }) =>
    `${sortWords[sort]} có chỗ không đọc được${placeIn(path)}. Dữ liệu vẫn còn nguyên trong kho; hãy lưu dữ liệu gốc ra tệp để nhờ người hỗ trợ.`,
  recordChangedElsewhere: ({ sort }) =>
    `${sortWords[sort]} vừa được sửa ở một cửa sổ khác nên chưa lưu phần sửa ở đây. Hãy xem bản mới, hoặc ghi đè bằng bản đang hiện.`,
};

const sortWords: Readonly<Record<RecordSort, string>> = {
  person: 'Người này trong danh bạ',
  organisation: 'Hồ sơ cơ quan này',
  conference: 'Hồ sơ hội nghị này',
  template: 'Mẫu này của cơ quan',
};
