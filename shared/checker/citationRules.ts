import type { Draft } from '../draft/draft';
import type { Standard } from '../standards/standard';
import type { CheckRule } from './check';
import { type CitedDate, citationsIn, citationsOf, datesDiffer } from './citations';
import type { CitationPart, Findings } from './finding';
import { textBlocks } from './textBlocks';

/** Checks of the papers that a paper names. */
export const citationRules: readonly CheckRule[] = [checkGrounds, checkLawNumbers, checkCitedDates];

const isLaw = (number: string) => /\/(?:QH|UBTVQH|PL)/u.test(number);

function groundsOf(draft: Draft) {
  return textBlocks(draft).filter(({ block }) => block.role === 'basis');
}

/** The first paper that a ground names is named whole; one that amends it may be named shortly. */
function checkGrounds(draft: Draft, { writing }: Standard): Findings {
  if (!writing.citedWhole.default) return [];
  return groundsOf(draft).flatMap(({ index, text }): Findings => {
    const [cited] = citationsIn(text, index);
    if (cited === undefined || isLaw(cited.number)) return [];
    const missing = citationParts.filter((part) => !partPatterns[part].test(text));
    if (missing.length === 0) return [];
    const place = { kind: 'block', index } as const;
    const { rule } = writing.citedWhole;
    const { number } = cited;
    return [{ kind: 'citationIncomplete', severity: 'note', rule, place, number, missing }];
  });
}

const citationParts: readonly CitationPart[] = ['type', 'date', 'issuer'];

const partPatterns: Readonly<Record<CitationPart, RegExp>> = {
  type: /(?:^|[^\p{L}])(?:Nghị|Quyết định|Chỉ thị|Kết luận|Quy|Hướng dẫn|Thông|Kế hoạch|Chương trình|Đề án|Phương án|Dự án|Báo cáo|Tờ trình|Công|Biên bản|Lệnh|Điều lệ|Hiến pháp|Văn bản|Giấy|Phiếu|Hợp đồng|Bản|Sắc lệnh)/iu,
  date: /ngày\s+(?:\d|…|\.{2})|(?:tháng|năm)\s+(?:\d|…|\.{2})/u,
  issuer: /(?:^|\s)(?:của|do)\s+(?:\p{Ll}+\s+){0,3}(?:\p{Lu}|…|\.{2})|Đại hội|Hội nghị/u,
};

function checkLawNumbers(draft: Draft, { writing }: Standard): Findings {
  const { default: numbered, rule } = writing.numberedLaw;
  if (numbered === null) return [];
  return groundsOf(draft)
    .filter(({ text }) => numbered.test(text))
    .map(({ index }) => ({
      kind: 'lawNumbered',
      severity: 'note',
      rule,
      place: { kind: 'block', index },
    }));
}

/** One number with two dates: one of the two is wrong, or another paper is meant. */
function checkCitedDates(draft: Draft, { writing }: Standard): Findings {
  const first = new Map<string, CitedDate>();
  return citationsOf(draft).flatMap(({ number, date, block }): Findings => {
    if (date === null) return [];
    const key = number.replace(/^0+/u, '').toUpperCase();
    const known = first.get(key);
    if (known === undefined) first.set(key, date);
    if (known === undefined || !datesDiffer(known, date)) return [];
    return [
      {
        kind: 'citationDatesDiffer',
        severity: 'warning',
        rule: writing.citedWhole.rule,
        place: { kind: 'block', index: block },
        number,
        dates: [known.text, date.text],
      },
    ];
  });
}
