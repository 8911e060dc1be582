import type { SourceWords } from './deriver';
import { line } from './parts';
import { someone } from './words';

/** What invitation and summons say of the conference. */
export const invitationSources = {
  'invitation.contents': {
    label: 'nội dung hội nghị',
    description: 'Các nội dung chính của chương trình, mỗi nội dung một gạch đầu dòng.',
    blank: () => [line('dash', '{{blank.content}}.')],
  },
  'invitation.chairs': {
    label: 'người chủ trì',
    description: 'Dòng “Chủ trì: …”, đủ họ tên, chức vụ theo thứ tự trong hồ sơ.',
    blank: (family) => [
      line('paragraph', `Chủ trì: ${someone[family]} {{conf.chairName}}, {{conf.chairTitle}}.`),
    ],
  },
  'invitation.documents': {
    label: 'tài liệu gửi kèm',
    description: 'Tài liệu của hội nghị gửi kèm giấy mời, giấy triệu tập, công văn.',
    blank: () => [line('dash', '{{blank.documents}}.')],
  },
  'invitation.reply': {
    label: 'câu đề nghị báo dự',
    description: 'Đề nghị khách mời báo dự trước ngày nào, với ai.',
    blank: () => [
      line('paragraph', 'Đề nghị báo dự trước ngày {{blank.replyBy}}; liên hệ: {{blank.contact}}.'),
    ],
  },
  'summons.reply': {
    label: 'câu đề nghị dự họp đúng thành phần',
    description:
      'Cho giấy triệu tập: dự đúng thành phần, vắng mặt phải báo cáo trước ngày nào, với ai.',
    blank: (family) => [
      line(
        'paragraph',
        `Đề nghị ${someone[family]} dự đúng thành phần, đúng thời gian; nếu không dự được thì báo cáo lý do trước ngày {{blank.replyBy}}; liên hệ: {{blank.contact}}.`,
      ),
    ],
  },
} as const satisfies Record<string, SourceWords>;

type Asked = Readonly<Record<'day' | 'contact', string>>;

/** What invitations say of chairs and answers. */
export const invitationSentences = {
  chairs: (names: string) => `Chủ trì: ${names}.`,
  reply: ({ day, contact }: Asked) => `Đề nghị báo dự trước ${day}; liên hệ: ${contact}.`,
  summons: (who: string, { day, contact }: Asked) =>
    `Đề nghị ${who} dự đúng thành phần, đúng thời gian; nếu không dự được thì báo cáo lý do trước ${day}; liên hệ: ${contact}.`,
  unknownDay: (day: string) => `ngày ${day}`,
} as const;
