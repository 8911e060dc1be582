import { type Draft, schemaVersion } from '@shared/draft/draft';
import {
  emptyHeader,
  emptyMarks,
  emptySignature,
  oneSidedPage,
  type SignOff,
} from '@shared/draft/header';
import { type KindId, symbolOf } from '@shared/draft/kinds';
import type { Standard } from '@shared/standards/standard';
import { articles, type BodyShape, decision, headings, meeting, plain } from './bodies';
import { type Body, bodiesOf } from './issuingBodies';

/** What a paper of the proof is made from. */
export interface PaperOrder {
  readonly kind: KindId;
  readonly standard: Standard;
  /** Number of main parts of the body: 1 is about a page. */
  readonly size: number;
  /** Another seed, another issuer and other sentences. */
  readonly seed: number;
}

/** A paper with all that its kind bears, filled in: invented names, real-looking words. */
export function filledDraft({ kind, standard, size, seed }: PaperOrder): Draft {
  const bodies = bodiesOf(standard.family);
  const body = bodies[seed % bodies.length] ?? bodies[0];
  const day = String(1 + (seed % 28)).padStart(2, '0');
  const rules = standard.kinds[kind];
  const isLetter = rules.subjectPlace.default === 'underNumber';
  const shape = shapes[kind] ?? headings;
  return {
    schemaVersion,
    standard: standard.id,
    kind,
    templateId: '',
    conferenceId: '',
    basedOn: '',
    header: {
      ...emptyHeader,
      parentBody: body.parentBody,
      issuer: body.issuer,
      number: String(5 + seed),
      code: codeOf(kind, standard, body),
      place: body.place,
      date: `2026-11-${day}`,
      subject: isLetter ? letterSubject : subjectOf(standard, seed),
      addressees: rules.addresseeLabel.default === null ? [] : addressees(seed),
    },
    blocks: shape({ standard, size, seed }),
    signOff: signOff(standard, kind, body),
    marks: emptyMarks,
    page: oneSidedPage,
    original: null,
    facts: {},
    sources: {},
  };
}

/** The structure of a kind's body; what is not listed has headings. */
const shapes: Partial<Record<string, BodyShape>> = {
  'quyet-dinh': decision,
  'quy-che': articles,
  'quy-dinh': articles,
  'cong-van': plain,
  'giay-moi': plain,
  'thong-bao': plain,
  'to-trinh': plain,
  'bien-ban': meeting,
};

const subjects = [
  'kết quả công tác năm 2026, phương hướng, nhiệm vụ năm 2027',
  'về tăng cường sự lãnh đạo đối với công tác chuyển đổi số trong các cơ quan, đơn vị trên địa bàn',
  'về kiện toàn tổ chức bộ máy',
  'thực hiện Nghị quyết Đại hội Đảng bộ nhiệm kỳ 2025 - 2030, gắn với nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh trên địa bàn',
] as const;

/** Summaries of the State begin with a capital, those of the Party do not (P-TYPE-2, S-TY-3). */
function subjectOf({ family }: Standard, seed: number): string {
  const subject = subjects[seed % subjects.length] ?? '';
  return family === 'party' ? subject : subject.charAt(0).toUpperCase() + subject.slice(1);
}

const letterSubject = 'chuẩn bị tài liệu phục vụ Hội nghị sơ kết sáu tháng';

/** One name, or a list of them. */
function addressees(seed: number): readonly string[] {
  const names = [
    'Các chi bộ, đảng bộ trực thuộc',
    'Các cơ quan, đơn vị trên địa bàn',
    'Mặt trận Tổ quốc và các đoàn thể',
  ];
  return seed % 2 === 0 ? names.slice(0, 1) : names;
}

/** `NQ/ĐU` of the Party; `QĐ-UBND` of the State, whose letters name the unit that wrote them. */
function codeOf(kind: KindId, { family }: Standard, { symbol }: Body): string {
  const type = symbolOf(kind, family);
  if (family === 'party') return `${type}/${symbol}`;
  return type === '' ? `${symbol}-VP` : `${type}-${symbol}`;
}

function signOff(standard: Standard, kind: KindId, { signer, recipients }: Body): SignOff {
  const { signatureWords, firstRecipient } = standard.kinds[kind];
  const first = firstRecipient.default;
  const { authority, position, name } = signer;
  const several = signatureWords.default.map((_, index) => ({
    ...emptySignature,
    names: [signers[index] ?? name],
  }));
  return {
    signatures: several.length > 1 ? several : [{ authority, position, post: '', names: [name] }],
    certification: null,
    recipients: [...(first === null ? [] : [first]), ...recipients],
  };
}

/** Those who sign papers that several sign. */
const signers = ['Lê Thị Hạnh', 'Trần Văn Khải', 'Vũ Minh Châu'] as const;
