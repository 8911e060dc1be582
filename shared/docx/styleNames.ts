import type { StyleId } from '../standards/standard';

/**
 * Names of the styles as Word lists them. No name holds a comma (Word would read two names) or is
 * one of Word's own.
 */
export const styleNames: Readonly<Record<StyleId, string>> = {
  nationalTitle: 'VK Quốc hiệu',
  motto: 'VK Tiêu ngữ',
  parentBody: 'VK Cơ quan cấp trên',
  issuer: 'VK Cơ quan ban hành',
  issuerMark: 'VK Dấu dưới tên cơ quan',
  numberSymbol: 'VK Số và ký hiệu',
  placeDate: 'VK Địa danh và ngày tháng',
  letterSubject: 'VK Trích yếu công văn',
  typeName: 'VK Tên loại',
  subject: 'VK Trích yếu',
  subjectMark: 'VK Dấu dưới trích yếu',
  addresseeLabel: 'VK Kính gửi',
  addressee: 'VK Nơi kính gửi',
  part: 'VK Phần',
  partTitle: 'VK Tên phần',
  chapter: 'VK Chương',
  chapterTitle: 'VK Tên chương',
  section: 'VK Mục trong chương',
  sectionTitle: 'VK Tên mục trong chương',
  articleTitle: 'VK Điều có tên',
  article: 'VK Điều',
  heading: 'VK Mục lớn',
  clauseTitle: 'VK Khoản có tên',
  clause: 'VK Khoản',
  subclauseTitle: 'VK Tiểu mục có tên',
  subclause: 'VK Tiểu mục',
  pointTitle: 'VK Điểm có tên',
  point: 'VK Điểm',
  dash: 'VK Gạch đầu dòng',
  plus: 'VK Dấu cộng đầu dòng',
  paragraph: 'VK Đoạn văn',
  basis: 'VK Căn cứ',
  centred: 'VK Dòng ở giữa',
  appendix: 'VK Phụ lục',
  appendixTitle: 'VK Tên phụ lục',
  appendixNote: 'VK Ghi chú phụ lục',
  cell: 'VK Ô bảng',
  headerCell: 'VK Ô tiêu đề bảng',
  authority: 'VK Quyền hạn ký',
  position: 'VK Chức vụ ký',
  signatureGap: 'VK Chỗ ký',
  signerName: 'VK Họ tên người ký',
  recipientsLabel: 'VK Nơi nhận',
  recipient: 'VK Danh sách nơi nhận',
  urgency: 'VK Độ khẩn',
  circulation: 'VK Phạm vi lưu hành',
  draftMark: 'VK Dự thảo',
  pageNumber: 'VK Số trang',
};

/** Names of the two styles that only hold things apart. */
export const spacerNames = { seam: 'VK Khe giữa hai bảng', noteMark: 'VK Dấu chú thích' } as const;
