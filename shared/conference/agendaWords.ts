import type { ConferenceKind } from './conference';
import type { StepKind } from './proceedings';

/** A step of a usual programme, and how long it takes in minutes. */
export interface UsualStep {
  readonly kind: StepKind;
  readonly content: string;
  readonly minutes: number;
}

const step = (kind: StepKind, minutes: number, content: string): UsualStep => ({
  kind,
  minutes,
  content,
});

const reception = step('reception', 15, 'Đón tiếp đại biểu, phát tài liệu');
const flag = step('flag', 5, 'Chào cờ');
const introduction = step('introduction', 10, 'Nêu lý do họp, giới thiệu đại biểu');
const approval = step('agenda', 5, 'Thống nhất chương trình làm việc, cử thư ký');
const discussion = step('discussion', 45, 'Thảo luận');
const voting = step('vote', 10, 'Biểu quyết');
const conclusion = step('conclusion', 10, 'Chủ trì kết luận');

const committee: readonly UsualStep[] = [
  reception,
  flag,
  introduction,
  approval,
  step('opening', 10, 'Khai mạc, gợi ý nội dung thảo luận'),
  step('report', 20, 'Trình bày dự thảo Báo cáo tổng kết'),
  step('report', 10, 'Trình bày dự thảo Nghị quyết'),
  step('discussion', 60, 'Tham luận và thảo luận'),
  step('guidance', 15, 'Cấp trên phát biểu chỉ đạo'),
  step('reply', 5, 'Tiếp thu ý kiến chỉ đạo'),
  step('award', 15, 'Công bố quyết định và trao thưởng'),
  step('vote', 10, 'Biểu quyết thông qua Báo cáo và Nghị quyết'),
  step('closing', 10, 'Kết luận và bế mạc'),
];

const standing: readonly UsualStep[] = [
  step('introduction', 5, 'Nêu mục đích, nội dung họp'),
  step('report', 15, 'Trình bày nội dung thứ nhất'),
  discussion,
  voting,
  conclusion,
];

const branch: readonly UsualStep[] = [
  step('introduction', 5, 'Điểm danh, cử thư ký'),
  step('opening', 5, 'Nêu nội dung buổi sinh hoạt'),
  step('report', 10, 'Thông báo tình hình và văn bản của cấp trên'),
  step('report', 15, 'Đánh giá tháng qua, nêu việc tháng tới'),
  step('discussion', 40, 'Đảng viên thảo luận'),
  voting,
  conclusion,
  step('closing', 5, 'Đọc lại biên bản, kết thúc'),
];

const working: readonly UsualStep[] = [
  step('introduction', 10, 'Giới thiệu thành phần hai bên'),
  step('opening', 5, 'Trưởng đoàn nêu mục đích, yêu cầu'),
  step('report', 20, 'Đơn vị báo cáo'),
  step('discussion', 60, 'Trao đổi, hỏi và đáp'),
  step('explanation', 20, 'Đơn vị giải trình, kiến nghị'),
  step('conclusion', 15, 'Trưởng đoàn kết luận'),
];

const session: readonly UsualStep[] = [
  introduction,
  step('opening', 10, 'Phát biểu mở đầu phiên họp'),
  step('report', 20, 'Trình bày báo cáo'),
  step('discussion', 60, 'Bộ, ngành, địa phương phát biểu'),
  step('guidance', 15, 'Ý kiến chỉ đạo'),
  conclusion,
];

const congress: readonly UsualStep[] = [
  reception,
  flag,
  introduction,
  step('agenda', 10, 'Bầu đoàn chủ tịch, đoàn thư ký; thông qua chương trình'),
  step('opening', 15, 'Diễn văn khai mạc'),
  step('report', 30, 'Trình bày báo cáo chính'),
  step('contribution', 60, 'Tham luận'),
  step('guidance', 20, 'Cấp trên phát biểu chỉ đạo'),
  step('reply', 5, 'Đáp từ'),
  step('award', 20, 'Trao thưởng'),
  step('vote', 20, 'Biểu quyết nghị quyết'),
  step('closing', 10, 'Diễn văn bế mạc'),
];

/** The usual programme of each kind, to begin with. */
export const usualAgendas: Readonly<Record<ConferenceKind, readonly UsualStep[]>> = {
  committee,
  committeeExtended: committee,
  standing,
  permanent: standing,
  branchCommittee: standing,
  branchRegular: branch,
  branchTopic: branch,
  working,
  session,
  congress,
};
