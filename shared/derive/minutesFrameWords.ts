import type { SourceWords } from './deriver';
import { line } from './parts';
import { someone } from './words';

/** How minutes begin and end. */
export const minutesFrameSources = {
  'minutes.opening': {
    label: 'phần mở đầu biên bản',
    description:
      'Thời gian, địa điểm, nội dung, người chủ trì, người ghi biên bản, tài liệu; lời theo Đảng hay Nhà nước.',
    blank: (family) => [
      line('dash', openingTime[family]),
      line('dash', 'Địa điểm: {{conf.venue}}.'),
      line('dash', 'Nội dung: {{blank.content}}.'),
      line(
        'dash',
        `${chairLabel[family]}: ${someone[family]} {{conf.chairName}}, {{conf.chairTitle}}.`,
      ),
      line(
        'dash',
        `${takerLabel[family]}: ${someone[family]} {{conf.minuteTakerName}}, {{conf.minuteTakerTitle}}.`,
      ),
      line('dash', 'Tài liệu sử dụng: {{blank.documents}}.'),
    ],
  },
  'minutes.closing': {
    label: 'câu kết thúc biên bản',
    description: 'Câu cuối: giờ, ngày kết thúc; số trang và việc thông qua để trống cho người ghi.',
    blank: () => [
      line('paragraph', 'Hội nghị kết thúc vào hồi {{conf.endTime}}, ngày {{conf.date}}.'),
    ],
  },
} as const satisfies Record<string, SourceWords>;

const openingTime = {
  party: 'Thời gian: bắt đầu vào hồi {{conf.startTime}}, ngày {{conf.date}}.',
  state: 'Thời gian bắt đầu: {{conf.startTime}}, ngày {{conf.date}}.',
} as const;

const chairLabel = {
  party: 'Người chủ trì',
  state: 'Chủ trì (chủ tọa)',
} as const;
const takerLabel = {
  party: 'Người ghi biên bản',
  state: 'Thư ký (người ghi biên bản)',
} as const;
