import type { Family } from '../draft/kinds';
import type { SourceWords } from './deriver';
import { type Column, grid, line } from './parts';

/** The programme. */
export const programmeColumns: readonly Column[] = [
  { title: 'Thời gian', width: 33, align: 'center' },
  { title: 'Nội dung', width: 82, align: 'justify' },
  { title: 'Người thực hiện', width: 50 },
];

const service = 'Bộ phận phục vụ';
const host = 'Người dẫn chương trình';
const chair = 'Người chủ trì';
const everybody = 'Các đại biểu';

/** The usual order of a meeting whose programme is not in the records yet, with times left open. */
const usualSteps: Readonly<Record<Family, readonly (readonly string[])[]>> = {
  party: [
    ['', 'Đón tiếp đại biểu, phát tài liệu', service],
    ['', 'Chào cờ', everybody],
    ['', 'Tuyên bố lý do, giới thiệu đại biểu', host],
    ['', 'Thông qua chương trình, cử thư ký', chair],
    ['', 'Khai mạc, gợi ý nội dung thảo luận', chair],
    ['', 'Trình bày dự thảo báo cáo', ''],
    ['', 'Trình bày dự thảo nghị quyết', ''],
    ['', 'Tham luận, thảo luận', everybody],
    ['', 'Ý kiến chỉ đạo của cấp trên', ''],
    ['', 'Tiếp thu ý kiến chỉ đạo', chair],
    ['', 'Công bố quyết định, trao thưởng', ''],
    ['', 'Biểu quyết thông qua báo cáo, nghị quyết', 'Các đại biểu chính thức'],
    ['', 'Kết luận, bế mạc', chair],
  ],
  state: [
    ['', 'Đón tiếp đại biểu, kiểm tra kết nối các điểm cầu', service],
    ['', 'Giới thiệu đại biểu, chương trình', host],
    ['', 'Khai mạc, gợi ý nội dung thảo luận', chair],
    ['', 'Trình bày báo cáo', ''],
    ['', 'Thảo luận', everybody],
    ['', 'Giải trình, làm rõ', ''],
    ['', 'Kết luận, bế mạc', chair],
  ],
};

/** The programme, step by step. */
export const programmeSources = {
  'programme.table': {
    label: 'bảng chương trình',
    description: 'Các mục của chương trình: thời gian, nội dung, người thực hiện.',
    blank: (family) => [grid(programmeColumns, usualSteps[family])],
  },
  'programme.lines': {
    label: 'chương trình tóm tắt',
    description: 'Mỗi mục của chương trình một dòng: giờ và nội dung, dùng trong giấy mời.',
    blank: () => [line('dash', '{{conf.startTime}}: {{blank.content}}.')],
  },
} as const satisfies Record<string, SourceWords>;
