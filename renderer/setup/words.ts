/** What the first start says when it has filled in the sample body. */
export const sampleFilledText = 'Đã điền dữ liệu mẫu; tên người và tên đơn vị đều không có thật.';

/** Said when all that was typed so far is on the disk. */
export const keptText = 'Đã lưu';
