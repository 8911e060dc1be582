/** What is said of a value that cannot be read; it stays in its field. */
export const fieldFaults = {
  day: 'Ngày này chưa đủ hoặc không có trong lịch. Hãy ghi đủ ngày/tháng/năm, ví dụ 05/9/2026.',
  time: 'Hãy ghi giờ như 08:30 hoặc 8h30.',
  year: 'Hãy ghi năm bằng bốn chữ số.',
  count: 'Hãy ghi một số nguyên bằng chữ số, ví dụ 15.',
  fraction: 'Hãy ghi một phần của tổng số, ví dụ 2/3; phần không được lớn hơn tổng số.',
} as const;
