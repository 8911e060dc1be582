import type { SourceWords } from './deriver';
import { blankGrid, line } from './parts';
import { assignmentColumns } from './taskWords';
import { lowered } from './wordCases';
import { someone } from './words';

const assignments = 'Phân công thực hiện:';

/** What the chair concluded, and the notice of it. */
export const conclusionSources = {
  'conclusions.opening': {
    label: 'phần mở đầu thông báo kết luận',
    description:
      'Ngày, nơi họp, người chủ trì, thành phần dự và báo cáo đã nghe, đến “kết luận như sau:”.',
    blank: (family) => [
      line(
        'paragraph',
        `Ngày {{conf.date}}, tại {{conf.venue}}, ${someone[family]} {{conf.chairName}}, {{conf.chairTitle}}, chủ trì {{conf.title}}. Dự họp có {{blank.participants}}.`,
      ),
      line(
        'paragraph',
        'Sau khi nghe {{blank.reportHeard}} và ý kiến của các đại biểu, người chủ trì kết luận như sau:',
      ),
    ],
  },
  'conclusions.participants': {
    label: 'thành phần dự họp',
    description:
      'Một câu: “Dự họp có …”, khách mời theo thứ tự lễ tân và số người được triệu tập có mặt.',
    blank: () => [line('paragraph', 'Dự họp có {{blank.participants}}.')],
  },
  'conclusions.assessment': {
    label: 'kết luận: đánh giá chung',
    description: 'Các kết luận loại “đánh giá”, mỗi kết luận một đoạn.',
    blank: () => [line('paragraph', '{{blank.assessment}}')],
  },
  'conclusions.directions': {
    label: 'kết luận: chỉ đạo',
    description: 'Các kết luận loại “chỉ đạo”, đánh số 1, 2, 3.',
    blank: () => [line('clause', '{{blank.direction}}')],
  },
  'conclusions.all': {
    label: 'kết luận hội nghị',
    description: 'Mọi kết luận theo thứ tự trong hồ sơ, dùng cho phần kết luận của biên bản.',
    blank: () => [line('dash', '{{blank.conclusion}}')],
  },
  'conclusions.withTasks': {
    label: 'kết luận và phân công',
    description: 'Mọi kết luận; có giao việc thì thêm bảng phân công thực hiện.',
    blank: () => [
      line('dash', '{{blank.conclusion}}'),
      line('paragraph', assignments),
      blankGrid(assignmentColumns),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** The sentences that open a notice of conclusions. */
export const noticeSentences = {
  held: ({
    day,
    venue,
    chairs,
    title,
  }: Readonly<Record<'day' | 'venue' | 'chairs' | 'title', string>>) =>
    `Ngày ${day.replace(/^ngày /, '')}, tại ${venue}, ${chairs}, chủ trì ${title}.`,
  unknownDay: (day: string) => `ngày ${day}`,
  unknownChair: 'người chủ trì',
  assignments,
  heard: (reports: string, concluder: string) =>
    `Sau khi nghe ${reports} và ý kiến của các đại biểu, ${concluder} kết luận như sau:`,
  presented: (who: string, what: string) => `${who} trình bày ${what}`,
  presentation: lowered,
  participants: (who: string, points: string) => `Dự họp có ${who}${points}.`,
  members: (count: string, word: string) => `${count} ${word}`,
  press: (count: string) => `đại diện ${count} cơ quan báo chí`,
  bridgePoints: (count: string) => `, tại ${count} điểm cầu`,
} as const;
