import type { Draft } from '@shared/draft/draft';
import { emptyHeader, emptyMarks } from '@shared/draft/header';
import { aDraft, aSignOff, aTable, p, signedBy } from '../aDraft';

const partyHeader = {
  ...emptyHeader,
  parentBody: 'Đảng bộ tỉnh Lâm Đồng',
  issuer: 'Đảng ủy đặc khu Phú Quý',
  number: '5',
  place: 'Phú Quý',
  date: '2026-06-05',
};

const stateHeader = {
  ...emptyHeader,
  parentBody: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  issuer: 'Ủy ban nhân dân đặc khu Phú Quý',
  number: '8',
  place: 'Phú Quý',
  date: '2026-06-05',
};

const body = [
  p('paragraph', 'Đại hội nhất trí với báo cáo và phương hướng, nhiệm vụ của nhiệm kỳ mới.'),
  p('paragraph', 'Các tổ chức đảng trực thuộc có trách nhiệm quán triệt và thực hiện.'),
];

/** Signed by a presidium of five under one authority. */
export const congress: Draft = aDraft({
  kind: 'nghi-quyet',
  header: {
    ...partyHeader,
    parentBody: '',
    issuer: 'Đại hội đại biểu\nĐảng bộ đặc khu Phú Quý lần thứ II',
    code: 'NQ/ĐH',
    subject: 'Đại hội đại biểu Đảng bộ đặc khu lần thứ II, nhiệm kỳ 2025 - 2030',
  },
  blocks: body,
  signOff: aSignOff(
    [
      signedBy(
        'T/M Đoàn chủ tịch',
        '',
        'Nguyễn Văn An',
        'Trần Thị Bình',
        'Lê Cường',
        'Phạm Dũng',
        'Võ Em',
      ),
    ],
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Lưu Hồ sơ Đại hội',
  ),
});

/** Minutes that three sign, the chair's signature certified by the office. */
export const threeSigners: Draft = aDraft({
  kind: 'bien-ban',
  header: { ...partyHeader, code: 'BB/ĐU', subject: 'kiểm phiếu bầu Ban Chấp hành' },
  blocks: body,
  signOff: {
    ...aSignOff(
      [
        signedBy('', '', 'Mai Ánh Hồng'),
        signedBy('', '', 'Phạm Đức Long'),
        signedBy('T/M Ban kiểm phiếu', 'Trưởng ban', 'Trần Văn Bình'),
      ],
      'Các đồng chí dự họp',
      'Lưu Văn phòng Đảng ủy',
    ),
    certification: signedBy('T/L Ban Thường vụ', 'Chánh Văn phòng', 'Lê Thị Hoa'),
  },
});

/** The head of an office signs himself, as the head of a board too. */
export const twoPosts: Draft = aDraft({
  kind: 'ke-hoach',
  header: { ...partyHeader, code: 'KH/BCĐ', subject: 'tổ chức hội nghị tổng kết' },
  blocks: body,
  signOff: aSignOff([signedBy('', 'Phó Bí thư\nkiêm\nTrưởng ban chỉ đạo', 'Nguyễn Văn An')]),
});

/** Signed by order, in three lines. */
export const threeLines: Draft = aDraft({
  standard: 'ND30',
  kind: 'cong-van',
  header: {
    ...stateHeader,
    code: 'UBND-VP',
    subject: 'chuẩn bị họp giao ban',
    addressees: ['Các phòng trực thuộc'],
  },
  marks: {
    ...emptyMarks,
    urgency: 'THƯỢNG KHẨN',
    circulation: 'XEM XONG TRẢ LẠI',
    typist: 'PL',
    copies: 300,
    contact: [
      'Số 1, đường Tôn Đức Thắng, đặc khu Phú Quý, tỉnh Lâm Đồng',
      'Điện thoại: 0252.3769.123; thư điện tử: ubnd@phuquy.example',
    ],
  },
  blocks: [
    p('paragraph', 'Văn phòng đề nghị các phòng chuẩn bị báo cáo.'),
    p('paragraph', 'Báo cáo gửi trước ngày 10./.'),
  ],
  signOff: aSignOff(
    [
      {
        ...signedBy('TL. Chủ tịch\nKT. Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Trần Văn B'),
        post: '',
      },
    ],
    'Như trên',
    'Lưu: VT, VP',
  ),
});

const regulation = [
  p('chapter', 'Quy định chung'),
  p('articleTitle', 'Phạm vi điều chỉnh'),
  p('clause', 'Quy chế này quy định nguyên tắc, chế độ làm việc.'),
  p('clause', 'Các phòng, ban có trách nhiệm thực hiện Quy chế này.'),
];

/** A decision with a regulation attached to it, and two appendices behind. */
export const attached: Draft = aDraft({
  kind: 'quyet-dinh',
  header: { ...partyHeader, code: 'QĐ/ĐU', subject: 'ban hành Quy chế làm việc' },
  marks: { ...emptyMarks, typist: 'NguyenVanAn', copies: 26 },
  blocks: [
    p('basis', 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;'),
    p('basis', 'Xét đề nghị của Văn phòng Đảng ủy,'),
    p('centred', 'BAN THƯỜNG VỤ QUYẾT ĐỊNH'),
    p('article', 'Ban hành kèm theo Quyết định này Quy chế làm việc.'),
    p('article', 'Văn phòng Đảng ủy chịu trách nhiệm thi hành Quyết định này.'),
    p('attached', 'Quy chế'),
    p('centred', 'làm việc của Văn phòng Đảng ủy'),
    p('paragraph', [
      { text: '(Kèm theo Quyết định số ' },
      { field: 'paper.number' },
      { text: ', ngày ' },
      { field: 'paper.date' },
      { text: ' của Ban Thường vụ Đảng ủy)' },
    ]),
    ...regulation,
    p('appendix', 'Phân công công tác'),
    p('paragraph', '(Kèm theo Quy chế làm việc)'),
    aTable([
      ['TT', 'Người', 'Việc'],
      ['1', 'Nguyễn Văn An', 'Tổng hợp'],
    ]),
    { kind: 'orientation', to: 'landscape' },
    p('appendix', 'Lịch công tác'),
    aTable([
      ['TT', 'Ngày', 'Việc'],
      ['1', '05/6', 'Giao ban'],
    ]),
  ],
  signOff: aSignOff(
    [signedBy('T/M Ban Thường vụ', 'Phó Bí thư', 'Trần Thị Bình')],
    'Như Điều 2',
    'Lưu Văn phòng Đảng ủy',
  ),
});

/** The same in the state's form, with its number still blank. */
export const stateAttached: Draft = {
  ...attached,
  standard: 'ND30',
  header: { ...stateHeader, number: '', code: 'QĐ-UBND', subject: 'Ban hành Quy chế làm việc' },
  signOff: aSignOff([signedBy('KT. Chủ tịch', 'Phó Chủ tịch', 'Trần Văn B')], 'Như Điều 2'),
};

/** Two bodies issue and sign. */
export const joint: Draft = aDraft({
  kind: 'quy-che',
  header: {
    ...partyHeader,
    parentBody: 'Tỉnh ủy Lâm Đồng',
    issuer: 'Ban Tổ chức',
    coIssuers: ['Ủy ban Kiểm tra'],
    code: 'QC/BTCTU-UBKTTU',
    subject: 'phối hợp công tác',
  },
  page: { isTwoSided: true },
  blocks: regulation,
  signOff: aSignOff(
    [
      signedBy('Trưởng ban', 'Ban Tổ chức', 'Nguyễn Văn An'),
      signedBy('T/M Ủy ban Kiểm tra', 'Chủ nhiệm', 'Trần Thị Bình'),
    ],
    'Ban Thường vụ Tỉnh ủy (để báo cáo)',
    'Lưu Văn phòng Tỉnh ủy',
  ),
});

/** A full copy of the decision, made by the office. */
export const copy: Draft = {
  ...attached,
  kind: 'sao-y',
  header: { ...partyHeader, issuer: 'Văn phòng', number: '24', code: 'BS/VPĐU' },
  signOff: aSignOff(
    [signedBy('', 'Chánh Văn phòng', 'Lê Thị Hoa')],
    'Các chi bộ trực thuộc',
    'Lưu Văn phòng',
  ),
  original: {
    kind: 'quyet-dinh',
    header: attached.header,
    signOff: attached.signOff,
    marks: attached.marks,
  },
};

/** An extract of the letter. */
export const stateCopy: Draft = {
  ...threeLines,
  kind: 'trich-sao',
  header: { ...stateHeader, issuer: 'Văn phòng', number: '3', code: 'TrS-VP' },
  signOff: aSignOff([signedBy('', 'Chánh Văn phòng', 'Lê Thị Hoa')], 'Phòng Kinh tế', 'Lưu: VT'),
  marks: emptyMarks,
  original: {
    kind: 'cong-van',
    header: threeLines.header,
    signOff: threeLines.signOff,
    marks: threeLines.marks,
  },
};
