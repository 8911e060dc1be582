import type { Sentences } from '../sentences';
import type { TemplateError } from './templateError';

/** One sentence a kind: what is wrong in which file, and what to do. */
export const templateMessages: Sentences<TemplateError> = {
  templateNotJson: (error) =>
    `Tệp mẫu “${error.file}” sai cú pháp JSON ở dòng ${error.line}. Hãy sửa dòng này (thường do thiếu dấu phẩy, dấu nháy hoặc dấu ngoặc) rồi dùng lại tệp.`,
  templateNewer: (error) =>
    `Tệp mẫu “${error.file}” thuộc dạng ${error.version}, chương trình này đọc được đến dạng ${error.known}. Hãy cập nhật chương trình để dùng mẫu.`,
  templateMissing: (error) =>
    `Tệp mẫu “${error.file}” thiếu phần bắt buộc: ${error.at}. Hãy bổ sung phần này.`,
  templateInvalid: (error) =>
    `Tệp mẫu “${error.file}” ghi không đúng dạng ở: ${error.at}. Hãy sửa lại theo các mẫu có sẵn.`,
  templateUnknownKey: (error) =>
    `Tệp mẫu “${error.file}” có phần lạ “${error.key}” ở: ${error.at}. Hãy xóa hoặc sửa lại tên phần này.`,
  templateUnknownValue: (error) =>
    `Tệp mẫu “${error.file}” ghi “${error.value}” ở: ${error.at}; chương trình không biết giá trị này. Hãy dùng một trong các giá trị: ${error.allowed.join(', ')}.`,
  templateForeign: (error) =>
    `Tệp mẫu “${error.file}” ghi “${error.value}” ở: ${error.at}, nhưng giá trị này không dùng cho nhóm văn bản của mẫu. Hãy sửa một trong hai.`,
  templateSourceUnknown: ({ file, at, source, nearest }) =>
    nearest === null
      ? `Tệp mẫu “${file}” lấy nội dung từ nguồn “${source}” ở: ${at}; chương trình không có nguồn này. Hãy dùng một nguồn ghi trong templates/README.md.`
      : `Tệp mẫu “${file}” lấy nội dung từ nguồn “${source}” ở: ${at}; chương trình không có nguồn này. Nguồn có tên gần nhất là “${nearest}”.`,
  templateReadsUnknown: ({ file, field, reads }) =>
    `Tệp mẫu “${file}” cho trường “${field}” lấy giá trị từ “${reads}”, nhưng hồ sơ không có trường này. Hãy sửa lại tên trong “reads”.`,
  templateTextBroken: (error) =>
    `Tệp mẫu “${error.file}” mở mà chưa đóng dấu “${error.mark}” ở: ${error.at}. Hãy viết đủ cặp, ví dụ **chữ đậm** hoặc {{tenTruong}}.`,
  templateFieldUndeclared: (error) =>
    `Tệp mẫu “${error.file}” dùng trường “${error.field}” ở: ${error.at}, nhưng chưa khai báo trong “fields”. Hãy khai báo hoặc sửa lại tên trường.`,
  templateFieldRepeated: (error) =>
    `Tệp mẫu “${error.file}” khai báo trường “${error.field}” hai lần. Hãy bỏ bớt một lần.`,
  templateTableWidth: (error) =>
    `Tệp mẫu “${error.file}” có bảng rộng ${error.sum} mm ở: ${error.at}, không bằng chiều rộng của phần chữ. Hãy chỉnh lại “columns”.`,
  templateTableCells: (error) =>
    `Tệp mẫu “${error.file}” có bảng thiếu hoặc thừa ô tại dòng ${error.row} ở: ${error.at}. Hãy ghi đủ số ô theo “columns”.`,
  templateIdRepeated: (error) =>
    `Tệp mẫu “${error.file}” dùng mã “${error.id}” đã có ở tệp “${error.other}”. Hãy đặt mã khác.`,
};
