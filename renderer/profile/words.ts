import type { Family } from '@shared/draft/kinds';
import type { Organisation } from '@shared/organisations/organisation';
import { lastDayOf } from '@shared/organisations/periods';
import type { TierId } from '@shared/records/profile';
import { showDay } from './dayText';

/** The tiers as the user chooses them. */
export const tierWords: Readonly<Record<TierId, string>> = {
  province: 'Tỉnh ủy, thành ủy',
  commune: 'Đảng ủy xã, phường, đặc khu hoặc cấp trên trực tiếp cơ sở',
  grassroots: 'Đảng ủy cơ sở',
  branch: 'Chi bộ',
  state: 'Cơ quan nhà nước',
};

/** Words of the form that stand beside a field, by the family of papers. */
export const letterheadWords = {
  party: {
    title: 'Văn bản của Đảng',
    issuerName: 'Tên cơ quan ban hành',
    issuerNameHint: 'Ghi như trong câu văn, ví dụ: Đảng ủy xã An Thịnh.',
    parentBody: 'Tổ chức đảng cấp trên trực tiếp',
    parentBodyHint: 'In ở dòng đầu bên trái, ví dụ: Đảng bộ tỉnh Hải Sơn.',
    parentBodyName: 'Nơi nhận báo cáo của cấp trên',
    parentBodyNameHint: 'Dùng ở Nơi nhận, ví dụ: Tỉnh ủy Hải Sơn.',
    bodyName: 'Tên đảng bộ trong câu văn',
    bodyNameHint: 'Dùng trong tên hội nghị, ví dụ: Đảng bộ xã An Thịnh.',
    code: 'Ký hiệu cơ quan',
    codeHint: 'Đứng sau dấu gạch chéo: Số 05-NQ/ĐU.',
    place: 'Địa danh',
    officeName: 'Bộ phận giúp việc',
  },
  state: {
    title: 'Văn bản hành chính (Nghị định 30)',
    issuerName: 'Tên cơ quan ban hành',
    issuerNameHint: 'Ghi như trong câu văn, ví dụ: Ủy ban nhân dân xã An Thịnh.',
    parentBody: 'Cơ quan chủ quản trực tiếp',
    parentBodyHint: 'Để trống nếu không có, ví dụ ủy ban nhân dân các cấp.',
    parentBodyName: 'Nơi nhận báo cáo của cấp trên',
    parentBodyNameHint: 'Dùng ở Nơi nhận, ví dụ: Ủy ban nhân dân tỉnh Hải Sơn.',
    bodyName: 'Tổ chức họp phiên',
    bodyNameHint: 'Để trống nếu chính cơ quan họp; ghi khi giúp việc cho một ủy ban, hội đồng.',
    code: 'Chữ viết tắt tên cơ quan',
    codeHint: 'Dùng trong ký hiệu: Số: 05/TB-UBND.',
    place: 'Địa danh',
    officeName: 'Bộ phận giúp việc',
  },
} as const;

/** The families of papers, for the preview. */
export const familyWords: Readonly<Record<Family, string>> = {
  party: 'Của Đảng',
  state: 'Hành chính',
};

/** A kind of paper in the list of recipients, with a mark where the profile has its own. */
export const recipientWords = {
  kind: (name: string, isOwn: boolean) => (isOwn ? `${name} (đã đặt riêng)` : name),
} as const;

type LetterheadWords = Readonly<Record<keyof typeof letterheadWords.party, string>>;

/** The examples of a Party body that stands higher or lower than a commune's committee. */
const partyWordsOf: Readonly<Partial<Record<TierId, Partial<LetterheadWords>>>> = {
  province: {
    issuerNameHint: 'Ghi như trong câu văn, ví dụ: Tỉnh ủy Hải Sơn.',
    codeHint: 'Đứng sau dấu gạch chéo: Số 05-NQ/TU.',
  },
  grassroots: {
    issuerNameHint: 'Ghi như trong câu văn, ví dụ: Đảng ủy Trường Trung học phổ thông An Thịnh.',
    parentBodyHint: 'In ở dòng đầu bên trái, ví dụ: Đảng bộ xã An Thịnh.',
    parentBodyNameHint: 'Dùng ở Nơi nhận, ví dụ: Đảng ủy xã An Thịnh.',
  },
  branch: {
    issuerNameHint: 'Ghi như trong câu văn, ví dụ: Chi bộ thôn Đông.',
    parentBodyHint: 'In ở dòng đầu bên trái, ví dụ: Đảng bộ xã An Thịnh.',
    parentBodyNameHint: 'Dùng ở Nơi nhận, ví dụ: Đảng ủy xã An Thịnh.',
    bodyName: 'Tên chi bộ trong câu văn',
    bodyNameHint: 'Dùng trong tên cuộc họp, ví dụ: Chi bộ thôn Đông.',
    codeHint: 'Đứng sau dấu gạch chéo: Số 05-NQ/CB.',
  },
};

/** The words beside the fields for a body of this tier. */
export function letterheadWordsFor(family: Family, tier: TierId): LetterheadWords {
  const own = family === 'party' ? partyWordsOf[tier] : undefined;
  return { ...letterheadWords[family], ...own };
}

/** Words on the bodies that the user writes for, and on their times. */
export const organisationWords = {
  nameless: 'Cơ quan chưa có tên',
  unreadable: 'Cơ quan không đọc được',
  ownNote: 'Văn bản mới lấy phần đầu, phần ký và nơi nhận từ đây. Văn bản đã có không đổi theo.',
  otherNote:
    'Hội nghị của cơ quan này lấy phần đầu, phần ký và nơi nhận từ đây. Văn bản đã có không đổi theo.',
  removed: 'Đã xóa cơ quan khỏi danh sách.',
  periodRemoved: 'Đã bỏ thời kỳ; thời kỳ liền trước kéo dài sang.',
  dayUnread: 'Chưa hiểu ngày này. Hãy nhập đủ ngày, tháng, năm, ví dụ 01/7/2025.',
  dayTaken: (day: string) => `Đã có thời kỳ bắt đầu từ ngày ${day}. Hãy chọn ngày khác.`,
} as const;

/** A time of a body: its name in the list, and which papers read it. */
export function periodWords(
  organisation: Organisation,
  from: string,
): { readonly name: string; readonly readers: string } {
  const last = showDay(lastDayOf(organisation, from));
  const first = showDay(from);
  if (first === '' && last === '') {
    return { name: 'Mọi thời gian', readers: 'Văn bản của mọi ngày đều lấy hồ sơ này.' };
  }
  if (first === '') {
    return { name: `Đến ${last}`, readers: `Văn bản có ngày đến hết ${last} lấy hồ sơ này.` };
  }
  if (last === '') {
    return { name: `Từ ${first}`, readers: `Văn bản có ngày từ ${first} trở đi lấy hồ sơ này.` };
  }
  return {
    name: `Từ ${first} đến ${last}`,
    readers: `Văn bản có ngày từ ${first} đến hết ${last} lấy hồ sơ này.`,
  };
}
