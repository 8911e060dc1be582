/** What stands above the tables that are gathered for a conference. */
export const registerSentences = {
  oneRoom: 'Họp trực tiếp tại một địa điểm, không có điểm cầu.',
  recommendations: (count: string, levels: string) =>
    levels === ''
      ? `Tổng số có ${count} kiến nghị.`
      : `Tổng số có ${count} kiến nghị, trong đó: ${levels}.`,
  ofLevel: (count: string, level: string) => `${count} kiến nghị đề nghị ${level} giải quyết`,
  withoutLevel: (count: string) => `${count} kiến nghị chưa xác định cấp giải quyết`,
  received: { yes: 'Đã gửi', no: 'Chưa gửi' },
  comments: ({
    sent,
    received,
    agreed,
    withRemarks,
  }: Readonly<Record<'sent' | 'received' | 'agreed' | 'withRemarks', string>>) =>
    `Dự thảo được gửi xin ý kiến ${sent} cơ quan, đơn vị; đã nhận được ${received} văn bản góp ý, trong đó ${agreed} văn bản nhất trí hoàn toàn${
      withRemarks === '' ? '' : `, ${withRemarks} văn bản có ý kiến cụ thể`
    }.`,
} as const;
