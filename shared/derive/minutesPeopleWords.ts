import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';
import { capitalised, counted, someone } from './words';

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
