import type { SourceWords } from './deriver';
import { blankGrid, type Column, line } from './parts';

/** Recommendations with what is done with them. */
export const recommendationColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Nội dung kiến nghị', width: 45, align: 'justify' },
  { title: 'Đơn vị kiến nghị', width: 26 },
  { title: 'Nguồn', width: 22 },
  { title: 'Cấp giải quyết', width: 22 },
  { title: 'Đề xuất xử lý', width: 22 },
  { title: 'Tình trạng', width: 18 },
];

/** Recommendations inside minutes. */
export const shortRecommendationColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Nội dung', width: 83, align: 'justify' },
  { title: 'Cấp có thẩm quyền', width: 40 },
  { title: 'Ghi chú', width: 30 },
];

/** Papers that are read by subordinate organisations. */
export const contributionColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Đơn vị', width: 40 },
  { title: 'Chủ đề', width: 58, align: 'justify' },
  { title: 'Người trình bày', width: 35 },
  { title: 'Đã gửi bài', width: 20, align: 'center' },
];

/** Remarks on a draft, with their answers. */
export const commentColumns: readonly Column[] = [
  { title: 'TT', width: 10, align: 'center' },
  { title: 'Cơ quan, cá nhân góp ý', width: 30 },
  { title: 'Mục, trang của dự thảo', width: 25 },
  { title: 'Nội dung góp ý', width: 50, align: 'justify' },
  { title: 'Tiếp thu, giải trình', width: 50, align: 'justify' },
];

/** Places that take part by video. */
export const bridgeColumns: readonly Column[] = [
  { title: 'TT', width: 12, align: 'center' },
  { title: 'Điểm cầu', width: 63 },
  { title: 'Chủ trì tại điểm cầu', width: 60 },
  { title: 'Số đại biểu', width: 30, align: 'center' },
];

/** Tables of what was gathered for the conference or came out of it. */
export const registerSources = {
  'recommendations.opening': {
    label: 'câu mở đầu bảng kiến nghị',
    description: 'Tổng số kiến nghị và số kiến nghị theo từng cấp giải quyết.',
    blank: () => [line('paragraph', 'Tổng số {{blank.count}} kiến nghị.')],
  },
  'recommendations.table': {
    label: 'bảng tổng hợp kiến nghị',
    description: 'Nội dung, đơn vị kiến nghị, nguồn, cấp giải quyết, đề xuất xử lý, tình trạng.',
    blank: () => [blankGrid(recommendationColumns)],
  },
  'recommendations.short': {
    label: 'bảng kiến nghị của biên bản',
    description: 'Bảng ngắn cho biên bản làm việc: nội dung, cấp có thẩm quyền, ghi chú.',
    blank: () => [blankGrid(shortRecommendationColumns)],
  },
  'contributions.table': {
    label: 'danh sách tham luận',
    description: 'Đơn vị, chủ đề, người trình bày, đã gửi bài hay chưa, theo thứ tự trình bày.',
    blank: () => [blankGrid(contributionColumns)],
  },
  'comments.opening': {
    label: 'câu mở đầu bảng tiếp thu ý kiến',
    description:
      'Số nơi gửi xin ý kiến, số văn bản góp ý, số nhất trí hoàn toàn, số có ý kiến cụ thể.',
    blank: () => [
      line(
        'paragraph',
        'Dự thảo được gửi xin ý kiến {{blank.sent}} cơ quan, đơn vị; đã nhận được {{blank.received}} văn bản góp ý, trong đó {{blank.agreed}} văn bản nhất trí hoàn toàn.',
      ),
    ],
  },
  'comments.table': {
    label: 'bảng tiếp thu, giải trình ý kiến',
    description: 'Ai góp ý, mục và trang của dự thảo, nội dung góp ý, tiếp thu hoặc giải trình.',
    blank: () => [blankGrid(commentColumns)],
  },
  'bridge.table': {
    label: 'bảng điểm cầu',
    description: 'Điểm cầu, người chủ trì tại điểm cầu, số đại biểu.',
    blank: () => [blankGrid(bridgeColumns)],
  },
} as const satisfies Record<string, SourceWords>;
