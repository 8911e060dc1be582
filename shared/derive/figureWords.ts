import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';
import { capitalised } from './wordCases';

/** Figures of the year against plan and year before. */
export const figureColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Chỉ tiêu', width: 45 },
  { title: 'Đơn vị tính', width: 20, align: 'center' },
  { title: 'Nghị quyết năm', width: 19, align: 'right' },
  { title: 'Kết quả', width: 18, align: 'right' },
  { title: 'Tỷ lệ %', width: 17, align: 'right' },
  { title: 'Cùng kỳ năm trước', width: 18, align: 'right' },
  { title: 'Tăng, giảm', width: 18, align: 'right' },
];

/** What is demanded for the coming year. */
export const targetColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Chỉ tiêu', width: 68 },
  { title: 'Đơn vị tính', width: 25, align: 'center' },
  { title: 'Mức phấn đấu', width: 25, align: 'right' },
  { title: 'Đơn vị chủ trì', width: 35 },
];

/** The figures of the year, and what is demanded for the next. */
export const figureSources = {
  'figures.table': {
    label: 'bảng kết quả thực hiện chỉ tiêu',
    description:
      'Số liệu của hội nghị: kế hoạch, kết quả, tỷ lệ %, cùng kỳ năm trước, tăng giảm (chương trình tính).',
    blank: () => [blankGrid(figureColumns)],
  },
  'figures.lines': {
    label: 'câu số liệu',
    description:
      'Mỗi chỉ tiêu một câu: đạt bao nhiêu, bằng bao nhiêu % kế hoạch, tăng giảm so với năm trước.',
    blank: () => [line('dash', '{{blank.indicator}}: {{blank.figure}}.')],
  },
  'targets.table': {
    label: 'bảng chỉ tiêu phấn đấu',
    description: 'Các chỉ tiêu năm tới: đơn vị tính, mức phấn đấu, đơn vị chủ trì.',
    blank: () => [blankGrid(targetColumns)],
  },
  'targets.lines': {
    label: 'các chỉ tiêu phấn đấu',
    description: 'Mỗi chỉ tiêu năm tới một dòng.',
    blank: () => [line('dash', '{{blank.indicator}}: {{blank.target}}.')],
  },
} as const satisfies Record<string, SourceWords>;

/** How a figure is told. */
export const figureSentences = {
  result: ({
    indicator,
    value,
    ofPlan,
    growth,
    before,
  }: Readonly<Record<'indicator' | 'value' | 'ofPlan' | 'growth' | 'before', string>>) => {
    const plan = ofPlan === '' ? '' : `, bằng ${ofPlan} kế hoạch`;
    const isSame = growth === 'bằng';
    const than = isSame ? `bằng ${before}` : `${growth} so với ${before}`;
    const change = growth === '' ? '' : `, ${than}`;
    return `${indicator}: đạt ${value}${plan}${change}.`;
  },
  year: (year: string) => `năm ${year}`,
  yearBefore: 'cùng kỳ năm trước',
  difference: (trend: string, size: string) =>
    trend === '' || trend === 'bằng' ? capitalised(trend) : `${capitalised(trend)} ${size}`,
  target: (indicator: string, value: string, lead: string) =>
    lead === '' ? `${indicator}: ${value}.` : `${indicator}: ${value} (${lead} chủ trì).`,
} as const;
