import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';
import { capitalised } from './wordCases';
import { someone } from './words';

/** Votes for each candidate. */
export const resultColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Họ và tên', width: 55 },
  { title: 'Số phiếu đồng ý', width: 24, align: 'center' },
  { title: 'Tỷ lệ %', width: 24, align: 'center' },
  { title: 'Số phiếu không đồng ý', width: 25, align: 'center' },
  { title: 'Ghi chú', width: 25 },
];

/** Minutes of the tellers: every ballot that was secret. */
export const voteCountSources = {
  'count.tellers': {
    label: 'ban kiểm phiếu',
    description: 'Ban kiểm phiếu của từng cuộc bỏ phiếu kín: trưởng ban và các ủy viên.',
    blank: (family) => [line('dash', `Trưởng ban: ${someone[family]} {{blank.teller}}.`)],
  },
  'count.ballots': {
    label: 'tình hình phiếu',
    description: 'Số triệu tập, có mặt; số phiếu phát ra, thu về, hợp lệ, không hợp lệ và lý do.',
    blank: () => [
      line('dash', 'Tỷ lệ phần trăm tính trên: {{blank.voteBase}}.'),
      line('dash', 'Số phiếu phát ra: {{blank.issued}} phiếu.'),
      line('dash', 'Số phiếu thu về: {{blank.returned}} phiếu.'),
      line('dash', 'Số phiếu hợp lệ: {{blank.valid}} phiếu.'),
      line('dash', 'Số phiếu không hợp lệ: {{blank.invalid}} phiếu.'),
    ],
  },
  'count.results': {
    label: 'bảng kết quả kiểm phiếu',
    description: 'Từng người, theo vần của tên: số phiếu đồng ý, tỷ lệ, số phiếu không đồng ý.',
    blank: () => [blankGrid(resultColumns)],
  },
  'count.elected': {
    label: 'danh sách trúng cử',
    description: 'Những người trúng cử theo số phiếu từ cao xuống thấp, tỷ lệ nêu rõ tính trên gì.',
    blank: (family) => [line('dash', `${capitalised(someone[family])} {{blank.elected}}.`)],
  },
} as const satisfies Record<string, SourceWords>;

/** What the minutes of the tellers say. */
export const countSentences = {
  headTeller: (who: string) => `Trưởng ban: ${who}.`,
  teller: (who: string) => `Ủy viên: ${who}.`,
  seats: (count: string) => `Số lượng cần bầu: ${count}.`,
  base: (count: string, base: string) =>
    `${capitalised(base)}: ${count} (tỷ lệ phần trăm tính trên số này).`,
  present: (count: string) => `Có mặt lúc bỏ phiếu: ${count}.`,
  issued: (count: string) => `Số phiếu phát ra: ${count} phiếu.`,
  returned: (count: string) => `Số phiếu thu về: ${count} phiếu.`,
  valid: (count: string) => `Số phiếu hợp lệ: ${count} phiếu.`,
  invalid: (count: string, reason: string) =>
    `Số phiếu không hợp lệ: ${count} phiếu.${reason === '' ? '' : ` Lý do: ${reason}`}`,
  elected: (who: string, votes: string, share: string) => `${who}: ${votes} phiếu, đạt ${share}.`,
  tied: (names: string) =>
    `${names} có số phiếu bằng nhau ở chỗ cuối cùng, chưa xác định người trúng cử.`,
  nobody: 'Không có người nào đủ số phiếu để trúng cử.',
} as const;
