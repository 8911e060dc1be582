import type { StandardId } from '@shared/draft/draft';
import type { TierId } from '@shared/records/profile';
import type { SensitiveSort } from '@shared/templates/template';

/** The groups of the list, in its order. */
export const groupWords = {
  own: 'Mẫu của cơ quan',
  party: 'Mẫu văn bản của Đảng',
  state: 'Mẫu văn bản hành chính',
  blankParty: 'Văn bản trắng của Đảng',
  blankState: 'Văn bản trắng hành chính',
} as const;
export type GroupId = keyof typeof groupWords;

/** Why a form is the one that a new paper gets. */
export const standardWords: Readonly<Record<StandardId, string>> = {
  'HD05-2026':
    'Chọn sẵn cho văn bản của Đảng làm từ ngày 27/5/2026. Văn bản lập lại cho thời gian trước đó dùng Hướng dẫn 36.',
  'HD36-2018':
    'Dùng cho văn bản của Đảng ghi ngày trước 27/5/2026; văn bản mới hơn phải theo Hướng dẫn 05.',
  ND30: 'Văn bản hành chính của cơ quan nhà nước đều theo Nghị định 30.',
};

const bodies: Readonly<Record<TierId, string>> = {
  province: 'Tỉnh ủy, thành ủy',
  commune: 'Đảng ủy cấp xã',
  grassroots: 'Đảng ủy cơ sở',
  branch: 'Chi bộ',
  state: 'Cơ quan nhà nước',
};

/** Advice, no obstacle: who issues what is for the regulation, and the user may write for others. */
export function notIssuedWords(kind: string, tier: TierId): string {
  return `${bodies[tier]} không ban hành ${kind.toLowerCase()} theo quy định về thẩm quyền ban hành văn bản của Đảng. Hãy xem lại loại văn bản.`;
}

/** What is asked before a paper is begun that tends to hold secrets. */
export const sensitiveWords = {
  title: 'Nội dung có thuộc bí mật nhà nước không?',
  personnel:
    'Văn bản này thường có nội dung nhân sự, kiểm tra, kỷ luật; nếu nội dung thuộc bí mật nhà nước thì không được soạn trên máy này, vì máy chưa được khai báo để soạn thảo bí mật nhà nước.',
  memberFile:
    'Văn bản này nêu lý lịch và nhận xét về một người; nếu nội dung thuộc bí mật nhà nước thì không được soạn trên máy này, vì máy chưa được khai báo để soạn thảo bí mật nhà nước.',
  submit: 'Không mật, tạo văn bản',
  ofSet: (names: readonly string[]) => `Trong các văn bản được chọn có: ${names.join('; ')}.`,
} as const satisfies Readonly<Record<SensitiveSort, string>> & Readonly<Record<string, unknown>>;
