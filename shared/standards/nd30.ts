import { kindTable } from './kindRules';
import { nd30Styles } from './nd30Styles';
import { nd30Writing } from './nd30Writing';
import { label, ruled } from './ruleTables';
import type { KindRules, Standard } from './standard';

const page: Standard['page'] = {
  width: ruled('S-PAPER-1', '210mm'),
  height: ruled('S-PAPER-1', '297mm'),
  top: ruled('S-MARGIN-1', '20mm', ['20mm', '25mm']),
  bottom: ruled('S-MARGIN-2', '20mm', ['20mm', '25mm']),
  left: ruled('S-MARGIN-3', '30mm', ['30mm', '35mm']),
  right: ruled('S-MARGIN-4', '15mm', ['15mm', '20mm']),
  pageNumber: ruled('S-PAGE-1', '10mm'),
  letterheadLeft: ruled('S-LAY-7', '64mm'),
  signOffLeft: ruled('S-LAY-7', '79mm'),
  // The decree says nothing of backs; they mirror the front, as everybody prints them.
  backLeft: ruled('S-MARGIN-4', '15mm'),
  backRight: ruled('S-MARGIN-3', '30mm'),
  contact: ruled('S-DC-1', '8mm'),
};

const lines: Standard['lines'] = {
  rule: ruled('S-QH-5', '0.75pt'),
  table: ruled('S-BODY-1', '0.5pt'),
  cellMargin: ruled('S-BODY-1', '1.5mm'),
};

const numbering: Standard['numbering'] = {
  part: label('S-STR-2', { before: 'Phần ', numeral: 'roman', after: '' }),
  chapter: label('S-STR-2', { before: 'Chương ', numeral: 'roman', after: '' }),
  section: label('S-STR-3', { before: 'Mục ', after: '' }),
  article: label('S-STR-4', { before: 'Điều ' }),
  heading: label('S-STR-7', { numeral: 'roman' }),
  clause: label('S-STR-5', {}),
  subclause: label('S-STR-8', { withParent: true }),
  point: label('S-STR-6', { numeral: 'letter', after: ')' }),
};

const words: Standard['words'] = {
  nationalTitle: ruled('S-QH-1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  motto: ruled('S-QH-3', 'Độc lập - Tự do - Hạnh phúc'),
  numberPrefix: ruled('S-SO-1', 'Số: '),
  numberJoint: ruled('S-SO-4', '/'),
  numberBlank: ruled('S-SO-7', '      '),
  dayBlank: ruled('S-DATE-7', '    '),
  recipients: ruled('S-NN-1', 'Nơi nhận:'),
  recipientSeparator: ruled('S-NN-2', ';'),
  recipientEnd: ruled('S-NN-3', '.'),
  addresseeSeparator: ruled('S-KG-3', ';'),
  addresseeEnd: ruled('S-KG-3', '.'),
  letterSubjectPrefix: ruled('S-TY-4', 'V/v '),
  draftMark: ruled('S-DT-1', 'DỰ THẢO LẦN {n}'),
  issuerJoint: ruled('S-CQ-1', ' -'),
  concurrently: ruled('S-SIGN-9', 'kiêm'),
  certification: ruled('S-MODEL-BB', 'Xác nhận chữ ký của ông (bà) {name}'),
  typistMark: ruled('S-SOAN-1', '{code}.({copies})'),
  copyForms: ruled('S-SAO-1', { 'sao-y': 'SAO Y', 'sao-luc': 'SAO LỤC', 'trich-sao': 'TRÍCH SAO' }),
  appendix: ruled('S-PL-2', 'Phụ lục'),
  annexNote: ruled('S-PL-3', '(Kèm theo {kind} số {number} ngày {date} của {issuer})'),
  basisBullet: ruled('S-CC-1', ''),
  bodyEnd: ruled('S-BODY-6', './.'),
};

const commonKind: KindRules = {
  subjectPlace: ruled('S-TY-1', 'underType'),
  numberLine: ruled('S-SO-1', true),
  dateLine: ruled('S-DATE-1', true),
  addresseeLabel: ruled('S-KG-1', null),
  signatureWords: ruled('S-SIGN-1', []),
  recipientsPlace: ruled('S-LAY-3', 'beside'),
  signed: ruled('S-SIGN-1', true),
  firstRecipient: ruled('S-NN-4', null),
};

/** What a meeting uses: none of the 29 types, so it bears no number, and a signature only by choice. */
const ofMeeting = {
  numberLine: ruled('S-TL-1', false),
  signed: ruled('S-TL-1', false),
} as const;

/** What is read out has its day in the text. */
const readOut = { ...ofMeeting, dateLine: ruled('S-TL-1', false) } as const;

const addressed = {
  addresseeLabel: ruled('S-KG-1', 'Kính gửi:'),
  firstRecipient: ruled('S-NN-4', 'Như trên'),
} as const;

/** Two sides sign; the decree gives no model (S-TL-1), so the words are usage. */
const agreed = {
  signatureWords: ruled('S-TL-1', ['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B']),
  recipientsPlace: ruled('S-TL-1', 'below'),
} as const;

const kindChanges: Parameters<typeof kindTable>[1] = {
  'cong-van': { ...addressed, subjectPlace: ruled('S-TY-4', 'underNumber') },
  'to-trinh': addressed,
  // One that goes to a superior names it (S-MODEL-BC).
  'bao-cao': { addresseeLabel: ruled('S-KG-1', null, ['Kính gửi:']) },
  'bien-ban': {
    dateLine: ruled('S-MODEL-BB', false),
    signatureWords: ruled('S-MODEL-BB', ['THƯ KÝ', 'CHỦ TỌA']),
    recipientsPlace: ruled('S-MODEL-BB', 'below'),
  },
  'hop-dong': agreed,
  'ban-ghi-nho': agreed,
  'ban-thoa-thuan': agreed,
  'giay-khen': { ...ofMeeting, subjectPlace: ruled('S-TL-1', 'none') },
  'chuong-trinh-hoi-nghi': ofMeeting,
  'kich-ban': readOut,
  'bai-phat-bieu': readOut,
  'tham-luan': readOut,
  'danh-sach': ofMeeting,
  'phieu-lay-y-kien': ofMeeting,
  'phieu-bau': ofMeeting,
  'bang-tong-hop': ofMeeting,
  'bang-theo-doi': ofMeeting,
  'thu-cong': {
    subjectPlace: ruled('S-TL-1', 'none'),
    numberLine: ruled('S-TL-1', false),
  },
};

/** Nghị định 30/2020/NĐ-CP of 05/3/2020: administrative papers of state bodies. */
export const nd30: Standard = {
  id: 'ND30',
  family: 'state',
  name: 'Văn bản hành chính (Nghị định 30/2020/NĐ-CP)',
  fontFamily: ruled('S-FONT-1', 'Times New Roman'),
  page,
  lines,
  styles: nd30Styles,
  words,
  writing: nd30Writing,
  underTitle: ruled('S-QH-5', { kind: 'rule', share: 1 }),
  underIssuer: ruled('S-CQ-4', { kind: 'rule', share: 0.4 }),
  underSubject: ruled('S-TY-2', { kind: 'rule', share: 0.4 }),
  underAppendixNote: ruled('S-PL-5', null),
  underAttachedNote: ruled('S-MODEL-QĐ2', { kind: 'rule', share: 0.4 }),
  attachedHead: ruled('S-MODEL-QĐ2', true),
  numbering,
  appendixNumeral: ruled('S-PL-1', 'roman'),
  kinds: kindTable(commonKind, kindChanges),
  notIssued: ruled('S-LAW-5', {}),
  numberSeries: ruled('S-SO-7', 'year'),
  urgencyFrames: ruled('S-KHAN-1', { 'HỎA TỐC': '30mm', 'THƯỢNG KHẨN': '40mm', KHẨN: '20mm' }),
  markFrameHeight: ruled('S-KHAN-1', '8mm'),
  urgencyColour: ruled('S-KHAN-1', 'FF0000'),
  circulationFrame: ruled('S-LH-1', true),
  secrecyPlace: ruled('S-MAT-1', '10mm'),
  secrecies: ruled('S-MAT-1', ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']),
  urgencies: ruled('S-KHAN-1', ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']),
  circulations: ruled('S-LH-1', ['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI']),
  authorities: ruled('S-SIGN-1', ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']),
};
