import { ownValue } from '../ownValue';

/** A chip for something that no record says yet, in a derived stretch. */
export interface BlankField {
  readonly label: string;
  readonly type: 'text' | 'longtext' | 'number' | 'date' | 'person' | 'personList' | 'list';
}

const prefix = 'blank.';

/**
 * What a chip stands for that a source left in a paper: `blank.speaker`, or `blank.speaker.` and the
 * item that lacks it; null for any other field.
 */
export function blankField(id: string): BlankField | null {
  if (!id.startsWith(prefix)) return null;
  const [name = ''] = id.slice(prefix.length).split('.');
  return ownValue<BlankField>(blankFields, name) ?? null;
}

/** The chip for what an item of the records lacks. Each item has its own, filled in for itself. */
export function chip(name: BlankName, item: string): string {
  return `{{${prefix}${name}.${item.replace(/\W/g, '_')}}}`;
}

/** A text of the records, or the chip that asks for it. */
export function known(text: string, name: BlankName, item: string): string {
  const words = text.trim();
  return words === '' ? chip(name, item) : words;
}

const blankFields = {
  absent: { label: 'Số vắng mặt', type: 'number' },
  absentees: { label: 'Họ tên, lý do người vắng mặt', type: 'personList' },
  achievement: { label: 'Thành tích', type: 'text' },
  agreed: { label: 'Số văn bản nhất trí hoàn toàn', type: 'number' },
  assessment: { label: 'Đánh giá chung', type: 'longtext' },
  awarded: { label: 'Tập thể, cá nhân được khen', type: 'list' },
  conclusion: { label: 'Nội dung kết luận', type: 'longtext' },
  contact: { label: 'Đầu mối liên hệ', type: 'text' },
  content: { label: 'Nội dung', type: 'longtext' },
  count: { label: 'Số lượng', type: 'number' },
  day: { label: 'Ngày', type: 'date' },
  deadline: { label: 'Thời hạn', type: 'date' },
  direction: { label: 'Nội dung chỉ đạo', type: 'longtext' },
  document: { label: 'Tên tài liệu', type: 'text' },
  documents: { label: 'Tài liệu của hội nghị', type: 'list' },
  elected: { label: 'Người trúng cử', type: 'person' },
  endTime: { label: 'Giờ kết thúc', type: 'text' },
  figure: { label: 'Số liệu', type: 'text' },
  format: { label: 'Hình thức họp', type: 'text' },
  guest: { label: 'Họ tên, chức vụ khách mời', type: 'person' },
  head: { label: 'Người đứng đầu bên làm việc', type: 'person' },
  host: { label: 'Người điều hành', type: 'person' },
  indicator: { label: 'Chỉ tiêu', type: 'text' },
  invalid: { label: 'Số phiếu không hợp lệ', type: 'number' },
  issued: { label: 'Số phiếu phát ra', type: 'number' },
  lead: { label: 'Đơn vị chủ trì', type: 'text' },
  level: { label: 'Cấp giải quyết', type: 'text' },
  member: { label: 'Thành viên', type: 'person' },
  officials: { label: 'Số đảng viên chính thức', type: 'number' },
  openingSpeech: { label: 'Nội dung phát biểu khai mạc', type: 'longtext' },
  participants: { label: 'Thành phần dự họp', type: 'personList' },
  party: { label: 'Tên bên làm việc', type: 'text' },
  present: { label: 'Số có mặt', type: 'number' },
  presenter: { label: 'Người trình bày', type: 'person' },
  press: { label: 'Cơ quan báo chí', type: 'list' },
  probationers: { label: 'Số đảng viên dự bị', type: 'number' },
  reason: { label: 'Lý do vắng mặt', type: 'text' },
  received: { label: 'Số văn bản góp ý nhận được', type: 'number' },
  replyBy: { label: 'Ngày báo dự', type: 'date' },
  reportHeard: { label: 'Báo cáo đã nghe', type: 'list' },
  reserved: { label: 'Ý kiến bảo lưu', type: 'longtext' },
  returned: { label: 'Số phiếu thu về', type: 'number' },
  sent: { label: 'Số nơi gửi xin ý kiến', type: 'number' },
  speaker: { label: 'Người phát biểu', type: 'person' },
  speech: { label: 'Nội dung phát biểu', type: 'longtext' },
  startTime: { label: 'Giờ bắt đầu', type: 'text' },
  summoned: { label: 'Số được triệu tập', type: 'number' },
  support: { label: 'Đơn vị phối hợp', type: 'text' },
  target: { label: 'Mức phấn đấu', type: 'text' },
  task: { label: 'Nội dung nhiệm vụ', type: 'longtext' },
  taker: { label: 'Người ghi biên bản', type: 'person' },
  chair: { label: 'Người chủ trì', type: 'person' },
  teller: { label: 'Thành viên ban kiểm phiếu', type: 'person' },
  valid: { label: 'Số phiếu hợp lệ', type: 'number' },
  venue: { label: 'Địa điểm', type: 'text' },
  voteBase: { label: 'Tỷ lệ tính trên', type: 'text' },
  voteForm: { label: 'Hình thức biểu quyết', type: 'text' },
  voteResult: { label: 'Kết quả biểu quyết', type: 'text' },
  voteSubject: { label: 'Nội dung biểu quyết', type: 'text' },
} as const satisfies Record<string, BlankField>;

/** What a source may leave open. */
export type BlankName = keyof typeof blankFields;
