/** What the window says about printing. */
export const printWords = {
  title: 'In văn bản',
  sides: 'Cách in',
  oneSided: 'Một mặt',
  twoSided: 'Hai mặt',
  twoSidedHint: 'Trang chẵn đổi lề trái và phải cho nhau, để gáy tài liệu rộng như nhau.',
  inBrowserHint: 'Trong cửa sổ in của trình duyệt, hãy chọn in hai mặt nếu cần.',
  print: 'In',
  preparing: 'Đang chuẩn bị các trang…',
  pdfInBrowser: 'Trong cửa sổ in, hãy chọn máy in “Lưu dưới dạng PDF”.',
  pdfSaved: (name: string) => `Đã lưu tệp “${name}”.`,
  open: 'Mở tệp',
} as const;
