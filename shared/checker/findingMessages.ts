import { groupThousands } from '../records/groupThousands';
import { secrecyMessages } from '../secrecy/secrecyMessages';
import { type Sentences, sentenceFrom } from '../sentences';
import { standards } from '../standards/standards';
import type { CitationPart, Finding, MarkdownConstruct } from './finding';

/** One sentence a kind: what was remarked, and what to do. */
const findingMessages: Sentences<Finding> = {
  labelDiffers: (finding) =>
    `Số thứ tự gõ là “${finding.printed}”, theo thứ tự phải là “${finding.computed}”. Bấm “Đánh số lại” nếu gõ nhầm.`,
  labelForm: (finding) =>
    `Số thứ tự gõ là “${finding.printed}”, thể thức viết “${finding.computed}”. Bấm “Đánh số lại” để viết đúng.`,
  standardByDate: (finding) =>
    `Ngày ban hành thuộc thể thức khác: ${standards[finding.suggested].name}. Hãy đổi thể thức hoặc sửa ngày.`,
  dateImpossible: (finding) =>
    `Ngày “${finding.date}” không có trong lịch. Hãy nhập lại ngày ban hành.`,
  dateMissing: () => 'Chưa có tháng, năm ban hành. Hãy nhập trước khi trình ký.',
  dateInFuture: () =>
    'Ngày ban hành sau ngày hôm nay. Hãy kiểm tra lại ngày, hoặc đợi đến ngày đó.',
  subjectMissing: () => 'Chưa có trích yếu nội dung. Hãy nhập trích yếu của văn bản.',
  letterPrefixForeign: () =>
    '“V/v” là cách viết của văn bản hành chính. Hãy bỏ “V/v” ở đầu trích yếu công văn của Đảng.',
  codeMalformed: (finding) =>
    `Ký hiệu “${finding.code}” không đúng mẫu của thể thức. Hãy sửa, ví dụ “NQ/ĐU” (văn bản Đảng) hoặc “TB-UBND” (văn bản hành chính).`,
  addresseesMissing: () => 'Loại văn bản này phải có nơi kính gửi. Hãy nhập ít nhất một nơi.',
  addresseesUnexpected: () =>
    'Trong văn bản của Đảng chỉ công văn và tờ trình có dòng “Kính gửi”. Hãy chuyển nơi này xuống “Nơi nhận”.',
  authorityForeign: (finding) =>
    `Thẩm quyền ký “${finding.authority}” viết theo thể thức khác. Văn bản Đảng viết “T/M”, “K/T”, “T/L”; văn bản hành chính viết “TM.”, “KT.”, “TL.”.`,
  recipientsMissing: () => 'Chưa có nơi nhận. Hãy nhập các nơi nhận và dòng lưu.',
  archiveLineMalformed: (finding) =>
    `Dòng cuối của nơi nhận là “${finding.line}”. Dòng này phải là nơi lưu: “Lưu Văn phòng …” (văn bản Đảng) hoặc “Lưu: VT, …” (văn bản hành chính).`,
  secrecyMark: ({ mark, why }) =>
    secrecyMessages.secretRefused({ kind: 'secretRefused', mark, why }),
  bodyEmpty: () => 'Văn bản chưa có nội dung. Hãy soạn nội dung trước khi xuất.',
  bodyEnd: ({ found, expected }) =>
    found === ''
      ? `Đoạn cuối của nội dung chưa có dấu kết thúc. Hãy thêm “${expected}”.`
      : `Đoạn cuối của nội dung kết thúc bằng “${found}”. Thể thức này chỉ dùng “${expected}”.`,
  kindForeign: (finding) =>
    `Thể thức ${standards[finding.standard].name} không có loại văn bản này. Hãy chọn loại khác hoặc đổi thể thức.`,
  mandatePassedOn: () =>
    'Người ký thừa ủy quyền (TUQ.) không được để người khác ký thay (KT.). Hãy sửa lại thẩm quyền ký.',
  nameTitled: (finding) =>
    `Trước họ tên người ký “${finding.name}” không ghi học hàm, học vị, quân hàm hay danh hiệu. Hãy chỉ để họ và tên.`,
  minutesOnBehalf: () =>
    'Biên bản không ký “T/M”: cuối biên bản là người ghi biên bản và người chủ trì. Hãy sửa lại phần ký.',
  coIssuerUnsigned: ({ bodies, signers }) =>
    `Văn bản do ${bodies} cơ quan cùng ban hành mà mới có ${signers} chỗ ký được ghi. Hãy ghi người ký của từng cơ quan.`,
  annexWithoutNote: () =>
    'Dưới tên phụ lục chưa có dòng “(Kèm theo …)”. Hãy thêm dòng ghi số, ngày của văn bản mà phụ lục đi kèm.',
  titleForeign: () =>
    'Dòng này là tiêu đề của thể thức khác (văn bản Đảng không có quốc hiệu, văn bản hành chính không có tiêu đề Đảng). Hãy xóa dòng này.',
  placeMissing: () => 'Chưa có địa danh trước ngày tháng. Hãy nhập địa danh, ví dụ “An Thịnh”.',
  codeOfOtherKind: (finding) =>
    finding.symbol === ''
      ? `Công văn hành chính không ghi “${finding.found}” trong ký hiệu. Hãy viết như “UBND-VX”.`
      : `Ký hiệu bắt đầu bằng “${finding.found}”, loại văn bản này là “${finding.symbol}”. Hãy sửa ký hiệu hoặc đổi loại văn bản.`,
  subjectCapital: () =>
    'Trích yếu văn bản Đảng viết thường chữ đầu (“về …”). Hãy viết thường, trừ khi là tên riêng.',
  addresseeLabelTyped: () =>
    'Thể thức đã in sẵn “Kính gửi” hoặc “Kính trình”. Hãy chỉ ghi tên nơi nhận ở ô này.',
  asAboveAlone: () =>
    'Nơi nhận ghi “Như trên” nhưng văn bản không có “Kính gửi”. Hãy ghi rõ nơi nhận, hoặc thêm “Kính gửi”.',
  asAboveMissing: () =>
    'Văn bản có “Kính gửi” nhưng nơi nhận không ghi “Như trên”. Hãy thêm “Như trên” vào dòng đầu nơi nhận.',
  lawNumbered: () =>
    'Căn cứ là luật, pháp lệnh chỉ cần ghi tên và ngày ban hành. Có thể bỏ số, ký hiệu.',
  citationIncomplete: ({ number, missing }) =>
    `Căn cứ “${number}” còn thiếu ${missing.map((part) => citationParts[part]).join(', ')}. Hãy ghi đủ tên loại, số, ngày và cơ quan ban hành.`,
  citationDatesDiffer: ({ number, dates: [first, second] }) =>
    `Văn bản số ${number} ở đây ghi “${second}”, ở trên ghi “${first}”. Hãy tra lại ngày ban hành.`,
  attendanceSum: ({ summoned, present, absent }) =>
    `Triệu tập ${groupThousands(summoned)}, nhưng có mặt ${groupThousands(present)} và vắng mặt ${groupThousands(absent)}: cộng lại không bằng. Hãy kiểm tra số đại biểu.`,
  awardCount: ({ written, listed }) =>
    `Điều khen thưởng ghi ${groupThousands(written)}, danh sách kèm theo có ${groupThousands(listed)}. Hãy sửa cho hai nơi bằng nhau.`,
  programmeOrder: ({ before, after }) =>
    `Trong chương trình, mục lúc ${after} đứng sau mục lúc ${before}. Hãy sửa giờ hoặc đổi thứ tự.`,
  basisEnd: (finding) => `Dòng căn cứ này phải kết thúc bằng dấu “${finding.expected}”.`,
  markdownUnknown: (finding) =>
    `Văn bản không có ${constructNames[finding.construct]}: dòng này được in nguyên như đã gõ. Hãy viết lại bằng chữ thường.`,
  sumDiffers: ({ column, printed, computed }) =>
    `Cột “${column}”: dòng cộng ghi ${printed}, cộng các dòng trên được ${computed}. Hãy tính lại.`,
  shareDiffers: ({ row, printed, computed }) =>
    `Dòng “${row}”: tỷ lệ ghi ${printed}%, tính lại được ${computed}%. Hãy sửa số liệu hoặc tỷ lệ.`,
  changeDiffers: ({ row, printed, computed }) =>
    `Dòng “${row}”: tăng, giảm ghi “${printed}”, kết quả so với năm trước chênh ${computed}. Hãy tính lại.`,
  cellMissing: ({ row, column }) => `Dòng “${row}” chưa ghi cột “${column}”. Hãy điền cho đủ.`,
  membersDiffer: ({ total, computed }) =>
    `Tổng số đảng viên ghi ${total}, chính thức cộng dự bị được ${computed}. Hãy kiểm tra lại ba số này.`,
  partExceedsWhole: ({ part, whole }) =>
    `Số nhận được hoặc số nhất trí (${part}) lớn hơn tổng số của nó (${whole}). Hãy kiểm tra lại.`,
  figureHedged: ({ words }) => `“${words}” là số ước chừng. Văn bản chính thức ghi số chính xác.`,
  unfilledField: (finding) => `Chưa điền “${finding.field}”.`,
  signOffLonely: (finding) =>
    `Phần ký ở trang ${finding.page} không có đủ hai dòng nội dung đứng trước. Hãy thêm hoặc rút bớt vài dòng để nội dung sang cùng trang.`,
  headingAtFoot: (finding) =>
    `Tiêu đề nằm ở cuối trang ${finding.page}, nội dung của nó ở trang sau. Hãy ngắt trang trước tiêu đề này.`,
  titleWordLonely: (finding) =>
    `Dòng cuối của tiêu đề chỉ có một chữ “${finding.word}”. Hãy viết gọn hơn hoặc thêm chữ.`,
  tableRowCut: (finding) =>
    `Dòng ${finding.row} của bảng bị cắt ngang ở cuối trang ${finding.page}. Hãy chia dòng này thành nhiều dòng ngắn hơn.`,
  lastPageNearlyEmpty: (finding) =>
    `Trang cuối (trang ${finding.page}) chỉ có ${finding.lines} dòng. Hãy rút bớt nội dung để bớt được một trang.`,
  tableTooWide: (finding) =>
    `Bảng rộng ${finding.width} mm, phần chữ của trang chỉ rộng ${finding.room} mm nên các cột bị thu hẹp. Hãy bớt cột hoặc đặt bảng ở trang nằm ngang.`,
  wordTooWide: (finding) =>
    `“${finding.word}” ở trang ${finding.page} rộng hơn chỗ dành cho nó. Hãy mở rộng cột, đặt bảng ở trang nằm ngang hoặc viết gọn lại.`,
};

const citationParts: Readonly<Record<CitationPart, string>> = {
  type: 'tên loại',
  date: 'ngày, tháng, năm',
  issuer: 'cơ quan ban hành',
};

const constructNames: Readonly<Record<MarkdownConstruct, string>> = {
  image: 'hình ảnh ![…](…)',
  link: 'liên kết […](…)',
  linkTarget: 'địa chỉ liên kết […]: …',
  autolink: 'liên kết <…>',
  footnote: 'chú thích cuối trang [^…]',
  quote: 'dấu trích dẫn > ở đầu dòng',
  codeFence: 'khối mã ```',
  code: 'chữ dạng mã `…`',
  strike: 'chữ gạch ngang ~~…~~',
  task: 'ô đánh dấu [ ]',
  setext: 'dòng gạch === dưới tiêu đề',
  html: 'thẻ HTML nào ngoài <table>, <u>, <b>, <i>, <br>',
  tooManyMarks: 'nhiều dấu * _ < như vậy trong một đoạn',
};

/** The sentence for a finding. */
export function findingMessage(finding: Finding): string {
  return sentenceFrom(findingMessages, finding);
}
