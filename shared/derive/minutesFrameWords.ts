import type { ConferenceKind } from '../conference/conference';
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

/** What ends where a branch met: not the branch, which other sentences name. */
export const sittings: Readonly<Partial<Record<ConferenceKind, string>>> = {
  branchRegular: 'Buổi sinh hoạt',
  branchTopic: 'Buổi sinh hoạt',
  branchCommittee: 'Cuộc họp chi ủy',
};

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

/** The fixed labels of minutes, as the Party's guide (HD 16) and the decree (Phụ lục III, 1.9) have them. */
export const frameSentences = {
  party: {
    time: (time: string, day: string) => `Thời gian: bắt đầu vào hồi ${time}, ${day}.`,
    chairs: (names: string) => `Người chủ trì: ${names}.`,
    takers: (names: string) => `Người ghi biên bản: ${names}.`,
  },
  state: {
    time: (time: string, day: string) => `Thời gian bắt đầu: ${time}, ${day}.`,
    chairs: (names: string) => `Chủ trì (chủ tọa): ${names}.`,
    takers: (names: string) => `Thư ký (người ghi biên bản): ${names}.`,
  },
  venue: (venue: string) => `Địa điểm: ${venue}.`,
  content: (content: string) => `Nội dung: ${content}.`,
  documents: (titles: string) => `Tài liệu sử dụng: ${titles}.`,
  unknownDay: (day: string) => `ngày ${day}`,
  closing: (meeting: string, time: string, day: string) =>
    `${meeting} kết thúc vào hồi ${time}, ${day}.`,
} as const;
