import type { Draft } from '@shared/draft/draft';
import { emptyMarks, emptySignature, type SignaturePlace } from '@shared/draft/header';
import { type CopyKind, copyKinds, kinds, symbolOf } from '@shared/draft/kinds';
import type { Standard } from '@shared/standards/standard';
import { articles, numbers, resultTable, text } from './bodies';
import { filledDraft } from './filledDraft';
import { prose } from './sentences';
import type { Variant } from './variants';

/** Forms of signing and issuing, and what stands around a paper, in every standard. */
export const formVariants: readonly Variant[] = [
  { name: 'direct-head', title: 'Thủ trưởng ký trực tiếp', draft: directHead },
  { name: 'acting-head', title: 'Quyền thủ trưởng', draft: actingHead },
  { name: 'by-order', title: 'Thừa lệnh, ký thay: ba dòng', draft: byOrder },
  { name: 'two-posts', title: 'Hai chức vụ, có chữ kiêm', draft: twoPosts },
  { name: 'no-position', title: 'Ủy viên ký không ghi chức vụ', draft: noPosition },
  { name: 'presidium', title: 'Đoàn chủ tịch năm người', draft: presidium },
  { name: 'three-signers', title: 'Ba người ký, có xác nhận', draft: threeSigners },
  { name: 'joint', title: 'Văn bản liên cơ quan', draft: joint },
  { name: 'without-day', title: 'Biên bản không in dòng ngày', draft: withoutDay },
  { name: 'two-sided', title: 'In hai mặt', draft: twoSided },
  { name: 'contact', title: 'Thông tin liên hệ, ký hiệu người soạn', draft: contact },
  { name: 'attached', title: 'Văn bản ban hành kèm theo, hai phụ lục', draft: attached },
  ...copyKinds.map(
    (kind): Variant => ({
      name: kind,
      title: kinds[kind].name,
      draft: (standard) => copy(standard, kind),
    }),
  ),
  { name: 'secret', title: 'Văn bản mang dấu mật', draft: secret, isRefused: true },
  {
    name: 'secret-declared',
    title: 'Văn bản mang dấu mật, trên máy được khai báo',
    draft: secret,
    isDeclared: true,
  },
];

function plan(standard: Standard, size = 1): Draft {
  return filledDraft({ kind: 'ke-hoach', standard, size, seed: 8 });
}

function signedBy(place: Partial<SignaturePlace>): SignaturePlace {
  return { ...emptySignature, names: ['Nguyễn Thị Thu Hà'], ...place };
}

function withSigners(draft: Draft, ...signatures: readonly SignaturePlace[]): Draft {
  return { ...draft, signOff: { ...draft.signOff, signatures } };
}

/** The standard's word for a way of signing: `T/M`, `TM.`. */
function wayOf({ authorities }: Standard, letters: RegExp): string {
  return authorities.default.find((word) => letters.test(word)) ?? '';
}

function directHead(standard: Standard): Draft {
  return withSigners(plan(standard), signedBy({ position: 'Chánh Văn phòng' }));
}

function actingHead(standard: Standard): Draft {
  const way = wayOf(standard, /^Q/);
  return withSigners(plan(standard), signedBy({ position: `${way} Chánh Văn phòng` }));
}

function byOrder(standard: Standard): Draft {
  const authority = `${wayOf(standard, /^T\/?L/)} Trưởng ban\n${wayOf(standard, /^K\/?T/)} Chánh Văn phòng`;
  return withSigners(plan(standard), signedBy({ authority, position: 'Phó Chánh Văn phòng' }));
}

function twoPosts(standard: Standard): Draft {
  const position = `Bí thư\n${standard.words.concurrently.default}\nTrưởng ban chỉ đạo`;
  const post = 'Chủ tịch hội đồng';
  return withSigners(plan(standard), signedBy({ position, post }));
}

function noPosition(standard: Standard): Draft {
  const authority = `${wayOf(standard, /^T\/?M/)} Ban Thường vụ`;
  return withSigners(plan(standard), signedBy({ authority }));
}

function presidium(standard: Standard): Draft {
  const authority = `${wayOf(standard, /^T\/?M/)} Đoàn chủ tịch`;
  const names = [
    'Nguyễn Thị Thu Hà',
    'Trần Văn Khải',
    'Lê Thị Hạnh',
    'Phạm Quang Vinh',
    'Đỗ Nghĩa',
  ];
  const draft = filledDraft({ kind: 'nghi-quyet', standard, size: 1, seed: 4 });
  const issuer = 'Đại hội đại biểu\nĐảng bộ xã Bình Lâm lần thứ II';
  const header = { ...draft.header, parentBody: '', issuer };
  return withSigners({ ...draft, header }, signedBy({ authority, names }));
}

function threeSigners(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'bien-ban', standard, size: 1, seed: 6 });
  const signers = withSigners(
    draft,
    signedBy({ names: ['Lê Thị Hạnh'] }),
    signedBy({ names: ['Trần Văn Khải'] }),
    signedBy({ authority: 'Ban kiểm phiếu', position: 'Trưởng ban' }),
  );
  const certification = signedBy({
    authority: `${wayOf(standard, /^T\/?L/)} Ban Thường vụ`,
    position: 'Chánh Văn phòng',
  });
  return { ...signers, signOff: { ...signers.signOff, certification } };
}

function joint(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'quy-che', standard, size: 1, seed: 2 });
  const coIssuers = ['Ủy ban Kiểm tra', 'Ban Tổ chức'];
  const header = { ...draft.header, issuer: 'Văn phòng', coIssuers };
  return withSigners(
    { ...draft, header },
    signedBy({ position: 'Chánh Văn phòng' }),
    signedBy({ position: 'Chủ nhiệm', names: ['Trần Văn Khải'] }),
    signedBy({ position: 'Trưởng ban', names: ['Lê Thị Hạnh'] }),
  );
}

function withoutDay(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'bien-ban', standard, size: 1, seed: 7 });
  return { ...draft, header: { ...draft.header, hasDateLine: false } };
}

function twoSided(standard: Standard): Draft {
  return { ...plan(standard, 4), page: { isTwoSided: true } };
}

function contact(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'cong-van', standard, size: 4, seed: 5 });
  const lines = [
    'Số 12, đường Ven Sông, xã Bình Lâm, tỉnh Sông Thương',
    'Điện thoại: 0299.3123.456; thư điện tử: vanphong@binhlam.example',
  ];
  return { ...draft, marks: { ...emptyMarks, typist: 'LTH', copies: 26, contact: lines } };
}

function attached(standard: Standard): Draft {
  const draft = filledDraft({ kind: 'quyet-dinh', standard, size: 1, seed: 1 });
  const note = [
    { text: '(Kèm theo Quyết định số ' },
    { field: 'paper.number' },
    { text: ' ngày ' },
    { field: 'paper.date' },
    { text: ')' },
  ];
  return {
    ...draft,
    blocks: [
      ...draft.blocks,
      text('attached', 'Quy chế'),
      text('centred', 'làm việc của Văn phòng'),
      { kind: 'text', role: 'paragraph', runs: note },
      ...articles({ standard, size: 3, seed: 9 }),
      text('appendix', 'Phân công công tác'),
      text('paragraph', '(Kèm theo Quy chế làm việc)'),
      resultTable(4, 30),
      { kind: 'orientation', to: 'landscape' },
      text('appendix', 'Lịch công tác'),
      ...numbers(3).map((index) => text('clause', prose(index, 2))),
      resultTable(6, 6),
    ],
  };
}

function copy(standard: Standard, kind: CopyKind): Draft {
  const draft = filledDraft({ kind: 'quyet-dinh', standard, size: 1, seed: 3 });
  const office = filledDraft({ kind: 'thong-bao', standard, size: 1, seed: 2 });
  const { signOff, header, marks } = draft;
  const symbol = symbolOf(kind, standard.family);
  const own = {
    ...office.header,
    code: office.header.code.replace(symbolOf('thong-bao', standard.family), symbol),
    subject: '',
  };
  return {
    ...draft,
    kind,
    header: own,
    signOff: office.signOff,
    original: { kind: draft.kind, header, signOff, marks },
  };
}

function secret(standard: Standard): Draft {
  const secrecy = standard.secrecies.default[0] ?? '';
  return { ...plan(standard), marks: { ...emptyMarks, secrecy } };
}
