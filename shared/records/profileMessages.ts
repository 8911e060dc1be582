import { placeIn, type Sentences } from '../sentences';
import type { ProfileError } from './parseProfile';

/** What is said of a stored profile that cannot be used. */
export const profileMessages: Sentences<ProfileError> = {
  profileNewer: (error) =>
    `Hồ sơ cơ quan do phiên bản mới hơn của Văn Kiện tạo ra (dạng ${error.version}, máy này đọc được đến dạng ${error.known}). Hãy cập nhật chương trình rồi mở lại.`,
  profileInvalid: (error) =>
    `Hồ sơ cơ quan có chỗ không đọc được${placeIn(error.path)}. Hãy mở phần “Cơ quan” và nhập lại.`,
};
