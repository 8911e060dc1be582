import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** The list of those who are commended. */
export const awardColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Tên tập thể, cá nhân', width: 68 },
  { title: 'Thành tích', width: 55, align: 'justify' },
  { title: 'Ghi chú', width: 30 },
];

/** Who is commended. */
export const awardSources = {
  'awards.article': {
    label: 'điều khen thưởng',
    description:
      'Điều 1 của quyết định: số tập thể, cá nhân được khen và thành tích, đúng bằng danh sách.',
    blank: () => [
      line(
        'article',
        'Tặng Giấy khen cho {{blank.count}} tập thể, cá nhân {{blank.achievement}} (có danh sách kèm theo).',
      ),
    ],
  },
  'awards.list': {
    label: 'danh sách khen thưởng',
    description: 'Bảng tên tập thể, cá nhân, đơn vị, thành tích, ghi chú.',
    blank: () => [blankGrid(awardColumns)],
  },
} as const satisfies Record<string, SourceWords>;

/** The article that commends. */
export const awardSentences = {
  article: (who: string, reason: string) =>
    `Tặng Giấy khen cho ${who} ${reason} (có danh sách kèm theo).`,
} as const;

/** What those who are commended are called. */
export const awardedWords = {
  bodies: 'tập thể',
  persons: 'cá nhân',
  and: ' và ',
  bodiesOnStage: 'đại diện các tập thể',
  personsOnStage: 'các cá nhân',
} as const;
