/** Which family of rules a body writes under. */
export type Family = 'party' | 'state';

/**
 * What sort of paper a kind is: thể loại, giấy tờ hành chính (P-LIST-2), a copy of another paper, or
 * what a meeting uses and no list of kinds names (P-LIST-5, S-TL-1).
 */
type KindSort = 'paper' | 'administrative' | 'copy' | 'meeting';

/** What a kind of paper is called and which symbol stands for it in its number. */
export interface Kind {
  /** Name in running text: `Nghị quyết`. */
  readonly name: string;
  /** Over the summary, where that is not the name. */
  readonly printed?: string;
  readonly sort: KindSort;
  /**
   * Symbol in the number per family that knows the kind (§4.3 of the Party guide, Phụ lục III of the
   * decree); an empty one where its numbers bear none. The Party's symbols of administrative papers,
   * Quy hoạch, Dự án and Thông cáo are usage, not rule.
   */
  readonly symbol: Partial<Record<Family, string>>;
}

/** Every kind of paper that the program writes; an id stays for ever, drafts keep it. */
export const kinds = {
  'nghi-quyet': { name: 'Nghị quyết', sort: 'paper', symbol: { party: 'NQ', state: 'NQ' } },
  'quyet-dinh': { name: 'Quyết định', sort: 'paper', symbol: { party: 'QĐ', state: 'QĐ' } },
  'chi-thi': { name: 'Chỉ thị', sort: 'paper', symbol: { party: 'CT', state: 'CT' } },
  'ket-luan': { name: 'Kết luận', sort: 'paper', symbol: { party: 'KL' } },
  'quy-che': { name: 'Quy chế', sort: 'paper', symbol: { party: 'QC', state: 'QC' } },
  'quy-dinh': { name: 'Quy định', sort: 'paper', symbol: { party: 'QĐ', state: 'QyĐ' } },
  'thong-tri': { name: 'Thông tri', sort: 'paper', symbol: { party: 'TT' } },
  'huong-dan': { name: 'Hướng dẫn', sort: 'paper', symbol: { party: 'HD', state: 'HD' } },
  'thong-bao': { name: 'Thông báo', sort: 'paper', symbol: { party: 'TB', state: 'TB' } },
  'thong-cao': { name: 'Thông cáo', sort: 'paper', symbol: { party: 'TC', state: 'TC' } },
  'bao-cao': { name: 'Báo cáo', sort: 'paper', symbol: { party: 'BC', state: 'BC' } },
  'ke-hoach': { name: 'Kế hoạch', sort: 'paper', symbol: { party: 'KH', state: 'KH' } },
  'quy-hoach': { name: 'Quy hoạch', sort: 'paper', symbol: { party: 'QH' } },
  'chuong-trinh': { name: 'Chương trình', sort: 'paper', symbol: { party: 'CTr', state: 'CTr' } },
  'de-an': { name: 'Đề án', sort: 'paper', symbol: { party: 'ĐA', state: 'ĐA' } },
  'phuong-an': { name: 'Phương án', sort: 'paper', symbol: { party: 'PA', state: 'PA' } },
  'du-an': { name: 'Dự án', sort: 'paper', symbol: { party: 'DA', state: 'DA' } },
  'to-trinh': { name: 'Tờ trình', sort: 'paper', symbol: { party: 'TTr', state: 'TTr' } },
  'cong-van': { name: 'Công văn', sort: 'paper', symbol: { party: 'CV', state: '' } },
  'cong-dien': { name: 'Công điện', sort: 'paper', symbol: { state: 'CĐ' } },
  'bien-ban': { name: 'Biên bản', sort: 'paper', symbol: { party: 'BB', state: 'BB' } },
  'hop-dong': { name: 'Hợp đồng', sort: 'paper', symbol: { state: 'HĐ' } },
  'ban-ghi-nho': { name: 'Bản ghi nhớ', sort: 'paper', symbol: { state: 'BGN' } },
  'ban-thoa-thuan': { name: 'Bản thỏa thuận', sort: 'paper', symbol: { state: 'BTT' } },
  'giay-moi': { name: 'Giấy mời', sort: 'administrative', symbol: { party: 'GM', state: 'GM' } },
  'giay-gioi-thieu': {
    name: 'Giấy giới thiệu',
    sort: 'administrative',
    symbol: { party: 'GGT', state: 'GGT' },
  },
  'giay-uy-quyen': { name: 'Giấy ủy quyền', sort: 'administrative', symbol: { state: 'GUQ' } },
  'giay-chung-nhan': { name: 'Giấy chứng nhận', sort: 'administrative', symbol: { party: 'GCN' } },
  'giay-di-duong': { name: 'Giấy đi đường', sort: 'administrative', symbol: { party: 'GĐĐ' } },
  'giay-nghi-phep': {
    name: 'Giấy nghỉ phép',
    sort: 'administrative',
    symbol: { party: 'GNP', state: 'GNP' },
  },
  'phieu-gui': { name: 'Phiếu gửi', sort: 'administrative', symbol: { party: 'PG', state: 'PG' } },
  'phieu-chuyen': {
    name: 'Phiếu chuyển',
    sort: 'administrative',
    symbol: { party: 'PC', state: 'PC' },
  },
  'phieu-bao': { name: 'Phiếu báo', sort: 'administrative', symbol: { state: 'PB' } },
  'thu-cong': { name: 'Thư công', sort: 'administrative', symbol: { party: '', state: '' } },
  // Usage, also the symbol: a summons goes out as a paper of its own though no list names it.
  'giay-trieu-tap': { name: 'Giấy triệu tập', sort: 'meeting', symbol: { party: 'GTT' } },
  // Drawn up after a decision, whose number it repeats; it bears none of its own.
  'giay-khen': { name: 'Giấy khen', sort: 'meeting', symbol: { party: '', state: '' } },
  'chuong-trinh-hoi-nghi': {
    name: 'Chương trình hội nghị',
    printed: 'Chương trình',
    sort: 'meeting',
    symbol: { party: '', state: '' },
  },
  'kich-ban': { name: 'Kịch bản điều hành', sort: 'meeting', symbol: { party: '', state: '' } },
  'bai-phat-bieu': { name: 'Bài phát biểu', sort: 'meeting', symbol: { party: '', state: '' } },
  'tham-luan': { name: 'Tham luận', sort: 'meeting', symbol: { party: '', state: '' } },
  'danh-sach': { name: 'Danh sách', sort: 'meeting', symbol: { party: '', state: '' } },
  'phieu-lay-y-kien': {
    name: 'Phiếu lấy ý kiến',
    sort: 'meeting',
    symbol: { party: '', state: '' },
  },
  'phieu-bau': { name: 'Phiếu bầu', sort: 'meeting', symbol: { party: '', state: '' } },
  'bang-tong-hop': { name: 'Bảng tổng hợp', sort: 'meeting', symbol: { party: '', state: '' } },
  'bang-theo-doi': { name: 'Bảng theo dõi', sort: 'meeting', symbol: { party: '', state: '' } },
  'sao-y': { name: 'Bản sao y', sort: 'copy', symbol: { party: 'BS', state: 'SY' } },
  'sao-luc': { name: 'Bản sao lục', sort: 'copy', symbol: { party: 'BS', state: 'SL' } },
  'trich-sao': { name: 'Bản trích sao', sort: 'copy', symbol: { party: 'BS', state: 'TrS' } },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

/** `kinds` as an ordered list of ids. */
// Object.keys loses the literal keys of the constant table above.
export const kindIds = Object.keys(kinds) as readonly KindId[] as readonly [KindId, ...KindId[]];

/** The kinds that a body below the central level writes in a family, in the order of the table. */
export function kindsOf(family: Family): readonly KindId[] {
  return kindIds.filter((id) => family in kinds[id].symbol && !isCopyKind(id));
}

/** Whether papers of a kind repeat another paper under a head of their own (P-COPY-1, S-SAO-1). */
export function isCopyKind(id: KindId): boolean {
  return kinds[id].sort === 'copy';
}

/** What stands over the summary of a paper, before it is put in capitals (P-TYPE-1, S-TL-1). */
export function printedKind(id: KindId): string {
  const kind: Kind = kinds[id];
  return kind.printed ?? kind.name;
}

/** The kinds of copies, in the order in which they are offered. */
export const copyKinds = ['sao-y', 'sao-luc', 'trich-sao'] as const satisfies readonly KindId[];
export type CopyKind = (typeof copyKinds)[number];

/** The symbol of a kind in a family's numbers; empty where the form has none (S-SO-2). */
export function symbolOf(id: KindId, family: Family): string {
  const symbol: Kind['symbol'] = kinds[id].symbol;
  return symbol[family] ?? '';
}
