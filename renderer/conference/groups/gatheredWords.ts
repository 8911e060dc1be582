import { groupWords } from '@shared/conference/conferenceWords';
import type { GroupId } from '@shared/conference/groups';
import type { GatheredTag } from '@shared/conference/proceedings';

/** The group whose table collects the notes with a tag. */
export const tagGroups: Readonly<Record<GatheredTag, GroupId>> = {
  comment: 'comments',
  recommendation: 'recommendations',
  conclusion: 'conclusions',
  task: 'tasks',
};

/** What is told of notes in tables, and of where items come from. */
export const gatheredWords = {
  standsIn: (group: GroupId) => `Có trong ${groupWords[group]}`,
  putInto: (group: GroupId) => `Đưa vào ${groupWords[group]}`,
  from: (time: string) => (time === '' ? 'Từ biên bản' : `Từ biên bản lúc ${time}`),
  gone: 'Ghi chép trong biên bản đã xóa; mục này giữ nguyên.',
  stale: (text: string) =>
    text.trim() === ''
      ? 'Câu trong biên bản nay để trống.'
      : `Câu trong biên bản đã đổi thành: “${text}”`,
  takeNote: 'Lấy câu trong biên bản',
  keepOwn: 'Giữ câu ở đây',
} as const;
