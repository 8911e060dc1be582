import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** Votes, question by question. */
export const voteColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nội dung', width: 45 },
  { title: 'Hình thức', width: 22, align: 'center' },
  { title: 'Tổng số', width: 17, align: 'center' },
  { title: 'Có mặt', width: 16, align: 'center' },
  { title: 'Tán thành', width: 18, align: 'center' },
  { title: 'Không tán thành', width: 19, align: 'center' },
  { title: 'Ý kiến khác', width: 18, align: 'center' },
];

/** What was voted on, and with what result. */
export const minutesVotesSources = {
  'minutes.votes': {
    label: 'kết quả biểu quyết',
    description:
      'Mỗi lần biểu quyết một câu: hình thức, số phiếu, tỷ lệ và nêu rõ tỷ lệ tính trên gì.',
    blank: () => [
      line(
        'paragraph',
        'Hội nghị biểu quyết {{blank.voteSubject}} bằng hình thức {{blank.voteForm}}, kết quả: {{blank.voteResult}}.',
      ),
    ],
  },
  'minutes.admissionVotes': {
    label: 'kết quả biểu quyết về đảng viên',
    description:
      'Như kết quả biểu quyết, chỉ lấy các lần cần ít nhất hai phần ba: kết nạp, công nhận chính thức.',
    blank: () => [
      line(
        'paragraph',
        'Chi bộ biểu quyết {{blank.voteSubject}} bằng hình thức {{blank.voteForm}}, kết quả: {{blank.voteResult}}.',
      ),
    ],
  },
  'minutes.votesTable': {
    label: 'bảng kết quả biểu quyết',
    description:
      'Các lần biểu quyết: hình thức, tổng số, có mặt, các ý kiến; mỗi cuộc bầu một câu sau bảng.',
    blank: () => [blankGrid(voteColumns)],
  },
} as const satisfies Record<string, SourceWords>;

/** What stands in the place of votes where there were none. */
export const noVote = 'Không có nội dung biểu quyết.';

/** What the minutes tell of an election beside the table of the questions. */
export const electionSentences = {
  told: (subject: string, parts: readonly string[]) =>
    `${subject}: ${parts.filter((part) => part !== '').join('; ')}.`,
  ballots: (issued: string, returned: string, valid: string) =>
    `phát ra ${issued} phiếu, thu về ${returned} phiếu, hợp lệ ${valid} phiếu`,
  elected: (names: string, tied: string) => {
    const elected = names === '' ? 'không có ai trúng cử' : `trúng cử: ${names}`;
    return tied === '' ? elected : `${elected}; ${tied} có số phiếu bằng nhau, chưa trúng cử`;
  },
  open: (result: string) => `kết quả: ${result}`,
  counted: 'số phiếu của từng người ghi trong biên bản kiểm phiếu',
} as const;

/** A vote whose result is not counted yet. */
export function openVote(vote: {
  readonly meeting: string;
  readonly subject: string;
  readonly form: string;
  readonly result: string;
}): string {
  return `${vote.meeting} biểu quyết ${vote.subject} bằng hình thức ${vote.form}, kết quả: ${vote.result}.`;
}
