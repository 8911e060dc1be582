import type { SourceWords } from './deriver';
import { line } from './parts';
import { capitalised } from './wordCases';
import { someone } from './words';

/** What happened, in the order in which it did. */
export const minutesLogSources = {
  'minutes.log': {
    label: 'diễn biến hội nghị',
    description:
      'Diễn biến theo thứ tự thực tế, có đề mục theo loại việc; kèm câu kết quả của từng lần biểu quyết.',
    blank: (family) => [
      line('subclauseTitle', 'Khai mạc'),
      line(
        'dash',
        `${capitalised(someone[family])} {{blank.host}} tuyên bố lý do, giới thiệu đại biểu và thông qua chương trình làm việc.`,
      ),
      line(
        'dash',
        `${capitalised(someone[family])} {{conf.chairName}} phát biểu khai mạc: {{blank.openingSpeech}}`,
      ),
      line('subclauseTitle', 'Trình bày tài liệu'),
      line(
        'dash',
        `${capitalised(someone[family])} {{blank.presenter}} trình bày {{blank.document}} (có tài liệu kèm theo).`,
      ),
      line('subclauseTitle', 'Ý kiến thảo luận'),
      line('dash', `${capitalised(someone[family])} {{blank.speaker}}: {{blank.speech}}`),
    ],
  },
  'minutes.discussion': {
    label: 'ý kiến thảo luận',
    description: 'Chỉ các ý kiến phát biểu, tham luận trong diễn biến, mỗi người một đoạn.',
    blank: (family) => [
      line('dash', `${capitalised(someone[family])} {{blank.speaker}}: {{blank.speech}}`),
    ],
  },
  'minutes.items': {
    label: 'từng nội dung họp',
    description:
      'Cho biên bản họp ban thường vụ: mỗi mục của chương trình có trình bày, ý kiến, biểu quyết, kết luận riêng.',
    blank: (family) => [
      line('subclauseTitle', '{{blank.content}}'),
      line('dash', `Trình bày: ${someone[family]} {{blank.presenter}}.`),
      line('dash', `Ý kiến: ${someone[family]} {{blank.speaker}}: {{blank.speech}}`),
      line('dash', 'Kết luận: {{blank.conclusion}}'),
    ],
  },
  'minutes.explanations': {
    label: 'giải trình, làm rõ',
    description:
      'Chỉ các ý kiến giải trình, tiếp thu trong diễn biến; không có thì ghi “Không có.”.',
    blank: () => [line('paragraph', 'Không có.')],
  },
  'minutes.reserved': {
    label: 'ý kiến bảo lưu',
    description: 'Các ý kiến được đề nghị bảo lưu, ghi đủ họ tên và nội dung.',
    blank: () => [line('paragraph', 'Ý kiến bảo lưu: {{blank.reserved}}.')],
  },
} as const satisfies Record<string, SourceWords>;
