import type { ColumnOption } from '../lists/listColumn';
import type { AddressForm, OfficeSort, Person } from './person';

interface HeadingWords {
  readonly label: string;
  readonly headings: readonly string[];
}

/** Headings of lists of people: ours first, then those that lists of offices are seen with. */
export const columnWords: Readonly<
  Record<
    | OfficeSort
    | 'name'
    | 'address'
    | 'anyTitle'
    | 'unit'
    | 'committee'
    | 'membership'
    | 'note'
    | 'phone'
    | 'history',
    HeadingWords
  >
> = {
  name: { label: 'Họ và tên', headings: ['Họ tên', 'Tên', 'Đại biểu', 'Đồng chí'] },
  address: { label: 'Xưng hô', headings: ['Danh xưng'] },
  party: {
    label: 'Chức vụ Đảng',
    headings: ['Chức vụ trong Đảng', 'Chức danh Đảng', 'Chức vụ cấp ủy'],
  },
  state: {
    label: 'Chức vụ chính quyền',
    headings: ['Chức vụ nhà nước', 'Chức vụ chuyên môn', 'Chức danh chính quyền'],
  },
  other: { label: 'Chức vụ khác', headings: ['Chức vụ đoàn thể', 'Chức danh đoàn thể'] },
  anyTitle: { label: 'Chức vụ', headings: ['Chức danh', 'Chức vụ, chức danh'] },
  unit: {
    label: 'Đơn vị',
    headings: [
      'Đơn vị công tác',
      'Cơ quan',
      'Nơi công tác',
      'Tổ chức',
      'Chi bộ',
      'Cơ quan, đơn vị',
    ],
  },
  committee: { label: 'Cấp ủy', headings: ['Cấp ủy viên', 'Tham gia cấp ủy'] },
  membership: { label: 'Đảng viên', headings: ['Loại đảng viên'] },
  note: { label: 'Ghi chú', headings: ['Năm sinh', 'Ngày sinh'] },
  phone: { label: 'Điện thoại', headings: ['Số điện thoại', 'SĐT', 'Di động', 'ĐT'] },
  history: { label: 'Thời gian giữ chức vụ', headings: [] },
};

/** How somebody is spoken of. */
export const addressOptions: readonly (ColumnOption & { readonly id: AddressForm })[] = [
  { id: 'dong-chi', label: 'Đồng chí', words: ['đ/c', 'đc'] },
  { id: 'ong', label: 'Ông', words: ['nam'] },
  { id: 'ba', label: 'Bà', words: ['nữ', 'cô'] },
];

/** Whose member somebody is in the committee. */
export const committeeOptions: readonly (ColumnOption & { readonly id: Person['committee'] })[] = [
  {
    id: 'standing',
    label: 'Ủy viên ban thường vụ',
    words: ['ban thường vụ', 'btv', 'uvbtv', 'thường vụ', 'ủy viên btv'],
  },
  {
    id: 'member',
    label: 'Ủy viên ban chấp hành',
    words: ['ban chấp hành', 'bch', 'uvbch', 'cấp ủy viên', 'ủy viên bch', 'x'],
  },
  { id: 'none', label: 'Không tham gia', words: ['không', '-'] },
];

/** What sort of member of the Party somebody is. */
export const membershipOptions: readonly (ColumnOption & { readonly id: Person['membership'] })[] =
  [
    { id: 'official', label: 'Chính thức', words: ['ct', 'đảng viên', 'x', 'có'] },
    { id: 'probationary', label: 'Dự bị', words: ['db'] },
    { id: 'none', label: 'Không phải đảng viên', words: ['không', 'quần chúng', '-'] },
  ];

/** Whose office it is. */
export const officeSortOptions: readonly (ColumnOption & { readonly id: OfficeSort })[] = [
  { id: 'party', label: 'Đảng', words: ['của Đảng'] },
  { id: 'state', label: 'Chính quyền', words: ['nhà nước'] },
  { id: 'other', label: 'Khác', words: ['đoàn thể', 'mặt trận'] },
];

/** Words of offices of the Party, without diacritics. */
export const partyWords: readonly string[] = [
  'bi thu',
  'dang uy',
  'dang bo',
  'chi uy',
  'chi bo',
  'thuong vu',
  'uy vien',
  'tinh uy',
  'thanh uy',
  'huyen uy',
  'kiem tra',
  'to chuc',
  'tuyen giao',
  'dan van',
];

/** Days of an office behind its title; nothing where none is known. */
export function officeSpan(from: string, to: string): string {
  if (from === '' && to === '') return '';
  if (to === '') return ` (từ ${from})`;
  return from === '' ? ` (đến ${to})` : ` (${from} – ${to})`;
}
