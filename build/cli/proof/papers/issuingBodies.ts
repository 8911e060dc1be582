import type { Family } from '@shared/draft/kinds';

/** Who issues a paper: invented places and persons, in the forms that real ones have. */
export interface Body {
  readonly parentBody: string;
  readonly issuer: string;
  /** Stands in numbers: `ĐU`, `UBND`. */
  readonly symbol: string;
  readonly place: string;
  readonly signer: {
    readonly authority: string;
    readonly position: string;
    readonly name: string;
  };
  readonly recipients: readonly string[];
}

/** The bodies of a family that the papers of the proof come from, one after another. */
export function bodiesOf(family: Family): readonly [Body, ...Body[]] {
  return family === 'party' ? partyBodies : stateBodies;
}

const partyBodies: readonly [Body, ...Body[]] = [
  {
    parentBody: 'Đảng bộ tỉnh Sông Thương',
    issuer: 'Đảng ủy xã Bình Lâm',
    symbol: 'ĐU',
    place: 'Bình Lâm',
    signer: { authority: 'T/M Đảng ủy', position: 'Bí thư', name: 'Trần Văn Khải' },
    recipients: [
      'Ban Thường vụ Tỉnh ủy (để báo cáo)',
      'Các chi bộ, đảng bộ trực thuộc',
      'Lưu Văn phòng Đảng ủy',
    ],
  },
  {
    parentBody: '',
    issuer: 'Tỉnh ủy Sông Thương',
    symbol: 'TU',
    place: 'Sông Thương',
    signer: { authority: 'T/M Ban Thường vụ', position: 'Phó Bí thư', name: 'Nguyễn Thị Thu Hà' },
    recipients: [
      'Ban Bí thư Trung ương Đảng (để báo cáo)',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh và các ban, cơ quan tham mưu, giúp việc của Tỉnh ủy',
      'Các đảng ủy trực thuộc',
      'Lưu Văn phòng Tỉnh ủy',
    ],
  },
  {
    parentBody: 'Đảng ủy xã Bình Lâm',
    issuer: 'Văn phòng',
    symbol: 'VPĐU',
    place: 'Bình Lâm',
    signer: {
      authority: 'K/T Chánh Văn phòng',
      position: 'Phó Chánh Văn phòng',
      name: 'Lê Thị Hạnh',
    },
    recipients: ['Thường trực Đảng ủy', 'Lưu Văn phòng'],
  },
  {
    parentBody: 'Đảng bộ xã Bình Lâm',
    issuer: 'Chi bộ thôn Đồng Tâm',
    symbol: 'CB',
    place: 'Bình Lâm',
    signer: { authority: 'T/M Chi bộ', position: 'Bí thư', name: 'Phạm Quang Vinh' },
    recipients: ['Đảng ủy xã', 'Lưu Chi bộ'],
  },
];

const stateBodies: readonly [Body, ...Body[]] = [
  {
    parentBody: 'Ủy ban nhân dân tỉnh Sông Thương',
    issuer: 'Ủy ban nhân dân xã Bình Lâm',
    symbol: 'UBND',
    place: 'Bình Lâm',
    signer: {
      authority: 'TM. Ủy ban nhân dân\nKT. Chủ tịch',
      position: 'Phó Chủ tịch',
      name: 'Đỗ Hữu Nghĩa',
    },
    recipients: ['Thường trực Đảng ủy, Hội đồng nhân dân xã', 'Các phòng, đơn vị', 'Lưu: VT, VP'],
  },
  {
    parentBody: 'Ủy ban nhân dân tỉnh Sông Thương',
    issuer: 'Sở Khoa học và Công nghệ',
    symbol: 'SKHCN',
    place: 'Sông Thương',
    signer: { authority: '', position: 'Giám đốc', name: 'Vũ Minh Châu' },
    recipients: ['Ủy ban nhân dân tỉnh (để báo cáo)', 'Các Sở, ban, ngành', 'Lưu: VT, KH (05)'],
  },
  {
    parentBody: '',
    issuer: 'Ủy ban nhân dân tỉnh Sông Thương',
    symbol: 'UBND',
    place: 'Sông Thương',
    signer: {
      authority: 'TL. Chủ tịch',
      position: 'Chánh Văn phòng',
      name: 'Hoàng Thị Lan Anh',
    },
    recipients: [
      'Văn phòng Chính phủ (để báo cáo)',
      'Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh; các sở, ban, ngành và Ủy ban nhân dân các xã, phường',
      'Lưu: VT, TH',
    ],
  },
];
