import { kinds } from '../draft/kinds';
import { groupThousands } from '../records/groupThousands';
import type { Sentences } from '../sentences';
import type { TextFault, WriteTextError } from './textFault';

const quote =
  'Nếu giá trị có dấu hai chấm hay bắt đầu bằng { [ * & ! @ %, hãy đặt trong dấu ngoặc kép.';

/** What is wrong with a text, or why a paper cannot be written as one; lines are told beside it. */
export const textMessages: Sentences<TextFault | WriteTextError> = {
  frontMatterMissing: () =>
    'Thiếu phần đầu văn bản. Hãy bắt đầu tệp bằng các dòng thông tin (kind, issuer, subject …) nằm giữa hai dòng ---.',
  frontMatterOpen: () => 'Phần đầu văn bản chưa khép lại. Hãy thêm một dòng --- trước nội dung.',
  yamlBroken: () => `Dòng này không đúng cách viết của phần đầu (YAML). ${quote}`,
  keyRepeated: () => 'Mục này đã có ở trên. Hãy giữ lại một dòng.',
  keyUnknown: (fault) =>
    fault.nearest === null
      ? `Không có mục “${fault.key}”. Hãy xóa dòng này hoặc sửa lại tên mục.`
      : `Không có mục “${fault.key}”. Có phải bạn định viết “${fault.nearest}”?`,
  valueNotText: (fault) => `Mục “${fault.key}” phải là một dòng chữ. ${quote}`,
  valueNotMap: (fault) =>
    fault.keys.length === 0
      ? `Mục “${fault.key}” phải gồm các dòng “tên: giá trị” viết lùi vào.`
      : `Mục “${fault.key}” phải gồm các dòng viết lùi vào: ${fault.keys.join(', ')}.`,
  kindMissing: () => 'Thiếu loại văn bản. Hãy thêm dòng kind, ví dụ: kind: bao-cao (hoặc BC).',
  kindUnknown: (fault) =>
    fault.nearest === null
      ? `Không có loại văn bản “${fault.name}”. Hãy dùng ký hiệu (NQ, BC, TB, CV …) hoặc tên như bao-cao.`
      : `Không có loại văn bản “${fault.name}”. Có phải bạn định viết “${fault.nearest}” (${kinds[fault.nearest].name})?`,
  standardUnknown: (fault) =>
    `Không có thể thức “${fault.name}”. Hãy dùng HD05-2026, HD36-2018 hoặc ND30.`,
  textDateMalformed: (fault) =>
    `Ngày “${fault.date}” viết chưa đúng mẫu. Hãy viết năm-tháng-ngày, ví dụ 2024-01-10; chưa có ngày thì viết 2024-01.`,
  textDateImpossible: (fault) => `Ngày “${fault.date}” không có trong lịch. Hãy sửa lại ngày.`,
  numberMalformed: (fault) =>
    `Số văn bản “${fault.number}” không phải là số. Hãy chỉ viết chữ số, phần sau số viết ở mục code.`,
  draftRoundMalformed: (fault) =>
    `Lần dự thảo “${fault.round}” không phải là số từ 1 đến 99. Hãy sửa lại.`,
  signaturesBoth: () =>
    'Phần ký có hai cách ghi. Hãy giữ một mục: signature cho một người ký, signatures cho nhiều chỗ ký.',
  copiesMalformed: (fault) =>
    `Số bản “${fault.copies}” không phải là số từ 1 đến 99.999. Hãy sửa lại.`,
  answerMalformed: (fault) =>
    `Mục “${fault.key}” chỉ nhận “có” hoặc “không”, không nhận “${fault.answer}”.`,
  lineTooLong: (fault) =>
    `Dòng này quá dài (${groupThousands(fault.letters)} chữ cái, nhiều nhất ${groupThousands(fault.most)}). Hãy ngắt thành nhiều đoạn.`,
  headingTooDeep: (fault) =>
    `Tiêu đề ${'#'.repeat(fault.depth)} quá sâu. Hãy dùng từ # đến ####; dưới nữa thì viết nhãn, ví dụ 1.1. hoặc a).`,
  fenceUnknown: (fault) =>
    `Không hiểu dòng “::: ${fault.name}”. Hãy dùng ::: trang-moi, ::: ngang, ::: can-cu hoặc ::: kem-theo.`,
  attachedUnnamed: () => 'Sau dòng “::: kem-theo” phải là tên văn bản kèm theo, ví dụ: # Quy chế.',
  fenceNotOpen: () => 'Dòng ::: này không khép lại phần nào. Hãy xóa nó, hoặc mở phần ấy ở trên.',
  fenceNested: (fault) => `Phần “::: ${fault.name}” đã mở ở trên. Hãy khép lại bằng ::: trước đã.`,
  fenceNotClosed: (fault) =>
    `Phần “::: ${fault.name}” chưa khép lại. Hãy thêm một dòng ::: ở cuối phần ấy.`,
  tagNotClosed: (fault) => `Thẻ ${fault.tag} chưa khép lại. Hãy thêm thẻ đóng ngay sau chữ cuối.`,
  tagNotOpen: (fault) => `Thẻ ${fault.tag} không có thẻ mở ở trước. Hãy xóa nó hoặc thêm thẻ mở.`,
  fieldMalformed: (fault) =>
    `Ô trống “{{${fault.field}}}” đặt tên chưa đúng. Tên chỉ gồm chữ không dấu và chữ số, ví dụ {{memberCount}}.`,
  tableRuleMissing: () =>
    'Bảng hỏng: thiếu dòng |---|---| ngay dưới dòng đầu, hoặc dòng ấy không đủ cột. Nếu không phải bảng, hãy viết \\| ở đầu dòng.',
  tableRowCells: (fault) =>
    `Bảng hỏng: dòng này có ${fault.cells} ô, dòng đầu bảng có ${fault.columns} ô. Hãy thêm hoặc bớt dấu |.`,
  tableNotClosed: () =>
    'Bảng hỏng: có <table> mà không có </table>. Hãy thêm </table> ở cuối bảng.',
  tableEmpty: () => 'Bảng hỏng: bảng không có dòng nào có chữ. Hãy điền hoặc xóa bảng.',
  tableTooManyColumns: (fault) =>
    `Bảng hỏng: bảng có ${fault.columns} cột, Word chỉ nhận nhiều nhất ${fault.most} cột. Hãy tách thành nhiều bảng.`,
  tableForeign: (fault) =>
    `Bảng hỏng: “${fault.found}” không nằm trong ô nào. Hãy đưa vào một ô <td>, hoặc ra ngoài bảng.`,
  tableTooDeep: () =>
    'Bảng hỏng: trong một ô có quá nhiều thẻ lồng nhau. Hãy bỏ bớt thẻ, chỉ giữ chữ của ô ấy.',
  tableSpan: (fault) => `Bảng hỏng: số ô gộp “${fault.value}” phải là số từ 1 trở lên.`,
  tableWidth: (fault) =>
    `Bảng hỏng: bề rộng cột “${fault.value}” phải viết bằng mm, cm hoặc %, và viết cho mọi cột.`,
  tableWidthsCount: (fault) =>
    `Bảng hỏng: ghi bề rộng của ${fault.widths} cột, nhưng dòng đầu có ${fault.columns} cột.`,
  tableUneven: (fault) =>
    `Bảng hỏng: dòng ${fault.row} của bảng thiếu hoặc thừa ô. Hãy xem lại các ô gộp (colspan, rowspan).`,
  labelNotSayable: (error) =>
    `Chưa ghi được ra Markdown: nhãn “${error.label}” ở đoạn ${error.block} không viết được thành chữ. Hãy bấm “Đánh số lại” ở đoạn ấy.`,
  dateNotSayable: (error) =>
    `Chưa ghi được ra Markdown: ngày “${error.date}” không có trong lịch. Hãy sửa ngày ban hành.`,
  markNotSayable: (error) =>
    `Chưa ghi được ra Markdown: dấu “${error.mark}” phải viết là “${error.spelling}”. Hãy chọn lại dấu ấy.`,
  tableNotSayable: (error) =>
    `Chưa ghi được ra Markdown: bảng ở đoạn ${error.block} thiếu ô, thừa ô hoặc thừa dòng tiêu đề. Hãy sửa lại bảng.`,
  blockNotSayable: (error) =>
    `Chưa ghi được ra Markdown mà giữ nguyên đoạn ${error.block}. Hãy gõ lại đoạn ấy rồi thử lần nữa.`,
  headNotSayable: (error) =>
    `Chưa ghi được ra Markdown mà giữ nguyên mục “${error.key}”. Hãy gõ lại mục ấy rồi thử lần nữa.`,
  textNotSayable: () =>
    'Chưa ghi được văn bản này ra Markdown mà đọc lại được. Hãy xuất tệp Word, hoặc báo cho người làm chương trình.',
};
