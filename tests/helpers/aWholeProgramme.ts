import { nobody } from '@shared/conference/attendance';
import type { AgendaItem, LogEntry, StepKind } from '@shared/conference/proceedings';
import type { Task } from '@shared/conference/results';
import { emptyStep } from '@shared/conference/usualAgenda';
import type { Vote } from '@shared/conference/vote';
import { newVote } from '@shared/votes/newVote';
import { one } from './aWholeDirectory';

function step(
  kind: StepKind,
  content: string,
  from: string,
  more: Partial<AgendaItem> = {},
): AgendaItem {
  const id = `a-${kind}-${from.replace(':', '')}`;
  return { ...emptyStep(id), kind, from, content, ...more };
}

/** Thirteen steps, as planned. */
export const wholeAgenda: readonly AgendaItem[] = [
  step('reception', 'Đón tiếp đại biểu', '07:30', { preparation: 'Bàn đón tiếp, tài liệu' }),
  step('flag', 'Chào cờ', '08:00', { preparation: 'Nhạc Quốc ca, Quốc tế ca' }),
  step('introduction', 'Tuyên bố lý do, giới thiệu đại biểu', '08:05', { presenter: one('p3') }),
  step('agenda', 'Thông qua chương trình', '08:10', { presenter: one('p3') }),
  step('opening', 'Phát biểu khai mạc', '08:15', { presenter: one('p0') }),
  step('report', 'Trình bày Báo cáo', '08:30', { presenter: one('p1'), documentId: 'd1' }),
  step('report', 'Trình bày dự thảo Nghị quyết', '08:50', {
    presenter: one('p2'),
    documentId: 'd2',
  }),
  step('discussion', 'Thảo luận, tham luận', '09:00', { presenter: one('p0') }),
  step('guidance', 'Phát biểu chỉ đạo', '10:00', { presenter: one('g1') }),
  step('reply', 'Phát biểu tiếp thu', '10:20', { presenter: one('p0') }),
  step('award', 'Công bố quyết định, trao Giấy khen', '10:30', {
    presenter: one('p1'),
    preparation: '7 Giấy khen, nhạc',
  }),
  step('vote', 'Biểu quyết thông qua Nghị quyết', '10:45', {
    presenter: one('p0'),
    documentId: 'd2',
  }),
  step('closing', 'Kết luận, bế mạc', '11:00', { presenter: one('p0') }),
];

function note(id: string, kind: StepKind, who: string, text = '', more: Partial<LogEntry> = {}) {
  const speaker = who === '' ? nobody : one(who);
  const whole: LogEntry = { id, kind, time: '', agendaId: '', speaker, text, notes: '', tags: [] };
  return { ...whole, ...more };
}

/** What happened: guidance came before the reports. */
export const wholeLog: readonly LogEntry[] = [
  note('l1', 'flag', ''),
  note('l2', 'introduction', 'p3'),
  note('l3', 'opening', 'p0', 'nêu mục đích, yêu cầu của hội nghị và gợi ý ba vấn đề thảo luận.'),
  note('l4', 'guidance', 'g1', 'ghi nhận kết quả của Đảng bộ xã; đề nghị chọn việc trọng tâm.'),
  note('l5', 'report', 'p1', '', { agendaId: 'a-report-0830' }),
  note('l6', 'report', 'p2', '', { agendaId: 'a-report-0850' }),
  note('l7', 'discussion', 'p4', 'nhất trí với dự thảo; đề nghị bổ sung chỉ tiêu phát triển đảng.'),
  note('l8', 'contribution', 'p11', 'nêu cách làm của chi bộ trong vận động nhân dân góp đất.'),
  note('l9', 'discussion', 'p4', 'đề nghị làm rõ nguồn vốn xây dựng đường thôn.'),
  note('l10', 'discussion', 'p6', 'đề nghị lùi chỉ tiêu thu ngân sách.', { tags: ['reserved'] }),
  note('l11', 'reply', 'p0', 'tiếp thu ý kiến chỉ đạo, giao Văn phòng hoàn thiện văn bản.'),
  note('l12', 'vote', '', '', { agendaId: 'a-vote-1045' }),
  note('l13', 'award', 'p1'),
  note('l14', 'closing', 'p0'),
];

/** Two questions by show of hands, and a secret election. */
export const wholeVotes: readonly Vote[] = [
  {
    ...newVote('v1', 'committee'),
    subject: 'Báo cáo tổng kết công tác năm 2025',
    for: 31,
    against: 0,
    other: 0,
  },
  {
    ...newVote('v2', 'committee'),
    subject: 'Nghị quyết phương hướng, nhiệm vụ năm 2026',
    documentId: 'd2',
    for: 30,
    against: 1,
    other: 0,
  },
  {
    ...newVote('v3', 'committee'),
    subject: 'bầu bổ sung ủy viên Ban Thường vụ',
    form: 'secret',
    ballots: { issued: 31, returned: 31, valid: 30, invalid: 1, reason: 'bầu quá số lượng' },
    seats: 2,
    candidates: [
      { id: 'c1', person: one('p20'), for: 21 },
      { id: 'c2', person: one('p4'), for: 28 },
      { id: 'c3', person: one('p15'), for: 9 },
    ],
    tellers: [one('p3'), one('p6'), one('p8')],
  },
];

/** Tasks, one of them without a day. */
export const wholeTasks: readonly Task[] = [
  {
    id: 't1',
    content: 'Xây dựng chương trình hành động thực hiện Nghị quyết',
    lead: 'Văn phòng Đảng ủy',
    support: 'các ban xây dựng Đảng',
    deadline: '2026-01-31',
    product: 'Chương trình hành động',
    state: 'doing',
    note: '',
  },
  {
    id: 't2',
    content: 'Rà soát nguồn vốn xây dựng đường thôn',
    lead: 'Ủy ban nhân dân xã',
    support: '',
    deadline: '2026-02-15',
    product: '',
    state: 'open',
    note: 'Trình Ban Thường vụ',
  },
  {
    id: 't3',
    content: 'Theo dõi, đôn đốc việc thực hiện kết luận',
    lead: 'Văn phòng Đảng ủy',
    support: '',
    deadline: '',
    product: '',
    state: 'open',
    note: '',
  },
];
