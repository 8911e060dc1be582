import type { Sentences } from '../sentences';
import type { DraftStoreError } from './storeError';

/** What the user is told when the store of papers refuses something. */
export const storeMessages: Sentences<DraftStoreError> = {
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
  storeFull: () => 'Ổ đĩa đã đầy nên chưa ghi được. Hãy xoá bớt tệp trên ổ đĩa rồi thử lại.',
  storeFailed: (error) =>
    `Kho văn bản báo lỗi (${error.cause}). Hãy thử lại; nếu vẫn vậy, hãy khởi động lại chương trình.`,
  draftMissing: () =>
    'Không còn văn bản này trong kho. Hãy quay lại danh sách để chọn văn bản khác.',
  draftOpenElsewhere: () =>
    'Văn bản này đang mở ở một cửa sổ khác. Hãy đóng ở cửa sổ đó rồi thử lại.',
  draftChangedElsewhere: () =>
    'Văn bản này vừa được lưu ở một cửa sổ khác. Hãy chép phần vừa gõ ra nơi khác rồi mở lại văn bản.',
  draftLocked: () =>
    'Văn bản đã ban hành hoặc đã huỷ nên không sửa được nữa. Muốn sửa, hãy mở phiên bản mới và ghi rõ lý do.',
};
