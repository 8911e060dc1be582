import type { Quorum } from '@shared/votes/quorum';
import type { VoteOutcome } from '@shared/votes/voteOutcome';

/** The words of the part on votes. */
export const voteScreenWords = {
  empty:
    'Chưa có nội dung biểu quyết. Kết quả nhập ở đây đi vào biên bản, nghị quyết và biên bản kiểm phiếu.',
  noAttendance:
    'Chưa điểm danh. Hãy ghi ai có mặt ở phần “Thành phần” để chương trình tính số có mặt.',
  addQuestion: 'Thêm nội dung biểu quyết',
  addElection: 'Thêm cuộc bầu',
  question: 'Nội dung biểu quyết',
  election: 'Nội dung bầu',
  questionHint: 'Viết như trong câu: dự thảo Nghị quyết về nhiệm vụ năm …',
  electionHint: 'Viết như trong câu: bầu bổ sung ủy viên Ban Thường vụ',
  form: 'Hình thức',
  base: 'Tỷ lệ tính trên',
  threshold: 'Mức thông qua',
  time: 'Vào lúc',
  total: 'Tổng số',
  present: 'Có mặt',
  yes: 'Tán thành',
  no: 'Không tán thành',
  other: 'Ý kiến khác',
  ballots: 'Phiếu',
  issued: 'Phát ra',
  returned: 'Thu về',
  valid: 'Hợp lệ',
  invalid: 'Không hợp lệ',
  reason: 'Lý do không hợp lệ',
  candidates: 'Danh sách bầu',
  candidate: 'Họ và tên',
  votes: 'Số phiếu',
  addCandidate: 'Thêm người',
  sortCandidates: 'Xếp theo vần tên',
  seats: 'Số lượng cần bầu',
  tellers: 'Ban kiểm phiếu',
  teller: (place: number) => (place === 1 ? 'Trưởng ban' : `Ủy viên ${place - 1}`),
  addTeller: 'Thêm người kiểm phiếu',
  removedNoun: 'một nội dung biểu quyết',
  remove: (what: string) => `Xóa ${what}`,
  bodyUnlike: (body: number, calledUp: number) =>
    `Hồ sơ cơ quan ghi tổng số ${body}, danh sách triệu tập có ${calledUp}. Tỷ lệ đang tính trên ${calledUp}; nếu tập thể có ${body} người, hãy chọn:`,
  takeBody: (body: number) => `Lấy tổng số ${body}`,
  quorumOfBody: (body: number, needed: number) =>
    ` Hồ sơ cơ quan ghi tổng số ${body}; tính trên số đó thì cần ít nhất ${needed}.`,
  sentence: 'Câu trong biên bản',
} as const;

/** Whether the conference may decide anything. */
export function quorumWords({ summoned, present, needed, isReached, unknown }: Quorum): string {
  const counts = `Có mặt ${present}/${summoned}, cần ít nhất ${needed}`;
  if (isReached) return `${counts}: đủ điều kiện tiến hành.`;
  return unknown > 0
    ? `${counts}; còn ${unknown} người chưa điểm danh.`
    : `${counts}: chưa đủ điều kiện tiến hành.`;
}

/** What was decided, in a few words. */
export function outcomeWords(outcome: VoteOutcome): string {
  if (outcome.kind === 'open') return 'Chưa có kết quả';
  if (outcome.kind === 'election') return `Trúng cử ${outcome.elected.length} người`;
  const counts = `${outcome.for}/${outcome.base}, cần ${outcome.needed}`;
  return outcome.kind === 'adopted' ? `Thông qua (${counts})` : `Không thông qua (${counts})`;
}
