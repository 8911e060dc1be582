import { nobody, type Participant } from '@shared/conference/attendance';
import { choiceColumn, type ListColumn } from '@shared/lists/listColumn';

/** A row with a value of every kind that columns have. */
export interface ListRowOfAllKinds {
  readonly person: Participant;
  readonly unit: string;
  readonly day: string;
  readonly time: string;
  readonly count: number | null;
  readonly side: 'a' | 'b';
  readonly isThere: boolean;
}

/** A row that says nothing. */
export const emptyListRow: ListRowOfAllKinds = {
  person: nobody,
  unit: '',
  day: '',
  time: '',
  count: null,
  side: 'a',
  isThere: false,
};

/** A column of every kind that can be edited. */
export const columnsOfAllKinds: readonly ListColumn<ListRowOfAllKinds>[] = [
  {
    kind: 'person',
    id: 'person',
    label: 'Họ và tên',
    headings: ['Đại biểu'],
    isRequired: true,
    get: ({ person }) => person,
    set: (row, person) => ({ ...row, person }),
  },
  {
    kind: 'text',
    id: 'unit',
    label: 'Đơn vị',
    isRequired: true,
    get: ({ unit }) => unit,
    set: (row, unit) => ({ ...row, unit }),
  },
  {
    kind: 'date',
    id: 'day',
    label: 'Ngày',
    get: ({ day }) => day,
    set: (row, day) => ({ ...row, day }),
  },
  {
    kind: 'time',
    id: 'time',
    label: 'Giờ',
    get: ({ time }) => time,
    set: (row, time) => ({ ...row, time }),
  },
  {
    kind: 'number',
    id: 'count',
    label: 'Số lượng',
    get: ({ count }) => count,
    set: (row, count) => ({ ...row, count }),
  },
  choiceColumn({
    base: { id: 'side', label: 'Đoàn' },
    options: [
      { id: 'a', label: 'Đoàn A' },
      { id: 'b', label: 'Đoàn B', words: ['bê'] },
    ],
    get: ({ side }) => side,
    set: (row, side) => ({ ...row, side }),
  }),
  {
    kind: 'check',
    id: 'isThere',
    label: 'Có mặt',
    get: ({ isThere }) => isThere,
    set: (row, isThere) => ({ ...row, isThere }),
  },
];
