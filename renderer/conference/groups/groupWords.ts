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
