import type { SourceWords } from './deriver';
import { line } from './parts';
import { someone } from './words';

/** What speeches take from the records. */
export const speechSources = {
  'speech.salutations': {
    label: 'lời thưa',
    description:
      'Mỗi nhóm một dòng “Kính thưa …”: khách mời theo thứ tự lễ tân, rồi đến thành phần dự.',
    blank: (family) => [
      line('paragraph', `Kính thưa ${someone[family]} {{blank.guest}},`),
      line('paragraph', 'Kính thưa các đại biểu,'),
    ],
  },
  'speech.guestSalutations': {
    label: 'lời thưa của đại biểu cấp trên',
    description:
      'Cho bài phát biểu chỉ đạo: thưa các khách mời khác, người chủ trì, rồi đến thành phần dự.',
    blank: (family) => [
      line('paragraph', `Kính thưa ${someone[family]} {{conf.chairName}}, {{conf.chairTitle}},`),
      line('paragraph', 'Kính thưa các đại biểu,'),
    ],
  },
  'speech.contents': {
    label: 'các nội dung của hội nghị trong bài phát biểu',
    description: 'Một đoạn: “… thảo luận, cho ý kiến về các nội dung sau: (1) …; (2) …”.',
    blank: () => [line('paragraph', 'Hội nghị tập trung vào các nội dung: {{blank.content}}.')],
  },
  'speech.counts': {
    label: 'số ý kiến phát biểu, tham luận',
    description:
      'Cho bài bế mạc: đã nghe những báo cáo nào, có bao nhiêu ý kiến phát biểu, tham luận.',
    blank: () => [
      line(
        'paragraph',
        'Hội nghị đã nghe {{blank.reportHeard}} và {{blank.count}} ý kiến phát biểu.',
      ),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** The formula sentences of speeches. */
export const speechSentences = {
  to: (who: string) => `Kính thưa ${who},`,
  toAll: { party: 'Kính thưa các đồng chí,', state: 'Kính thưa quý vị đại biểu,' },
  contents: (title: string, matters: string) =>
    `${title} tập trung vào các nội dung sau: ${matters}.`,
  contributions: (count: string) => `${count} tham luận`,
  opinions: (count: string) => `${count} ý kiến phát biểu`,
  counts: (meeting: string, heard: string) => `${meeting} đã nghe, thảo luận: ${heard}.`,
} as const;
