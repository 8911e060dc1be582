import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** The programme. */
export const programmeColumns: readonly Column[] = [
  { title: 'Thời gian', width: 33, align: 'center' },
  { title: 'Nội dung', width: 82, align: 'justify' },
  { title: 'Người thực hiện', width: 50 },
];

/** The programme, step by step. */
export const programmeSources = {
  'programme.table': {
    label: 'bảng chương trình',
    description: 'Các mục của chương trình: thời gian, nội dung, người thực hiện.',
    blank: () => [blankGrid(programmeColumns)],
  },
  'programme.lines': {
    label: 'chương trình tóm tắt',
    description: 'Mỗi mục của chương trình một dòng: giờ và nội dung, dùng trong giấy mời.',
    blank: () => [line('dash', '{{conf.startTime}}: {{blank.content}}.')],
  },
} as const satisfies Record<string, SourceWords>;
