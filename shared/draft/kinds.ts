/** Which family of rules a body writes under. */
export type Family = 'party' | 'state';

/** What a kind of paper is called and which symbol stands for it in its number. */
export interface Kind {
  /** Name in running text: `Nghị quyết`. */
  readonly name: string;
  /** Symbol in the number per family (§4.3 of the Party guide, Phụ lục III of the decree). */
  readonly symbol: Partial<Record<Family, string>>;
}

/** Every kind of paper that the program writes; an id stays for ever, drafts keep it. */
export const kinds = {
  'nghi-quyet': { name: 'Nghị quyết', symbol: { party: 'NQ', state: 'NQ' } },
  'quyet-dinh': { name: 'Quyết định', symbol: { party: 'QĐ', state: 'QĐ' } },
  'chi-thi': { name: 'Chỉ thị', symbol: { party: 'CT', state: 'CT' } },
  'ket-luan': { name: 'Kết luận', symbol: { party: 'KL' } },
  'quy-che': { name: 'Quy chế', symbol: { party: 'QC', state: 'QC' } },
  'quy-dinh': { name: 'Quy định', symbol: { party: 'QĐ', state: 'QyĐ' } },
  'thong-tri': { name: 'Thông tri', symbol: { party: 'TT' } },
  'huong-dan': { name: 'Hướng dẫn', symbol: { party: 'HD', state: 'HD' } },
  'thong-bao': { name: 'Thông báo', symbol: { party: 'TB', state: 'TB' } },
  'bao-cao': { name: 'Báo cáo', symbol: { party: 'BC', state: 'BC' } },
  'ke-hoach': { name: 'Kế hoạch', symbol: { party: 'KH', state: 'KH' } },
  'chuong-trinh': { name: 'Chương trình', symbol: { party: 'CTr', state: 'CTr' } },
  'de-an': { name: 'Đề án', symbol: { party: 'ĐA', state: 'ĐA' } },
  'phuong-an': { name: 'Phương án', symbol: { party: 'PA', state: 'PA' } },
  'to-trinh': { name: 'Tờ trình', symbol: { party: 'TTr', state: 'TTr' } },
  'cong-van': { name: 'Công văn', symbol: { party: 'CV' } },
  'bien-ban': { name: 'Biên bản', symbol: { party: 'BB', state: 'BB' } },
  'giay-moi': { name: 'Giấy mời', symbol: { party: 'GM', state: 'GM' } },
} as const satisfies Record<string, Kind>;

export type KindId = keyof typeof kinds;

/** `kinds` as an ordered list of ids. */
// Object.keys loses the literal keys of the constant table above.
export const kindIds = Object.keys(kinds) as readonly KindId[] as readonly [KindId, ...KindId[]];

/** The kinds that a family may issue, in the order of the table. */
export function kindsOf(family: Family): readonly KindId[] {
  return kindIds.filter((id) => id === 'cong-van' || family in kinds[id].symbol);
}

/** The symbol of a kind in a family's numbers; empty where the form has none (S-SO-2). */
export function symbolOf(id: KindId, family: Family): string {
  const symbol: Kind['symbol'] = kinds[id].symbol;
  return symbol[family] ?? '';
}
