import type { ParseDraftError } from '../draft/parseDraft';
import type { Sentences } from '../sentences';
import type { LifecycleAction } from './lifecycle';
import { stateWords } from './stateWords';
import type { DraftStoreError, LifecycleStoreError } from './storeError';

/** Every failure of the store of papers. */
export type PaperStoreError = DraftStoreError | LifecycleStoreError;

/** What the user is told when the store of papers refuses something. */
export const storeMessages: Sentences<Exclude<PaperStoreError, ParseDraftError>> = {
  storeUnavailable: () =>
    'Trình duyệt này không cho lưu văn bản trên máy. Hãy mở Văn Kiện bằng Chromium, Chrome hoặc Edge ở cửa sổ thường (không ẩn danh).',
  storeBlocked: () =>
    'Một cửa sổ Văn Kiện khác đang giữ kho văn bản. Hãy đóng các cửa sổ kia rồi mở lại.',
  storeSlow: () =>
    'Kho văn bản chưa mở được sau nhiều giây. Hãy đóng các cửa sổ Văn Kiện khác rồi thử lại; nếu vẫn vậy, hãy khởi động lại máy.',
  storeNewer: () =>
    'Kho văn bản do phiên bản mới hơn của Văn Kiện tạo ra. Hãy cập nhật chương trình rồi mở lại; văn bản vẫn nguyên vẹn.',
  storeClosed: () =>
    'Kho văn bản đã đóng vì một cửa sổ khác vừa cập nhật chương trình. Hãy tải lại cửa sổ này.',
  storeFull: () => 'Ổ đĩa đã đầy nên chưa ghi được. Hãy xóa bớt tệp trên ổ đĩa rồi thử lại.',
  storeFailed: (error) =>
    `Kho văn bản báo lỗi (${error.cause}). Hãy xem ổ đĩa còn chỗ trống không rồi thử lại; nếu vẫn vậy, hãy khởi động lại chương trình.`,
  draftMissing: () =>
    'Không còn văn bản này trong kho. Hãy quay lại danh sách để chọn văn bản khác.',
  draftBodyMissing: (error) =>
    `Danh sách còn ghi “${error.title}” nhưng nội dung của văn bản này không còn trong kho. Hãy lưu phần còn lại ra tệp, rồi chuyển văn bản vào thùng rác.`,
  draftOpenElsewhere: () =>
    'Văn bản này đang mở ở một cửa sổ khác. Hãy đóng ở cửa sổ đó rồi thử lại.',
  draftChangedElsewhere: () =>
    'Văn bản này vừa được lưu ở một cửa sổ khác. Hãy chép phần vừa gõ ra nơi khác rồi mở lại văn bản.',
  draftLocked: () =>
    'Văn bản đã ban hành hoặc đã hủy nên không sửa được nữa. Muốn sửa, hãy mở phiên bản mới và ghi rõ lý do.',
  transitionRefused: (error) =>
    `Văn bản đang ở trạng thái “${stateWords[error.state]}” nên không ${actionWords[error.action]} được. Hãy mở lại danh sách để xem trạng thái mới nhất.`,
  numberInvalid: () => 'Số văn bản phải là một số nguyên từ 1 trở lên. Hãy nhập lại.',
  numberKept: (error) =>
    `Văn bản này đã được cấp số ${error.number} và giữ số đó ở mọi phiên bản. Hãy ban hành với số ${error.number}.`,
  dateInvalid: () => 'Ngày ban hành chưa đúng. Hãy nhập đủ ngày, tháng, năm, ví dụ 05/02/2026.',
  reasonMissing: () => 'Chưa có lý do. Hãy ghi lý do để lưu vào lịch sử của văn bản.',
  termUnknown: () =>
    'Chưa biết nhiệm kỳ của ngày ban hành này nên chưa xếp được số. Hãy nhập ngày bắt đầu nhiệm kỳ.',
  numberTaken: (error) => `Số ${error.number} đã dùng cho “${error.title}”. Hãy chọn số khác.`,
};

const actionWords: Readonly<Record<LifecycleAction, string>> = {
  submit: 'trình',
  withdraw: 'rút về',
  issue: 'ban hành',
  reopen: 'mở phiên bản mới',
  cancel: 'hủy',
};
