import type { LogEntry, StepKind } from './proceedings';

/** The kinds of steps as programme and log name them. */
export const stepWords: Readonly<Record<StepKind, string>> = {
  reception: 'Đón tiếp',
  flag: 'Chào cờ',
  introduction: 'Tuyên bố lý do, giới thiệu',
  agenda: 'Thông qua chương trình',
  opening: 'Khai mạc',
  report: 'Trình bày',
  contribution: 'Tham luận',
  discussion: 'Thảo luận',
  guidance: 'Phát biểu chỉ đạo',
  explanation: 'Giải trình',
  reply: 'Tiếp thu, đáp từ',
  award: 'Khen thưởng',
  vote: 'Biểu quyết',
  conclusion: 'Kết luận',
  closing: 'Bế mạc',
  break: 'Nghỉ giải lao',
  other: 'Việc khác',
};

/** What a note of the log also is. */
export const tagWords: Readonly<Record<LogEntry['tags'][number], string>> = {
  comment: 'Góp ý',
  recommendation: 'Kiến nghị',
  guidance: 'Chỉ đạo',
  conclusion: 'Kết luận',
  task: 'Giao việc',
  reserved: 'Bảo lưu ý kiến',
};
