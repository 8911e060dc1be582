import type { Presence } from '../conference/attendance';
import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** A list of delegates. */
export const delegateColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Họ và tên', width: 48 },
  { title: 'Chức vụ, đơn vị', width: 70 },
  { title: 'Ghi chú', width: 35 },
];

/** The list that delegates sign. */
export const signInColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Họ và tên', width: 48 },
  { title: 'Chức vụ, đơn vị', width: 65 },
  { title: 'Ký tên', width: 40 },
];

/** Lists of those who are called up and invited. */
export const delegateSources = {
  'delegates.summary': {
    label: 'tổng hợp đại biểu',
    description:
      'Số người được triệu tập, được mời, cơ quan báo chí; có mặt, vắng mặt khi đã điểm danh.',
    blank: () => [line('paragraph', 'Tổng số: {{blank.summoned}}.')],
  },
  'delegates.summoned': {
    label: 'danh sách triệu tập',
    description: 'Bảng người được triệu tập: họ tên, chức vụ, đơn vị, có mặt hay vắng.',
    blank: () => [blankGrid(delegateColumns)],
  },
  'delegates.guests': {
    label: 'danh sách mời dự',
    description: 'Bảng khách mời theo thứ tự lễ tân: họ tên, chức vụ, dự thay ai.',
    blank: () => [blankGrid(delegateColumns)],
  },
  'delegates.signIn': {
    label: 'bảng điểm danh, ký tên',
    description: 'Bảng in trước hội nghị để ký: khách mời và người được triệu tập.',
    blank: () => [blankGrid(signInColumns)],
  },
} as const satisfies Record<string, SourceWords>;

/** What the list says of how somebody took part. */
export const presenceNotes: Readonly<Record<Presence, string>> = {
  expected: '',
  present: 'Có mặt',
  late: 'Đến muộn',
  early: 'Về sớm',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  represented: 'Cử dự thay',
};

/** How many there are of each group. */
export const delegateSentences = {
  summoned: (people: string) => `Triệu tập: ${people}.`,
  guests: (people: string) => `Mời dự: ${people}.`,
  press: (count: string) => `Cơ quan báo chí: ${count}.`,
  present: (present: string, absent: string) => `Có mặt: ${present}; vắng mặt: ${absent}.`,
  nobody: 'không',
  replaces: (name: string) => (name === '' ? '' : `Dự thay ${name}`),
} as const;
