import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** A ballot with people to choose from. */
export const candidateColumns: readonly Column[] = [
  { title: 'TT', width: 15, align: 'center' },
  { title: 'Họ và tên', width: 80 },
  { title: 'Đồng ý', width: 35, align: 'center' },
  { title: 'Không đồng ý', width: 35, align: 'center' },
];

/** A ballot with questions to answer. */
export const answerColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Nội dung xin ý kiến', width: 78, align: 'justify' },
  { title: 'Đồng ý', width: 23, align: 'center' },
  { title: 'Không đồng ý', width: 25, align: 'center' },
  { title: 'Ý kiến khác', width: 27, align: 'center' },
];

/** What came back by letter. */
export const letterColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nội dung', width: 51 },
  { title: 'Số phiếu gửi', width: 17, align: 'center' },
  { title: 'Số phiếu thu', width: 17, align: 'center' },
  { title: 'Đồng ý', width: 16, align: 'center' },
  { title: 'Tỷ lệ %', width: 18, align: 'center' },
  { title: 'Không đồng ý', width: 18, align: 'center' },
  { title: 'Ý kiến khác', width: 18, align: 'center' },
];

/** What is handed out to vote with, and what came back of it by letter. */
export const ballotSources = {
  'ballot.secret': {
    label: 'phiếu bầu, phiếu biểu quyết',
    description:
      'Danh sách bầu xếp theo vần của tên, hoặc nội dung biểu quyết kín, với ô để đánh dấu.',
    blank: () => [blankGrid(candidateColumns)],
  },
  'ballot.letter': {
    label: 'phiếu lấy ý kiến',
    description: 'Các nội dung lấy ý kiến bằng văn bản, với ô đồng ý, không đồng ý, ý kiến khác.',
    blank: () => [blankGrid(answerColumns)],
  },
  'ballot.letterSummary': {
    label: 'bảng tổng hợp phiếu lấy ý kiến',
    description: 'Phiếu gửi, phiếu thu, đồng ý, tỷ lệ trên tổng số, không đồng ý, ý kiến khác.',
    blank: () => [blankGrid(letterColumns)],
  },
  'ballot.letterResult': {
    label: 'câu kết quả lấy ý kiến',
    description: 'Mỗi nội dung lấy ý kiến bằng văn bản một câu kết quả, nêu rõ tỷ lệ tính trên gì.',
    blank: () => [
      line('paragraph', 'Kết quả lấy ý kiến {{blank.voteSubject}}: {{blank.voteResult}}.'),
    ],
  },
} as const satisfies Record<string, SourceWords>;

/** How a ballot is filled in. */
export const ballotSentences = {
  markAnswer: 'Đánh dấu X vào một ô; phiếu không đánh dấu hoặc đánh dấu nhiều ô là không hợp lệ.',
  markPerson: 'Ở mỗi dòng, đánh dấu X vào một ô.',
  markSeats: (seats: string) =>
    `Số lượng cần bầu: ${seats}. Ở mỗi dòng, đánh dấu X vào một ô; phiếu đồng ý quá số lượng cần bầu là không hợp lệ.`,
} as const;
