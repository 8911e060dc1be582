import type { Presence } from './attendance';
import type { Conference, ConferenceKind } from './conference';
import type { GroupId } from './groups';

/** The kinds of conferences as lists and choices name them. */
export const kindWords: Readonly<Record<ConferenceKind, string>> = {
  committee: 'Hội nghị ban chấp hành',
  committeeExtended: 'Hội nghị ban chấp hành mở rộng',
  standing: 'Họp ban thường vụ',
  permanent: 'Họp thường trực',
  branchCommittee: 'Họp chi ủy',
  branchRegular: 'Sinh hoạt chi bộ thường kỳ',
  branchTopic: 'Sinh hoạt chi bộ chuyên đề',
  working: 'Buổi làm việc, khảo sát',
  session: 'Phiên họp của cơ quan nhà nước',
  congress: 'Đại hội',
};

/** The groups of a conference's page. */
export const groupWords: Readonly<Record<GroupId, string>> = {
  facts: 'Thông tin chung',
  leaders: 'Chủ trì, thư ký',
  members: 'Thành phần',
  guests: 'Khách mời, báo chí',
  parties: 'Các bên làm việc',
  bridgePoints: 'Điểm cầu',
  agenda: 'Chương trình',
  documents: 'Tài liệu',
  contributions: 'Tham luận',
  log: 'Diễn biến',
  votes: 'Biểu quyết',
  conclusions: 'Kết luận',
  tasks: 'Nhiệm vụ',
  recommendations: 'Kiến nghị',
  figures: 'Số liệu',
  awards: 'Khen thưởng',
  comments: 'Góp ý dự thảo',
  papers: 'Văn bản',
};

/** How an ordinal is written, each told by an example. */
export const ordinalStyleWords: Readonly<Record<Conference['ordinalStyle'], string>> = {
  decimal: 'Chữ số (15)',
  roman: 'La Mã (XV)',
  ordinalWord: 'Bằng chữ (mười lăm)',
};

/** How people take part. */
export const formatWords: Readonly<Record<Conference['format'], string>> = {
  inPerson: 'Trực tiếp',
  online: 'Trực tuyến',
  mixed: 'Trực tiếp kết hợp trực tuyến',
};

/** How somebody took part, in lists and choices. */
export const presenceWords: Readonly<Record<Presence, string>> = {
  expected: 'Chưa điểm danh',
  present: 'Có mặt',
  late: 'Đến muộn',
  early: 'Về sớm',
  excused: 'Vắng có lý do',
  unexcused: 'Vắng không lý do',
  represented: 'Có người dự thay',
};
