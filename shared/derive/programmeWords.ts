import type { ConferenceKind } from '../conference/conference';
import type { Family } from '../draft/kinds';
import type { SourceWords } from './deriver';
import { type Column, grid, line } from './parts';

/** The programme. */
export const programmeColumns: readonly Column[] = [
  { title: 'Thời gian', width: 33, align: 'center' },
  { title: 'Nội dung', width: 82, align: 'justify' },
  { title: 'Người thực hiện', width: 50 },
];

/** The same with the place that is spoken from. */
export const placesColumns: readonly Column[] = [
  { title: 'Thời gian', width: 30, align: 'center' },
  { title: 'Nội dung', width: 62, align: 'justify' },
  { title: 'Người thực hiện', width: 40 },
  { title: 'Điểm cầu phát biểu', width: 33 },
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

const talks: readonly (readonly string[])[] = [
  ['', 'Đón tiếp đại biểu', service],
  ['', 'Tuyên bố lý do, giới thiệu thành phần hai bên', host],
  ['', 'Trưởng đoàn nêu mục đích, yêu cầu làm việc', 'Trưởng đoàn công tác'],
  ['', 'Đơn vị báo cáo', 'Đại diện đơn vị'],
  ['', 'Trao đổi, thảo luận', 'Thành viên hai bên'],
  ['', 'Giải trình, làm rõ; kiến nghị, đề xuất', 'Đại diện đơn vị'],
  ['', 'Kết luận', 'Trưởng đoàn công tác'],
  ['', 'Phát biểu tiếp thu', 'Người đứng đầu đơn vị'],
];

const ofBranch: readonly (readonly string[])[] = [
  ['', 'Tuyên bố lý do, báo cáo tình hình đảng viên', chair],
  ['', 'Thông qua chương trình, cử thư ký', chair],
  ['', 'Học tập chuyên đề, thông tin thời sự, văn bản của cấp trên', ''],
  ['', 'Đánh giá việc thực hiện nhiệm vụ tháng trước', ''],
  ['', 'Nhiệm vụ tháng tới', ''],
  ['', 'Thảo luận', 'Các đảng viên'],
  ['', 'Kết luận, biểu quyết nghị quyết', chair],
  ['', 'Đọc, thông qua biên bản', 'Thư ký'],
];

/** The usual order of the meetings that have one of their own. */
export const usualStepsOf: Readonly<
  Partial<Record<ConferenceKind, readonly (readonly string[])[]>>
> = { working: talks, branchRegular: ofBranch, branchTopic: ofBranch, branchCommittee: ofBranch };

/** The programme, step by step. */
export const programmeSources = {
  'programme.table': {
    label: 'bảng chương trình',
    description: 'Các mục của chương trình: thời gian, nội dung, người thực hiện.',
    blank: (family) => [grid(programmeColumns, usualSteps[family])],
  },
  'programme.places': {
    label: 'bảng chương trình theo điểm cầu',
    description:
      'Như bảng chương trình; khi có điểm cầu thì thêm cột điểm cầu phát biểu của từng mục.',
    blank: (family) => [grid(programmeColumns, usualSteps[family])],
  },
  'programme.lines': {
    label: 'chương trình tóm tắt',
    description: 'Mỗi mục của chương trình một dòng: giờ và nội dung, dùng trong giấy mời.',
    blank: () => [line('dash', '{{conf.startTime}}: {{blank.content}}.')],
  },
} as const satisfies Record<string, SourceWords>;
