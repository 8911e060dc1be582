import type { TaskState } from '../conference/results';
import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** Who is to do what until when. */
export const assignmentColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nhiệm vụ', width: 52, align: 'justify' },
  { title: 'Chủ trì', width: 28 },
  { title: 'Phối hợp', width: 26 },
  { title: 'Thời hạn', width: 26, align: 'center' },
  { title: 'Sản phẩm', width: 23 },
];

/** The same for a programme of action, on a lying page. */
export const programmeTaskColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Nhiệm vụ', width: 80, align: 'justify' },
  { title: 'Cơ quan chủ trì', width: 38 },
  { title: 'Cơ quan phối hợp', width: 38 },
  { title: 'Thời gian', width: 26, align: 'center' },
  { title: 'Sản phẩm', width: 32 },
  { title: 'Cấp trình', width: 26 },
];

/** Tasks with where they stand. */
export const followUpColumns: readonly Column[] = [
  { title: 'TT', width: 7, align: 'center' },
  { title: 'Nguồn giao', width: 20 },
  { title: 'Nhiệm vụ', width: 40, align: 'justify' },
  { title: 'Chủ trì', width: 18 },
  { title: 'Phối hợp', width: 19 },
  { title: 'Thời hạn', width: 17, align: 'center' },
  { title: 'Sản phẩm', width: 16 },
  { title: 'Tình trạng', width: 15 },
  { title: 'Ghi chú', width: 13 },
];

/** Who is to do what until when. */
export const taskSources = {
  'tasks.clauses': {
    label: 'nhiệm vụ giao',
    description:
      'Mỗi nhiệm vụ một mục đánh số: “Giao … chủ trì, phối hợp với …; hoàn thành trước ngày …”.',
    blank: () => [
      line(
        'clause',
        'Giao {{blank.lead}} chủ trì, phối hợp với {{blank.support}} {{blank.task}}; hoàn thành trước ngày {{blank.deadline}}.',
      ),
    ],
  },
  'tasks.byLead': {
    label: 'nhiệm vụ theo đơn vị chủ trì',
    description:
      'Nhiệm vụ xếp theo đơn vị chủ trì: mỗi đơn vị một mục, mỗi việc một gạch đầu dòng.',
    blank: () => [
      line('clauseTitle', '{{blank.lead}}'),
      line('dash', '{{blank.task}}; hoàn thành trước ngày {{blank.deadline}}.'),
    ],
  },
  'tasks.assignments': {
    label: 'bảng phân công',
    description: 'Bảng: nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm.',
    blank: () => [blankGrid(assignmentColumns)],
  },
  'tasks.programme': {
    label: 'bảng nhiệm vụ của chương trình hành động',
    description: 'Bảng phân công thêm cột cấp trình, để trống cho người soạn; nên để trang ngang.',
    blank: () => [blankGrid(programmeTaskColumns)],
  },
  'tasks.table': {
    label: 'bảng theo dõi nhiệm vụ',
    description:
      'Bảng theo dõi: nguồn giao, nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm, tình trạng, ghi chú; nên để trang ngang.',
    blank: () => [blankGrid(followUpColumns)],
  },
} as const satisfies Record<string, SourceWords>;

/** Where a task stands, in tables. */
export const taskStateWords: Readonly<Record<TaskState, string>> = {
  open: 'Chưa thực hiện',
  doing: 'Đang thực hiện',
  done: 'Hoàn thành',
  doneLate: 'Hoàn thành chậm',
};

/** The parts of the sentence of a task; support and product may be empty. */
type TaskParts = Readonly<Record<'content' | 'support' | 'deadline' | 'product', string>>;

/** How a task is given to somebody. */
export const taskSentences = {
  clause: (lead: string, { content, support, deadline, product }: TaskParts) =>
    `Giao ${lead} chủ trì${support === '' ? '' : `, phối hợp với ${support}`} ${content}; hoàn thành trước ${deadline}${ofProduct(product)}.`,
  ofLead: ({ content, support, deadline, product }: TaskParts) =>
    `Chủ trì${support === '' ? '' : `, phối hợp với ${support}`} ${content}; hoàn thành trước ${deadline}${ofProduct(product)}.`,
  unknownDay: (day: string) => `ngày ${day}`,
  source: (meeting: string, day: string) =>
    day === '' ? `Kết luận ${meeting}` : `Kết luận ${meeting} ngày ${day}`,
} as const;

function ofProduct(product: string): string {
  return product === '' ? '' : `; sản phẩm: ${product}`;
}
