import type { StandardId } from '../draft/draft';
import { kindTable } from './kindRules';
import { partyStyles } from './partyStyles';
import { partyWriting } from './partyWriting';
import { label, ruled } from './ruleTables';
import type { KindRules, LineSpacing, RuleValue, Standard, StandardWords } from './standard';

/** In what the two guides of the Party differ; all else is one table. */
export interface PartyDifferences {
  readonly id: StandardId;
  readonly name: string;
  readonly line: RuleValue<LineSpacing>;
  readonly listSeparator: RuleValue<string>;
  readonly submissionLabel: RuleValue<string>;
  readonly letterSubjectPrefix: RuleValue<string>;
  readonly typistMark: RuleValue<string>;
  readonly notIssued: Standard['notIssued'];
  readonly typist: Parameters<typeof partyStyles>[1];
  readonly urgencies: RuleValue<readonly string[]>;
  readonly circulations: RuleValue<readonly string[]>;
}

/** The form of Party papers (Quy định 66 or 399 with its guide), complete for one guide. */
export function partyStandard(guide: PartyDifferences): Standard {
  return {
    id: guide.id,
    family: 'party',
    name: guide.name,
    fontFamily: ruled('P-FONT-2', 'Times New Roman'),
    page,
    lines,
    styles: partyStyles(guide.line, guide.typist),
    words: words(guide),
    writing: partyWriting,
    underTitle: ruled('P-TITLE-4', { kind: 'rule', share: 1 }),
    underIssuer: ruled('P-ORG-2', { kind: 'text', text: '*' }),
    underSubject: ruled('P-TYPE-3', { kind: 'text', text: '-----' }),
    underAppendixNote: ruled('P-APPX-1', { kind: 'text', text: '-----' }),
    underAttachedNote: ruled('P-APPX-1', { kind: 'text', text: '-----' }),
    attachedHead: ruled('P-TITLE-3', false),
    numbering,
    appendixNumeral: ruled('P-APPX-1', 'decimal'),
    kinds: kindTable(commonKind, kindChanges(guide)),
    notIssued: guide.notIssued,
    numberSeries: ruled('P-NUM-4', 'term'),
    urgencyFrames: ruled('P-URGENT-2', {}),
    markFrameHeight: ruled('P-URGENT-2', '0mm'),
    urgencyColour: ruled('P-FONT-2', 'auto'),
    circulationFrame: ruled('P-CIRC-2', false),
    secrecyPlace: ruled('P-SECRET-1', '10mm'),
    secrecies: ruled('P-SECRET-1', ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']),
    urgencies: guide.urgencies,
    circulations: guide.circulations,
    authorities: ruled('P-SIGN-2', ['T/M', 'K/T', 'T/L', 'Q.']),
  };
}

const page: Standard['page'] = {
  width: ruled('P-PAPER-1', '210mm'),
  height: ruled('P-PAPER-1', '297mm'),
  top: ruled('P-MARGIN-1', '20mm'),
  bottom: ruled('P-MARGIN-1', '20mm'),
  left: ruled('P-MARGIN-1', '30mm'),
  right: ruled('P-MARGIN-1', '15mm'),
  pageNumber: ruled('P-PAGENUM-1', '10mm'),
  letterheadLeft: ruled('P-CELL-3', '79mm'),
  signOffLeft: ruled('P-CELL-3', '79mm'),
  backLeft: ruled('P-MARGIN-2', '15mm'),
  backRight: ruled('P-MARGIN-2', '30mm'),
  contact: ruled('P-CONTACT-1', '8mm'),
};

const lines: Standard['lines'] = {
  rule: ruled('P-TITLE-4', '0.75pt'),
  table: ruled('P-BODY-1', '0.5pt'),
  cellMargin: ruled('P-BODY-1', '1.5mm'),
};

const numbering: Standard['numbering'] = {
  part: label('P-STRUCT-1', { before: 'Phần ', numeral: 'ordinalWord', after: '' }, [
    { before: 'Phần ', numeral: 'roman', after: '' },
  ]),
  chapter: label('P-STRUCT-1', { before: 'Chương ', numeral: 'roman', after: '' }, [
    { before: 'Chương ', numeral: 'ordinalWord', after: '' },
  ]),
  section: label('P-STRUCT-3', { before: 'Mục ', after: '' }),
  article: label('P-STRUCT-4', { before: 'Điều ' }),
  heading: label('P-STRUCT-6', { numeral: 'roman', after: '-' }),
  clause: label('P-STRUCT-7', {}),
  subclause: label('P-STRUCT-6', { withParent: true }),
  point: label('P-STRUCT-5', { numeral: 'letter', after: ')' }),
};

function words(guide: PartyDifferences): StandardWords {
  return {
    nationalTitle: ruled('P-TITLE-1', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    motto: ruled('P-TITLE-1', ''),
    numberPrefix: ruled('P-NUM-1', 'Số '),
    numberJoint: ruled('P-NUM-1', '-'),
    numberBlank: ruled('P-NUM-9', '      '),
    dayBlank: ruled('P-DATE-1', '    '),
    recipients: ruled('P-NOINHAN-2', 'Nơi nhận:'),
    recipientSeparator: guide.listSeparator,
    recipientEnd: ruled('P-NOINHAN-4', '.'),
    addresseeSeparator: { ...guide.listSeparator, rule: 'P-KINHGUI-3' },
    addresseeEnd: ruled('P-KINHGUI-3', '.'),
    letterSubjectPrefix: guide.letterSubjectPrefix,
    draftMark: ruled('P-DRAFT-1', 'Dự thảo lần {n}'),
    issuerJoint: ruled('P-ORG-15', ' -'),
    concurrently: ruled('P-SIGN-14', 'kiêm'),
    certification: ruled('P-KIND-BB', 'Xác nhận chữ ký của đồng chí {name}'),
    typistMark: guide.typistMark,
    // P-COPY-5: the guide of 2026 is taken to keep the words of the one before.
    copyForms: ruled('P-COPY-1', {
      'sao-y': 'SAO Y BẢN CHÍNH',
      'sao-luc': 'SAO LỤC',
      'trich-sao': 'TRÍCH SAO',
    }),
    appendix: ruled('P-APPX-1', 'Phụ lục'),
    annexNote: ruled('P-APPX-1', '(Kèm theo {kind} số {number}, ngày {date} của {issuer})'),
    basisBullet: ruled('P-CANCU-1', '-'),
    bodyEnd: ruled('P-BODY-6', '.'),
  };
}

const commonKind: KindRules = {
  subjectPlace: ruled('P-TYPE-2', 'underType'),
  numberLine: ruled('P-NUM-1', true),
  dateLine: ruled('P-DATE-1', true),
  addresseeLabel: ruled('P-KINHGUI-1', null),
  signatureWords: ruled('P-SIGN-1', []),
  recipientsPlace: ruled('P-NOINHAN-1', 'beside'),
  signed: ruled('P-SIGN-1', true),
  firstRecipient: ruled('P-NOINHAN-6', null),
};

/** What a meeting uses: no list names it, so it bears no number, and a signature only by choice. */
const ofMeeting = {
  numberLine: ruled('P-LIST-5', false),
  signed: ruled('P-LIST-5', false),
} as const;

/** What is read out has its day in the text. */
const readOut = { ...ofMeeting, dateLine: ruled('P-LIST-5', false) } as const;

function kindChanges(guide: PartyDifferences): Parameters<typeof kindTable>[1] {
  const asAbove = ruled('P-NOINHAN-6', 'Như trên');
  return {
    'cong-van': {
      subjectPlace: ruled('P-TYPE-5', 'underNumber'),
      addresseeLabel: ruled('P-KINHGUI-1', 'Kính gửi:'),
      firstRecipient: asAbove,
    },
    'to-trinh': { addresseeLabel: guide.submissionLabel, firstRecipient: asAbove },
    'bien-ban': {
      // Often the text says where and when; no clause asks for the line.
      dateLine: ruled('P-KIND-BB-2', true, [true, false]),
      signatureWords: ruled('P-KIND-BB', ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ']),
      recipientsPlace: ruled('P-KIND-BB', 'below'),
    },
    // Administrative papers without a model of their own: the usual parts (P-KIND-GM).
    'thu-cong': {
      subjectPlace: ruled('P-LIST-2', 'none'),
      numberLine: ruled('P-LIST-2', false),
    },
    'phieu-gui': { addresseeLabel: ruled('P-LIST-2', 'Kính gửi:', [null]) },
    'giay-khen': { ...ofMeeting, subjectPlace: ruled('P-LIST-5', 'none') },
    'chuong-trinh-hoi-nghi': ofMeeting,
    'kich-ban': readOut,
    'bai-phat-bieu': readOut,
    'tham-luan': readOut,
    'danh-sach': ofMeeting,
    'phieu-lay-y-kien': ofMeeting,
    'phieu-bau': ofMeeting,
    'bang-tong-hop': ofMeeting,
    'bang-theo-doi': ofMeeting,
    'phieu-chuyen': { addresseeLabel: ruled('P-LIST-2', 'Kính gửi:', [null]) },
  };
}
