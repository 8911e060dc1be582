import { emptyMarks } from '@shared/draft/header';
import { kindIds } from '@shared/draft/kinds';
import { describe, expect, test } from 'vitest';
import { signedBy } from '../../helpers/aDraft';
import { faultsOf, parsed } from '../../helpers/texts';

const draftOf = (...head: readonly string[]) => parsed(`---\n${head.join('\n')}\n---\n`).draft;
const faults = (...head: readonly string[]) => faultsOf(`---\n${head.join('\n')}\n---\n`);

test('every key goes to its place, as text as typed', () => {
  const draft = draftOf(
    'standard: HD36-2018',
    'kind: NQ',
    'template: P02',
    'parentBody: ĐẢNG BỘ KHỐI',
    'issuer: |',
    '  ĐẢNG ỦY BỘ THÔNG TIN',
    '  VÀ TRUYỀN THÔNG',
    'number: 05',
    'code: NQ/ĐU',
    'place: Hà Nội',
    'date: 2024-01-10',
    'subject: về công tác năm {{planYear}}',
    'addressees: [Đảng ủy Khối, Ban Tổ chức]',
    'signature: { authority: T/M ĐẢNG ỦY, position: BÍ THƯ, name: Phạm Đức Long }',
    'recipients:',
    '  - Như trên',
    'draftRound: 2',
    'urgency: Khẩn',
    'circulation: lưu hành nội bộ',
    'facts:',
    '  planYear: 2024',
  );
  expect(draft).toEqual({
    schemaVersion: 3,
    standard: 'HD36-2018',
    kind: 'nghi-quyet',
    templateId: 'P02',
    conferenceId: '',
    basedOn: '',
    header: {
      parentBody: 'ĐẢNG BỘ KHỐI',
      issuer: 'ĐẢNG ỦY BỘ THÔNG TIN\nVÀ TRUYỀN THÔNG',
      number: '05',
      code: 'NQ/ĐU',
      place: 'Hà Nội',
      date: '2024-01-10',
      subject: 'về công tác năm {{planYear}}',
      addressees: ['Đảng ủy Khối', 'Ban Tổ chức'],
      coIssuers: [],
      hasDateLine: true,
    },
    blocks: [],
    signOff: {
      signatures: [signedBy('T/M ĐẢNG ỦY', 'BÍ THƯ', 'Phạm Đức Long')],
      certification: null,
      recipients: ['Như trên'],
    },
    marks: { ...emptyMarks, draftRound: 2, urgency: 'KHẨN', circulation: 'LƯU HÀNH NỘI BỘ' },
    page: { isTwoSided: false },
    original: null,
    facts: { planYear: '2024' },
    sources: {},
  });
});

test('minutes that print no line of their day say so', () => {
  expect(draftOf('kind: BB', 'dateLine: không').header.hasDateLine).toBe(false);
  expect(draftOf('kind: BB', 'dateLine:').header.hasDateLine).toBe(true);
});

test('empty, ~ and null mean missing; in quotes they are text', () => {
  const { header } = draftOf('kind: BC', 'place:', 'code: ~', 'issuer: null', 'subject: "null"');
  expect([header.place, header.code, header.issuer, header.subject]).toEqual(['', '', '', 'null']);
});

test('colons in a text need no quotes', () => {
  const draft = draftOf(
    'kind: BC',
    'subject: Hội nghị: tổng kết năm 2023',
    "place: O'B: c",
    'recipients:',
    '  - Lưu: VT, TH.',
    'parentBody: {{parent}}',
  );
  expect([draft.header.subject, draft.header.place, draft.header.parentBody]).toEqual([
    'Hội nghị: tổng kết năm 2023',
    "O'B: c",
    '{{parent}}',
  ]);
  expect(draft.signOff.recipients).toEqual(['Lưu: VT, TH']);
});

test('the punctuation of a list is left to the standard, abbreviations keep their stop', () => {
  const { signOff } = draftOf(
    'kind: BC',
    'recipients:',
    '  - "- Đảng ủy Khối;"',
    '  - Các sở, ban, ngành TP.',
    '  - Chi bộ,',
    '  - Lưu Văn phòng.',
  );
  expect(signOff.recipients).toEqual([
    'Đảng ủy Khối',
    'Các sở, ban, ngành TP.',
    'Chi bộ',
    'Lưu Văn phòng',
  ]);
});

test.each([
  ['-NQ/ĐU', 'NQ/ĐU'],
  ['/TB-VPCP', 'TB-VPCP'],
])('the joint of the symbol %s is left to the standard', (typed, code) => {
  expect(draftOf('kind: BC', `code: ${typed}`).header.code).toBe(code);
});

describe('kind', () => {
  test.each([
    ['NQ', 'nghi-quyet'],
    ['BC', 'bao-cao'],
    ['BB', 'bien-ban'],
    ['TB', 'thong-bao'],
    ['CV', 'cong-van'],
    ['TTr', 'to-trinh'],
    ['KH', 'ke-hoach'],
    ['CTr', 'chuong-trinh'],
    ['QĐ', 'quyet-dinh'],
    ['QyĐ', 'quy-dinh'],
    ['GM', 'giay-moi'],
    ['quy-dinh', 'quy-dinh'],
    ['Báo cáo', 'bao-cao'],
  ])('%s is %s', (name, id) => {
    expect(draftOf(`kind: ${name}`).kind).toBe(id);
  });
});

test.each(kindIds)('kind %s is its own name', (id) => {
  expect(draftOf(`kind: ${id}`).kind).toBe(id);
});

describe('standard, where none is named', () => {
  test.each([
    [['code: NQ/ĐU', 'date: 2024-01-10'], 'HD36-2018'],
    [['code: NQ/ĐU', 'date: 2026-05'], 'HD05-2026'],
    [['code: NQ/ĐU'], 'HD05-2026'],
    [['code: TB-VPCP', 'date: 2024-01-10'], 'ND30'],
    [['issuer: ỦY BAN NHÂN DÂN TỈNH A'], 'ND30'],
    [['issuer: ĐẢNG ỦY BỘ TÀI CHÍNH'], 'HD05-2026'],
    [[], 'HD05-2026'],
  ])('%j is %s', (lines, standard) => {
    expect(draftOf('kind: BC', ...lines).standard).toBe(standard);
  });
});

describe('sign-off', () => {
  test('minutes have two names, with labels of their own where they differ', () => {
    const lines = ['  secretary: Nguyễn Thị A', '  chair: { label: CHỦ TỌA, name: Trần B }'];
    expect(draftOf('kind: BB', 'minutesSignatures:', ...lines).signOff.signatures).toEqual([
      signedBy('', '', 'Nguyễn Thị A'),
      signedBy('CHỦ TỌA', '', 'Trần B'),
    ]);
  });

  test('several places are a list, of which each may bear several names', () => {
    const lines = [
      '  - authority: T/M ĐOÀN CHỦ TỊCH',
      '    names: [Trần A, Lê B]',
      '  - name: Vũ C',
    ];
    expect(draftOf('kind: NQ', 'signatures:', ...lines).signOff.signatures).toEqual([
      signedBy('T/M ĐOÀN CHỦ TỊCH', '', 'Trần A', 'Lê B'),
      signedBy('', '', 'Vũ C'),
    ]);
  });

  test('what is not said is blank, in the form of the kind', () => {
    const places = (...lines: readonly string[]) => draftOf(...lines).signOff.signatures.length;
    expect(places('kind: BB')).toBe(2);
    expect(places('kind: BC')).toBe(1);
    expect(places('kind: BB', 'signature: {}')).toBe(1);
  });
});

describe('faults', () => {
  test.each([
    ['Một đoạn văn\n', '1: Thiếu phần đầu văn bản.'],
    ['\n\n# A\n', '3: Thiếu phần đầu văn bản.'],
    ['', '1: Thiếu phần đầu văn bản.'],
    ['---\nkind: BC\n', '1: Phần đầu văn bản chưa khép lại.'],
    ['---\n---\n', '1: Thiếu loại văn bản.'],
    ['---\nabc\n---\n', '2: Dòng này không đúng cách viết'],
  ])('%j', (source, start) => {
    const told = faultsOf(source);
    expect(told).toEqual([expect.stringContaining(start)]);
  });

  test.each([
    ['kind: xyzt', 'Không có loại văn bản “xyzt”. Hãy dùng'],
    ['kind: bao-coa', 'Có phải bạn định viết “bao-cao” (Báo cáo)?'],
    ['standard: HD36', 'Không có thể thức “HD36”.'],
    ['date: 2024-02-31', 'Ngày “2024-02-31” không có trong lịch.'],
    ['date: 2024-13', 'Ngày “2024-13” không có trong lịch.'],
    ['date: 10/01/2024', 'Ngày “10/01/2024” viết chưa đúng mẫu.'],
    ['number: 5-BC', 'Số văn bản “5-BC” không phải là số.'],
    ['draftRound: hai', 'Lần dự thảo “hai” không phải là số'],
    ['signature: Phạm Đức Long', 'Mục “signature” phải gồm các dòng viết lùi vào: authority'],
    ['facts: a', 'Mục “facts” phải gồm các dòng'],
    ['issuer: [a, b]', 'Mục “issuer” phải là một dòng chữ.'],
    ['nơi nhận: A', 'Không có mục “nơi nhận”.'],
    ['recipient: A', 'Không có mục “recipient”. Có phải bạn định viết “recipients”?'],
    ['signature: { nmae: A }', 'Không có mục “signature.nmae”. Có phải bạn định viết “name”?'],
    ['place: "Hà Nội', 'Dòng này không đúng cách viết'],
    ['place: A\nplace: B', 'Mục này đã có ở trên.'],
    ['signature: {}\nminutesSignatures: {}', 'Phần ký có hai cách ghi.'],
    ['signatures: Trần A', 'Mục “signatures” phải gồm các dòng viết lùi vào: authority'],
    ['copies: nhiều', 'Số bản “nhiều” không phải là số'],
    ['twoSided: 2', 'Mục “twoSided” chỉ nhận “có” hoặc “không”'],
  ])('%j', (line, words) => {
    const head = line.startsWith('kind') ? [line] : ['kind: BC', line];
    const told = faults(...head);
    expect(told).toEqual([expect.stringContaining(words)]);
    expect(told[0]).toMatch(line.startsWith('kind') ? /^2: / : /^[34]: /);
  });

  test('all of them are told at once, in the order of lines', () => {
    const told = faultsOf('---\nkind: X1\ndate: 2024-02-30\nabc: d\n---\n\n::: la\n\n##### E\n');
    expect(told.map((fault) => Number.parseInt(fault, 10))).toEqual([2, 3, 4, 7, 9]);
  });

  test.each([
    ['::: la', 'Không hiểu dòng “::: la”.'],
    [':::', 'Dòng ::: này không khép lại phần nào.'],
    ['::: ngang\n\n::: ngang', 'Phần “::: ngang” đã mở ở trên.'],
    ['::: can-cu\n\n- A', 'Phần “::: can-cu” chưa khép lại.'],
    ['##### A', 'Tiêu đề ##### quá sâu.'],
    ['a <u>b', 'Thẻ <u> chưa khép lại.'],
    ['a </b> b', 'Thẻ </b> không có thẻ mở'],
    ['{{họ tên}}', 'Ô trống “{{họ tên}}” đặt tên chưa đúng.'],
    ['<!-- a', 'Thẻ <!-- chưa khép lại.'],
  ])('in a body, %j', (body, words) => {
    expect(faultsOf(`---\nkind: BC\n---\n${body}\n`)).toEqual([expect.stringContaining(words)]);
  });
});

test('a byte order mark, Windows line ends and blank lines before the head do no harm', () => {
  const { draft } = parsed('\ufeff\r\n---\r\nkind: BC\r\nplace: Hà Nội\r\n---\r\n\r\nA\r\n');
  expect([draft.header.place, draft.blocks.length]).toEqual(['Hà Nội', 1]);
});

test.each([
  'issuer: &a ĐẢNG ỦY',
  'recipients: [Huyện ủy, *a]',
  'subject: !Về việc họp',
  'signature: !!map { name: A }',
])('%s has a sign that YAML would drop with its word, so it is refused', (line) => {
  expect(faults('kind: BC', line)).toEqual([expect.stringMatching(/^3: Dòng này không đúng cách/)]);
});

test('a line of fifty pages is refused, whatever it says', () => {
  expect(faultsOf(`---\nkind: BC\n---\n${'*a*'.repeat(40_000)}`)).toEqual([
    '4: Dòng này quá dài (120.000 chữ cái, nhiều nhất 100.000). Hãy ngắt thành nhiều đoạn.',
  ]);
});
