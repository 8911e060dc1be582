import { groupWords } from '@shared/conference/conferenceWords';
import { capitalised } from '@shared/derive/wordCases';
import type { Difference } from '@shared/linking/difference';
import type { PlaceState } from '@shared/linking/readBack';
import type { ConferencePart } from '@shared/linking/recordPlace';
import type { PaperLinks } from './propagate';

/** What the screen says of papers and the records that they read. */
export const linkWords = {
  fromConference: (part: ConferencePart) => `Từ hồ sơ hội nghị · ${groupWords[part]}`,
  fromOrganisation: 'Từ hồ sơ cơ quan',
  typedOver: (theirs: string) => `Khác hồ sơ: “${theirs}”`,
  takeRecord: 'Lấy theo hồ sơ',
  keepPaper: 'Giữ như trong văn bản',
  goThere: 'Xem chỗ này',
  toDecide: (count: number) => `${count} chỗ cần quyết định`,
  behind: (count: number) => `${count} chỗ chưa theo hồ sơ`,
  update: 'Cập nhật',
  gone: 'Hồ sơ hội nghị của văn bản này không còn trong kho. Những gì đã điền vẫn giữ nguyên; có thể chọn hội nghị khác hoặc bỏ liên kết.',
  unreadable:
    'Hồ sơ hội nghị của văn bản này không đọc được. Những gì đã điền vẫn giữ nguyên; hãy mở hồ sơ hội nghị để xem lỗi.',
  stale: 'nguồn đã đổi',
  conference: 'Hội nghị',
  noConference: 'Không thuộc hội nghị nào',
  goneConference: 'Hội nghị không còn trong kho',
  unreadableConference: 'Hồ sơ hội nghị không đọc được',
  openConference: 'Mở hồ sơ hội nghị',
  backToPaper: 'Quay lại văn bản',
  record: 'Trong hồ sơ',
  paper: 'Trong văn bản',
  before: 'Trước đây',
  nothing: '(không có)',
} as const;

/** What the panel says that reads a paper against its records. */
export const readBackWords = {
  title: 'Đọc lại',
  nothing: 'Văn bản này không lấy gì từ hồ sơ.',
  reading: 'Đang đọc hồ sơ…',
  allSame: (count: number) => `Cả ${count} chỗ lấy từ hồ sơ đều đúng hồ sơ.`,
  linked: (count: number) => `${count} chỗ lấy từ hồ sơ`,
  openRecord: 'Mở hồ sơ',
  removeGone: 'Bỏ khỏi văn bản',
  otherConference: 'Chọn hội nghị khác',
  goneChip: 'Hội nghị đã xóa',
  unreadableChip: 'Hồ sơ không đọc được',
  cellChanges: 'Những ô khác nhau',
  row: (row: number, column: string) => (column === '' ? `Dòng ${row}` : `Dòng ${row}, ${column}`),
  rowAdded: 'Thêm dòng',
  rowRemoved: 'Bớt dòng',
} as const;

/** How a place of a paper stands to its record. */
export const placeStateWords: Readonly<Record<PlaceState, string>> = {
  asked: 'Cần quyết định',
  gone: 'Hồ sơ không còn mục này',
  behind: 'Hồ sơ đã đổi, văn bản chưa theo',
  typed: 'Đã gõ khác hồ sơ',
  unsaid: 'Hồ sơ chưa ghi',
  same: 'Đúng như hồ sơ',
};

/** What the page of a record says of the papers that read it. */
export const reportWords = {
  updated: (papers: number) => `Đã cập nhật ${papers} văn bản`,
  current: 'Các văn bản đã theo đúng hồ sơ',
  open: (places: number) => `${places} chỗ cần quyết định`,
  issued: (papers: number) => `${papers} văn bản đã ban hành còn khác hồ sơ`,
  secret: (papers: number) => `${papers} văn bản mật ở máy này chỉ đọc, còn khác hồ sơ`,
  waiting: (papers: number) => `${papers} văn bản đang mở sẽ theo khi mở lại`,
  see: 'Xem…',
  title: 'Văn bản và hồ sơ',
  openPaper: 'Mở văn bản',
  failed: 'Chưa cập nhật được các văn bản',
  none: 'Không còn chỗ nào cần quyết định.',
} as const;

/** Why papers are only compared with the record, and what can be done. */
export const fixedWords = {
  issued: {
    stays: 'Đã ban hành, không đổi',
    hint: 'Văn bản đã ban hành không tự thay đổi. Nếu cần sửa, hãy mở phiên bản mới của văn bản hoặc làm công văn đính chính.',
  },
  secret: {
    stays: 'Văn bản mật, ở máy này chỉ đọc',
    hint: 'Máy này chưa được khai báo để soạn thảo bí mật nhà nước nên văn bản không theo hồ sơ. Hãy sửa văn bản trên máy dành riêng cho bí mật nhà nước.',
  },
} as const satisfies Readonly<Record<NonNullable<PaperLinks['fixed']>, object>>;

/** What a place of a paper is called: the label of its field, or that of its source. */
export function nameOfPlace(
  difference: Difference,
  labelOf: (field: string) => string,
  sourceOf: (source: string) => string,
): string {
  const name =
    difference.kind === 'fact' ? labelOf(difference.field) : sourceOf(difference.place.source);
  return capitalised(name);
}

/** Words of a difference as they are shown: chips by their labels, nothing as such. */
export function shownWords(words: string, labelOf: (field: string) => string): string {
  const read = words.replaceAll(/\{\{([\w.]+)\}\}/g, (_, field: string) => `[${labelOf(field)}]`);
  return read === '' ? linkWords.nothing : read;
}

/** What is said of figures that papers quote. */
export const figureWords = {
  title: 'Số liệu trong văn bản khác hồ sơ',
  none: 'Các văn bản của hội nghị đều khớp số liệu.',
  says: (mine: string, theirs: string) => `Văn bản ghi ${mine}, hồ sơ ghi ${theirs}`,
  insert: 'Chèn số liệu của hội nghị',
  figure: 'Số liệu',
  part: 'Nội dung chèn',
  submit: 'Chèn',
  noFigures:
    'Chưa có số liệu nào để chèn. Hãy chọn hội nghị ở bảng “Thông tin”, rồi nhập số liệu trong hồ sơ hội nghị, mục “Số liệu”.',
  typedOver: (said: string) =>
    `Văn bản đang ghi “${said}” cho số liệu này ở mọi chỗ, nên chỗ mới cũng ghi như vậy.`,
  follows: 'Khi số liệu trong hồ sơ thay đổi, chỗ này sẽ thay đổi theo.',
} as const;
