import type { Member } from '@shared/conference/attendance';
import type { Conclusion, Task } from '@shared/conference/results';

/** Where a task stands. */
export const taskStateWords: Readonly<Record<Task['state'], string>> = {
  open: 'Chưa làm',
  doing: 'Đang làm',
  done: 'Xong đúng hạn',
  doneLate: 'Xong chậm',
};

/** What a point of the conclusion is. */
export const conclusionSortWords: Readonly<Record<Conclusion['sort'], string>> = {
  assessment: 'Đánh giá',
  direction: 'Nhiệm vụ, yêu cầu',
};

/** How people who are called up count for votes. */
export const memberStandings = ['official', 'probationary', 'exempt'] as const;

/** How somebody who is called up counts for votes. */
export const standingWords: Readonly<Record<Member['standing'], string>> = {
  official: 'Chính thức',
  probationary: 'Dự bị',
  exempt: 'Được miễn',
};

/** What is said of the short forms of the log. */
export const abbreviationWords = {
  open: 'Viết tắt…',
  title: 'Chữ viết tắt khi ghi diễn biến',
  isOn: 'Gõ chữ viết tắt rồi dấu cách, dấu câu hoặc Enter thì viết ra đầy đủ',
  list: 'Danh sách, mỗi dòng một chữ',
  hint: 'Ví dụ: dc = đồng chí. Bấm Backspace ngay sau đó để lấy lại chữ viết tắt.',
  unread: (lines: readonly string[]) =>
    `Chưa hiểu dòng “${lines[0] ?? ''}”. Hãy viết như: dc = đồng chí.`,
  submit: 'Giữ danh sách',
} as const;
