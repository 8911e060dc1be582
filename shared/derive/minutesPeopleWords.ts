import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';
import { capitalised } from './wordCases';
import { counted, someone } from './words';

/** Those who did not come. */
export const absentColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Họ và tên', width: 48 },
  { title: 'Chức vụ', width: 55 },
  { title: 'Lý do', width: 50 },
];

/** Who was there, and who was not. */
export const minutesPeopleSources = {
  'minutes.attendance': {
    label: 'đại biểu chính thức',
    description:
      'Triệu tập, có mặt, vắng mặt kèm họ tên và lý do, người dự thay, người đến muộn và về sớm.',
    blank: (family) => [
      line('dash', `Triệu tập: {{blank.summoned}} ${counted[family]}.`),
      line('dash', `Có mặt: {{blank.present}} ${counted[family]}.`),
      line('dash', `Vắng mặt: {{blank.absent}} ${counted[family]} ({{blank.absentees}}).`),
    ],
  },
  'minutes.branchAttendance': {
    label: 'điểm danh đảng viên của chi bộ',
    description:
      'Tổng số đảng viên chính thức, dự bị, miễn sinh hoạt; có mặt, vắng theo từng loại.',
    blank: () => [
      line(
        'dash',
        'Tổng số đảng viên: {{blank.summoned}} đồng chí; trong đó chính thức {{blank.officials}}, dự bị {{blank.probationers}} đồng chí.',
      ),
      line('dash', 'Có mặt: {{blank.present}} đồng chí.'),
      line('dash', 'Vắng mặt: {{blank.absent}} đồng chí ({{blank.absentees}}).'),
    ],
  },
  'minutes.absentTable': {
    label: 'bảng người vắng mặt',
    description: 'Họ tên, chức vụ, lý do của từng người vắng mặt.',
    blank: () => [blankGrid(absentColumns)],
  },
  'minutes.guests': {
    label: 'đại biểu mời dự',
    description: 'Khách mời có mặt theo thứ tự lễ tân: họ tên, chức vụ, dự thay ai.',
    blank: (family) => [line('dash', `${capitalised(someone[family])} {{blank.guest}}.`)],
  },
  'minutes.press': {
    label: 'cơ quan báo chí',
    description: 'Các cơ quan báo chí, truyền hình đến dự và đưa tin.',
    blank: () => [line('dash', '{{blank.press}}.')],
  },
  'minutes.documents': {
    label: 'tài liệu của hội nghị',
    description: 'Mỗi tài liệu sử dụng tại hội nghị một dòng.',
    blank: () => [line('dash', '{{blank.documents}}.')],
  },
} as const satisfies Record<string, SourceWords>;

interface Standings {
  readonly all: string;
  readonly official: string;
  readonly probationary: string;
  /** Empty where nobody is let off. */
  readonly exempt: string;
}

/** What is said of who came; people are already counted and named. */
export const attendanceSentences = {
  summoned: (people: string) => `Triệu tập: ${people}.`,
  present: (people: string) => `Có mặt: ${people}.`,
  absent: (people: string, names: string) => `Vắng mặt: ${people} (${names}).`,
  nobodyAbsent: 'Vắng mặt: không.',
  nobody: 'Không có.',
  noAbsentees: 'Không có đại biểu chính thức vắng mặt.',
  represented: (names: string) => `Cử người dự thay: ${names}.`,
  late: (names: string) => `Đến muộn: ${names}.`,
  early: (names: string) => `Về sớm: ${names}.`,
  deputy: (name: string) => (name === '' ? '' : `${name} dự thay`),
  replacedBy: (name: string) => (name === '' ? 'cử người dự thay' : `cử ${name} dự thay`),
  noReason: 'không có lý do',
  guest: (who: string, replaced: string) =>
    replaced === '' ? who : `${who} (dự thay ${replaced})`,
  branchTotal: ({ all, official, probationary, exempt }: Standings) =>
    `Tổng số đảng viên: ${all} đồng chí; trong đó chính thức ${official}, dự bị ${probationary}${
      exempt === '' ? '' : `, được miễn sinh hoạt ${exempt}`
    } đồng chí.`,
  branchPresent: ({ all, official, probationary }: Standings) =>
    `Có mặt: ${all} đồng chí; trong đó chính thức ${official}, dự bị ${probationary} đồng chí.`,
} as const;
