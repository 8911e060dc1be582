import type { Member } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { newFigure } from '@shared/conference/newResults';
import type { RecordContext } from '@shared/conference/recordContext';
import type { Family } from '@shared/draft/kinds';
import { sampleProfile } from '@shared/records/sampleProfile';
import { aConference, aMember, aParticipant } from './aConference';
import { addressedByState, one, wholeDirectory, wholeMembers } from './aWholeDirectory';
import { wholeAgenda, wholeLog, wholeTasks, wholeVotes } from './aWholeProgramme';

const presences: Readonly<Record<number, Partial<Member>>> = {
  9: { presence: 'excused', reason: 'đi học tập trung' },
  13: { presence: 'represented', deputy: 'Nguyễn Văn Phó' },
  14: { presence: 'late', at: '09:10' },
};

/** An invented year-end conference of the commune of the sample profile, with every part filled in. */
const wholeConference: Conference = aConference({
  ordinal: 5,
  theme: 'tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026',
  reportYear: 2025,
  planYear: 2026,
  startDay: '2026-01-09',
  startTime: '08:00',
  endTime: '11:15',
  venue: 'Hội trường xã An Thịnh',
  chairs: [one('p0'), one('p1'), one('p2')],
  secretaries: [one('p7')],
  host: one('p3'),
  members: wholeMembers.map((name, at) =>
    aMember(name, { id: `m${at}`, person: one(`p${at}`), ...presences[at] }),
  ),
  guests: [
    { id: 'guest2', person: one('g2'), replaces: '', hasReplied: true, isPresent: true },
    { id: 'guest1', person: one('g1'), replaces: '', hasReplied: true, isPresent: true },
  ],
  press: ['Báo Hải Sơn', 'Đài Phát thanh và Truyền hình Hải Sơn'],
  bridgePoints: [
    { id: 'b1', name: 'Trụ sở Đảng ủy xã', chair: 'Đinh Quốc Thái', count: 35 },
    { id: 'b2', name: 'Nhà văn hóa thôn Đông', chair: '', count: null },
  ],
  documents: [
    {
      id: 'd1',
      title: 'Dự thảo Báo cáo tổng kết công tác năm 2025',
      draftId: '',
      presenter: one('p1'),
    },
    {
      id: 'd2',
      title: 'Dự thảo Nghị quyết phương hướng, nhiệm vụ năm 2026',
      draftId: '',
      presenter: one('p2'),
    },
  ],
  agenda: wholeAgenda,
  log: wholeLog,
  votes: wholeVotes,
  tasks: wholeTasks,
  conclusions: [
    { id: 'k1', sort: 'assessment', text: 'Đảng bộ đã hoàn thành 14 trong 15 chỉ tiêu của năm.' },
    { id: 'k2', sort: 'direction', text: 'Tập trung giải phóng mặt bằng tuyến đường thôn Đông' },
    { id: 'k3', sort: 'direction', text: 'Mỗi chi bộ chọn một việc khó để làm trong quý I.' },
  ],
  recommendations: [
    {
      id: 'r1',
      content: 'Bố trí vốn sửa chữa trường mầm non',
      by: 'Chi bộ thôn Đông',
      source: 'Tham luận',
      level: 'Ủy ban nhân dân tỉnh',
      proposal: 'Có văn bản kiến nghị',
      state: 'Đã gửi',
    },
    {
      id: 'r2',
      content: 'Bổ sung biên chế công chức địa chính',
      by: 'Ủy ban nhân dân xã',
      source: 'Thảo luận',
      level: 'Ủy ban nhân dân tỉnh',
      proposal: '',
      state: '',
    },
    {
      id: 'r3',
      content: 'Hướng dẫn mẫu sổ ghi biên bản chi bộ',
      by: 'Chi bộ thôn Đoài',
      source: 'Thảo luận',
      level: 'Ban Tổ chức Tỉnh ủy',
      proposal: '',
      state: '',
    },
  ],
  figures: [
    {
      ...newFigure('f1'),
      indicator: 'Thu ngân sách trên địa bàn',
      unit: 'tỷ đồng',
      plan: '40',
      actual: '43,5',
      previous: '38,2',
      target: '47',
      source: 'Ủy ban nhân dân xã',
      lead: 'Ủy ban nhân dân xã',
    },
    {
      ...newFigure('f2'),
      indicator: 'Kết nạp đảng viên',
      unit: 'đảng viên',
      plan: '60',
      actual: '60',
      previous: '60',
      target: '62',
      lead: 'Ban Xây dựng Đảng',
    },
    {
      ...newFigure('f3'),
      indicator: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      unit: '%',
      plan: '95',
      actual: '93,4',
      previous: '91,9',
    },
  ],
  awards: [
    ...['Đông', 'Đoài', 'Nam', 'Bắc', 'Thượng', 'Hạ'].map((name, at) => ({
      id: `w${at}`,
      name: `Chi bộ thôn ${name}`,
      unit: '',
      achievement: 'Hoàn thành xuất sắc nhiệm vụ năm 2025',
      note: '',
    })),
    { id: 'w6', name: 'Trần Văn An', unit: 'Chi bộ thôn Đông', achievement: '', note: '' },
  ],
  awardReason: 'đạt thành tích xuất sắc trong công tác năm 2025',
  comments: [
    {
      id: 'o1',
      by: 'Chi bộ thôn Đông',
      place: 'Mục II.2, trang 7',
      content: 'Bổ sung số liệu thu ngân sách',
      answer: 'Tiếp thu, đã bổ sung',
    },
  ],
  commentCounts: { sent: 34, received: 31, agreed: 19 },
  contributions: [
    {
      id: 'n1',
      unit: 'Chi bộ thôn Đông',
      topic: 'Vận động nhân dân góp đất làm đường',
      speaker: one('p11'),
      isReceived: true,
    },
    {
      id: 'n2',
      unit: 'Chi bộ Trường học',
      topic: 'Nâng cao chất lượng sinh hoạt chi bộ',
      speaker: aParticipant('Lại Thị Hòa', 'Bí thư Chi bộ'),
      isReceived: false,
    },
  ],
  parties: [
    { id: 's1', name: 'Đoàn công tác Tỉnh ủy', head: one('g1'), members: [one('g2')] },
    { id: 's2', name: 'Đảng ủy xã An Thịnh', head: one('p0'), members: [one('p1'), one('p2')] },
  ],
  contact: 'Vũ Đức Lâm, Chánh Văn phòng, điện thoại 0912 000 000',
  replyBy: '2026-01-07',
});

/** All the records of the whole conference, for papers of a family. */
export function wholeContext(family: Family, changes: Partial<Conference> = {}): RecordContext {
  return {
    conference: { ...wholeConference, ...changes },
    profile: sampleProfile,
    people: family === 'party' ? wholeDirectory : addressedByState,
    family,
  };
}
