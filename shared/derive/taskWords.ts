import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** Who is to do what until when. */
export const assignmentColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nhiệm vụ', width: 55, align: 'justify' },
  { title: 'Chủ trì', width: 28 },
  { title: 'Phối hợp', width: 28 },
  { title: 'Thời hạn', width: 22, align: 'center' },
  { title: 'Sản phẩm', width: 22 },
];

/** Tasks with where they stand. */
export const followUpColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nguồn giao', width: 24 },
  { title: 'Nhiệm vụ', width: 40, align: 'justify' },
  { title: 'Chủ trì', width: 20 },
  { title: 'Phối hợp', width: 20 },
  { title: 'Thời hạn', width: 19, align: 'center' },
  { title: 'Sản phẩm', width: 16 },
  { title: 'Tình trạng', width: 16 },
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
  'tasks.table': {
    label: 'bảng theo dõi nhiệm vụ',
    description:
      'Bảng theo dõi: nguồn giao, nhiệm vụ, chủ trì, phối hợp, thời hạn, sản phẩm, tình trạng.',
    blank: () => [blankGrid(followUpColumns)],
  },
} as const satisfies Record<string, SourceWords>;
