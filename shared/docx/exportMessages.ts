import { secrecyMessages } from '../secrecy/secrecyMessages';
import type { Sentences } from '../sentences';
import type { ExportError } from './exportError';

/** What to tell the user when the Word file of a paper cannot be written. */
export const exportMessages: Sentences<ExportError> = {
  exportTableBroken: (error) =>
    `Chưa xuất được tệp Word: bảng ở đoạn ${error.block} thiếu hoặc thừa ô tại dòng ${error.row}. Hãy sửa bảng ấy rồi xuất lần nữa.`,
  exportTableTooWide: (error) =>
    `Chưa xuất được tệp Word: bảng ở đoạn ${error.block} có ${error.columns} cột, Word chỉ nhận nhiều nhất ${error.most} cột. Hãy bớt cột hoặc tách thành nhiều bảng.`,
  ...secrecyMessages,
  exportStopped: () =>
    'Việc xuất tệp Word bị ngắt giữa chừng; văn bản vẫn nguyên vẹn. Hãy xuất lần nữa, hoặc khởi động lại chương trình.',
};
