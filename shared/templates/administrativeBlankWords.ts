import { type BlankForm, content, field, line } from './blankWords';

/** How a family names people, and ends its papers (P-BODY-6, S-BODY-6). */
interface Wording {
  readonly person: string;
  readonly end: string;
}

/** Giấy giới thiệu. */
export function introduction({ person, end }: Wording): BlankForm {
  return {
    fields: content(
      field('person', 'Người được giới thiệu'),
      field('position', 'Chức vụ'),
      field('destination', 'Nơi đến'),
      field('purpose', 'Việc cần liên hệ'),
      field('validUntil', 'Có giá trị đến hết ngày', 'date'),
    ),
    body: [
      line(`{{org.issuerName}} trân trọng giới thiệu ${person}: {{person}}.`),
      line('Chức vụ: {{position}}.'),
      line('Được cử đến: {{destination}}.'),
      line('Về việc: {{purpose}}.'),
      line(`Đề nghị quý cơ quan tạo điều kiện để ${person} có tên ở trên hoàn thành nhiệm vụ.`),
      line(`Giấy này có giá trị đến hết ngày {{validUntil}}${end}`),
    ],
  };
}

/** Giấy nghỉ phép. */
export function leave({ person, end }: Wording): BlankForm {
  return {
    fields: content(
      field('requestDay', 'Ngày viết đơn', 'date'),
      field('person', 'Người nghỉ phép'),
      field('position', 'Chức vụ, nơi công tác'),
      field('fromDay', 'Từ ngày', 'date'),
      field('toDay', 'Đến hết ngày', 'date'),
      field('leavePlace', 'Nơi nghỉ phép'),
    ),
    body: [
      line(`Xét đơn đề nghị nghỉ phép ngày {{requestDay}} của ${person} {{person}},`),
      line(`{{org.issuerName}} cấp cho ${person}: {{person}}.`),
      line('Chức vụ, nơi công tác: {{position}}.'),
      line('Được nghỉ phép từ ngày {{fromDay}} đến hết ngày {{toDay}}.'),
      line(`Nơi nghỉ phép: {{leavePlace}}${end}`),
    ],
  };
}

/** Phiếu gửi. */
export function enclosure(end: string): BlankForm {
  return {
    fields: content(field('documents', 'Văn bản, tài liệu gửi kèm', 'longtext')),
    body: [
      line('{{org.issuerName}} gửi kèm theo phiếu này các văn bản, tài liệu sau:'),
      { role: 'clause', text: '{{documents}}' },
      line(`Sau khi nhận được, đề nghị ký nhận và gửi lại phiếu này cho {{org.issuerName}}${end}`),
    ],
  };
}

/** Phiếu chuyển. */
export function transfer(end: string): BlankForm {
  return {
    fields: content(
      field('documents', 'Đơn, thư, văn bản chuyển', 'longtext'),
      field('receiver', 'Nơi giải quyết'),
    ),
    body: [
      line('{{org.issuerName}} nhận được: {{documents}}.'),
      line(`Kính chuyển {{receiver}} để xem xét, giải quyết theo thẩm quyền${end}`),
    ],
  };
}

/** Thư công: neither type name nor number, for one reader (S-TL-1). */
export function openLetter(end: string): BlankForm {
  return {
    recipients: [],
    fields: content(field('receiver', 'Người nhận thư'), field('content', 'Nội dung', 'longtext')),
    body: [line('Kính gửi {{receiver}},'), line(`{{content}}${end}`)],
  };
}

/** A paper between two sides; the decree gives no model for it. */
export function agreement(name: string): BlankForm {
  const side = (letter: string) => ({
    authority: '',
    position: '',
    post: '',
    names: [`{{signer${letter}}}`],
  });
  return {
    signature: { places: [side('A'), side('B')] },
    fields: content(
      field('basis', 'Văn bản làm căn cứ'),
      field('sideA', 'Bên A'),
      field('signerA', 'Người ký bên A', 'person'),
      field('sideB', 'Bên B'),
      field('signerB', 'Người ký bên B', 'person'),
      field('content', 'Nội dung', 'longtext'),
      field('copies', 'Số bản'),
    ),
    body: [
      { role: 'basis', text: 'Căn cứ {{basis}}.' },
      line(`Các bên thống nhất ký ${name} với các nội dung sau:`),
      { role: 'clauseTitle', text: 'Bên A' },
      line('{{sideA}}.'),
      { role: 'clauseTitle', text: 'Bên B' },
      line('{{sideB}}.'),
      { role: 'clauseTitle', text: 'Nội dung' },
      line('{{content}}.'),
      line(`${name} này lập thành {{copies}} bản có giá trị như nhau, mỗi bên giữ một bản./.`),
    ],
  };
}
