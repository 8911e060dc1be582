import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';
import { capitalised } from './wordCases';
import { someone } from './words';

/** What is said and done, step by step. */
export const scriptColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Thời gian', width: 22, align: 'center' },
  { title: 'Nội dung, lời dẫn', width: 73, align: 'justify' },
  { title: 'Người thực hiện', width: 33 },
  { title: 'Chuẩn bị', width: 27 },
];

/** What is said by whoever leads through the programme. */
export const scriptSources = {
  'script.table': {
    label: 'bảng kịch bản điều hành',
    description: 'Mỗi mục của chương trình: giờ, lời dẫn theo loại mục, người thực hiện, chuẩn bị.',
    blank: () => [blankGrid(scriptColumns)],
  },
  'script.introductions': {
    label: 'lời giới thiệu đại biểu',
    description: 'Khách mời theo thứ tự lễ tân, mỗi người một dòng, rồi đến chủ trì và thành phần.',
    blank: (family) => [line('dash', `${capitalised(someone[family])} {{blank.guest}};`)],
  },
  'script.attendance': {
    label: 'lời báo cáo số đại biểu',
    description: 'Câu báo cáo số được triệu tập, có mặt, vắng mặt và đủ điều kiện tiến hành.',
    blank: () => [
      line(
        'paragraph',
        'Được triệu tập: {{blank.summoned}}; có mặt: {{blank.present}}; vắng mặt: {{blank.absent}}.',
      ),
    ],
  },
  'script.awards': {
    label: 'lời mời nhận khen thưởng',
    description: 'Tên tập thể, cá nhân được khen, đọc khi trao thưởng.',
    blank: () => [line('dash', '{{blank.awarded}}.')],
  },
} as const satisfies Record<string, SourceWords>;
