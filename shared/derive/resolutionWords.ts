import type { SourceWords } from './deriver';
import { line } from './parts';

/** What only a resolution says of its conference. */
export const resolutionSources = {
  'resolution.opening': {
    label: 'câu mở đầu nghị quyết',
    description:
      'Tập thể nào họp hội nghị lần thứ mấy, ngày nào, đã thảo luận tài liệu gì, “quyết nghị:”.',
    blank: () => [
      line(
        'paragraph',
        '{{conf.title}} họp ngày {{conf.date}}, sau khi thảo luận {{blank.documents}}, quyết nghị:',
      ),
    ],
  },
  'resolution.adoption': {
    label: 'câu thông qua nghị quyết',
    description:
      'Ngày, hội nghị và kết quả biểu quyết thông qua nghị quyết, nêu rõ tỷ lệ tính trên gì.',
    blank: () => [
      line(
        'paragraph',
        'Nghị quyết này được {{conf.title}} thông qua ngày {{conf.date}}, {{blank.voteResult}}.',
      ),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** The sentences by which a resolution tells of its conference. */
export const resolutionSentences = {
  opening: (title: string, day: string, documents: string) =>
    `${title}, họp ${day}, sau khi thảo luận ${documents}, quyết nghị:`,
  adopted: (title: string, day: string, result: string) =>
    `Nghị quyết này được ${title} thông qua ${day}, ${result}.`,
  result: (counts: string, share: string) => `với ${counts} tán thành, đạt ${share}`,
  unknownDay: (day: string) => `ngày ${day}`,
} as const;
