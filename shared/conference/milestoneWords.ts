import type { ConferenceKind } from './conference';

/** Something to be done so many days before the conference, or after it for a positive number. */
export interface Milestone {
  readonly days: number;
  readonly work: string;
}

const committee: readonly Milestone[] = [
  { days: -45, work: 'Đề nghị các tổ chức trực thuộc gửi số liệu, tham luận, đề xuất khen thưởng' },
  { days: -40, work: 'Lập dự thảo báo cáo từ báo cáo năm trước' },
  { days: -25, work: 'Gửi dự thảo lấy ý kiến' },
  { days: -15, work: 'Tổng hợp, tiếp thu, giải trình góp ý' },
  { days: -12, work: 'Trình ban thường vụ' },
  { days: -10, work: 'Kế hoạch tổ chức: hội trường, chỗ ngồi, khen thưởng, báo chí' },
  { days: -7, work: 'Gửi giấy mời, giấy triệu tập kèm chương trình' },
  { days: -5, work: 'Gửi tài liệu cho người dự họp' },
  { days: -3, work: 'Kịch bản, bài phát biểu, thứ tự tham luận; ký quyết định khen thưởng' },
  { days: -1, work: 'In danh sách điểm danh, phiếu, biển tên' },
  { days: 3, work: 'Chủ trì duyệt, ký biên bản' },
  { days: 5, work: 'Ban hành nghị quyết, thông báo kết luận' },
  { days: 10, work: 'Gửi tổng hợp kiến nghị, theo dõi nhiệm vụ' },
  { days: 30, work: 'Nộp lưu hồ sơ hội nghị' },
];

const meeting: readonly Milestone[] = [
  { days: -7, work: 'Gửi giấy mời kèm chương trình' },
  { days: -5, work: 'Gửi tài liệu cho người dự họp' },
  { days: -1, work: 'In danh sách điểm danh, phiếu, biển tên' },
  { days: 3, work: 'Chủ trì duyệt, ký biên bản' },
  { days: 5, work: 'Ban hành thông báo kết luận' },
];

const branch: readonly Milestone[] = [
  { days: -3, work: 'Báo nội dung, gửi tài liệu cho đảng viên' },
  { days: 3, work: 'Hoàn chỉnh biên bản, nghị quyết tháng' },
];

const working: readonly Milestone[] = [
  { days: -15, work: 'Gửi công văn và đề cương báo cáo cho đơn vị' },
  { days: -5, work: 'Nhận báo cáo của đơn vị' },
  { days: -3, work: 'Gửi chương trình, danh sách đoàn' },
  { days: 3, work: 'Hai bên ký biên bản làm việc' },
  { days: 5, work: 'Ban hành thông báo kết luận, tổng hợp kiến nghị' },
];

/** What is usually done when, counted in days from the first day; offices follow their own rules of work. */
export const milestones: Readonly<Record<ConferenceKind, readonly Milestone[]>> = {
  committee,
  committeeExtended: committee,
  standing: meeting,
  permanent: meeting,
  branchCommittee: branch,
  branchRegular: branch,
  branchTopic: branch,
  working,
  session: meeting,
  congress: committee,
};
