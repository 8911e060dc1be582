import { type Sentences, sentenceFrom } from '../sentences';
import { voteFaultSentence } from '../votes/voteFaultSentence';
import type { GapMatter } from './gaps';

/** The sentence for a gap. */
export function gapMessage(gap: GapMatter): string {
  return sentenceFrom(gapMessages, gap);
}

const gapMessages: Sentences<GapMatter> = {
  noStartDay: () => 'Chưa có ngày họp.',
  noStartTime: () => 'Chưa có giờ bắt đầu.',
  noVenue: () => 'Chưa có địa điểm họp.',
  endBeforeStart: () => 'Giờ kết thúc không sau giờ bắt đầu.',
  noEndTime: () => 'Chưa ghi giờ kết thúc.',
  noOrdinal: () => 'Chưa ghi hội nghị lần thứ mấy.',
  quorumOverWhole: ({ numerator, denominator }) =>
    `Tỷ lệ có mặt tối thiểu ghi ${numerator}/${denominator}, nhiều hơn toàn bộ; hãy ghi lại, ví dụ 2/3.`,
  weekendDay: ({ weekday }) => `Ngày họp là ${weekday}; hãy kiểm tra lại ngày.`,
  yearsApart: ({ reportYear, planYear }) =>
    `Tổng kết năm ${reportYear} nhưng triển khai năm ${planYear}; hai năm thường liền nhau.`,
  noChair: () => 'Chưa có người chủ trì.',
  noSecretary: () => 'Chưa có thư ký ghi biên bản.',
  noMembers: () => 'Chưa có danh sách triệu tập.',
  memberTwice: ({ name }) => `${name} có hai lần trong danh sách triệu tập.`,
  memberUnnamed: () => 'Có dòng trong danh sách triệu tập chưa ghi họ tên.',
  notInOffice: ({ name }) =>
    `${name} không giữ chức vụ nào vào ngày họp theo danh bạ; hãy bỏ tên hoặc sửa danh bạ.`,
  membersUnlikeBody: ({ members, body }) =>
    `Triệu tập ${members} người, hồ sơ cơ quan ghi tổng số ${body} người.`,
  notTicked: ({ count }) => `Còn ${count} người chưa điểm danh.`,
  absentWithoutReason: ({ name }) => `${name} vắng có lý do nhưng chưa ghi lý do.`,
  noTimeOfPresence: ({ name }) => `Chưa ghi giờ đến muộn hoặc về sớm của ${name}.`,
  noDeputy: ({ name }) => `Chưa ghi ai dự thay ${name}.`,
  noQuorum: ({ present, needed }) =>
    `Có mặt ${present} người, chưa đủ ${needed} người để họp theo quy chế.`,
  guestTwice: ({ name }) => `${name} có hai lần trong danh sách khách mời.`,
  guestIsMember: ({ name }) => `${name} vừa được triệu tập vừa được mời; hãy bỏ bớt một chỗ.`,
  noParties: () => 'Chưa đủ hai bên làm việc.',
  partyWithoutHead: ({ name }) => `${name || 'Một bên'} chưa có người đứng đầu.`,
  noBridgePoints: () => 'Họp trực tuyến mà chưa có điểm cầu nào.',
  noAgenda: () => 'Chưa có chương trình.',
  stepWithoutTime: ({ content }) => `Mục ${quoted(content)} chưa có giờ bắt đầu.`,
  stepEndsBeforeStart: ({ content }) => `Mục ${quoted(content)} kết thúc trước khi bắt đầu.`,
  stepsOverlap: ({ content, from, to }) =>
    `Mục ${quoted(content)} bắt đầu lúc ${to}, khi mục trước đến ${from} mới xong.`,
  stepsGap: ({ content, from, to }) =>
    `Từ ${from} đến ${to}, trước mục ${quoted(content)}, chương trình bỏ trống.`,
  stepWithoutPresenter: ({ content }) => `Mục ${quoted(content)} chưa có người thực hiện.`,
  documentWithoutPresenter: ({ title }) => `Chưa có người trình bày ${quoted(title)}.`,
  documentUntitled: () => 'Có tài liệu chưa ghi tên.',
  noLog: () => 'Chưa ghi diễn biến.',
  speakerUnknown: ({ name }) =>
    `${name} phát biểu nhưng không có trong danh sách có mặt hay khách mời.`,
  logWithoutText: ({ notes }) => `Ghi nhanh ${quoted(notes)} chưa viết thành câu cho biên bản.`,
  contributionNotReceived: ({ unit }) => `Chưa nhận được tham luận của ${unit || 'một đơn vị'}.`,
  voteFault: ({ subject, fault }) => `Biểu quyết ${quoted(subject)}: ${voteFaultSentence(fault)}`,
  tellersMissing: ({ subject, count }) =>
    count === 0
      ? `Bỏ phiếu ${quoted(subject)}: chưa ghi ban kiểm phiếu.`
      : `Bỏ phiếu ${quoted(subject)}: mới ghi trưởng ban kiểm phiếu, chưa ghi các ủy viên.`,
  noConclusions: () => 'Chưa ghi kết luận.',
  taskWithoutLead: ({ content }) => `Chưa có đơn vị chủ trì việc ${quoted(content)}.`,
  taskWithoutDeadline: ({ content }) => `Chưa có thời hạn cho việc ${quoted(content)}.`,
  taskDueBefore: ({ content }) => `Thời hạn của việc ${quoted(content)} ở trước ngày họp.`,
  recommendationWithoutLevel: ({ content }) =>
    `Kiến nghị ${quoted(content)} chưa ghi cấp giải quyết.`,
  figureWithoutResult: ({ indicator }) => `Chỉ tiêu ${quoted(indicator)} chưa có kết quả.`,
  awardTwice: ({ name }) => `${name} có hai lần trong danh sách khen thưởng.`,
  commentWithoutAnswer: ({ by }) => `Chưa tiếp thu hoặc giải trình góp ý của ${by || 'một nơi'}.`,
  moreAnswersThanSent: ({ sent, received }) =>
    `Nhận ${received} văn bản góp ý, nhiều hơn ${sent} nơi được gửi.`,
  paperDeleted: ({ title }) => `Văn bản của tài liệu ${quoted(title)} không còn trong thư viện.`,
};

const longestQuote = 60;

function quoted(text: string): string {
  const words = text.trim();
  if (words === '') return 'chưa ghi nội dung';
  return words.length > longestQuote
    ? `“${words.slice(0, longestQuote).trimEnd()}…”`
    : `“${words}”`;
}
