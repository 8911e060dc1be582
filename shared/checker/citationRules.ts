import type { Draft } from '../draft/draft';
import type { Family } from '../draft/kinds';
import type { RuleId, Standard } from '../standards/standard';
import type { CheckRule } from './check';
import { type CitedDate, citationsIn, citationsOf, datesDiffer } from './citations';
import type { CitationPart, Findings } from './finding';
import { textBlocks } from './textBlocks';

/** Checks of the papers that a paper names. */
export const citationRules: readonly CheckRule[] = [checkGrounds, checkLawNumbers, checkCitedDates];

const citationRule: Readonly<Record<Family, RuleId>> = { party: 'P-CITE-1', state: 'S-CC-4' };

// A law is cited by its name alone (S-CC-4).
const lawNumber =
  /(?:^|[^\p{L}])(?:Bộ luật|Luật|Pháp lệnh)[^;]*?số\s+\d+\/\d{4}\/(?:QH|UBTVQH)\d+/u;
const isLaw = (number: string) => /\/(?:QH|UBTVQH|PL)/u.test(number);

function groundsOf(draft: Draft) {
  return textBlocks(draft).filter(({ block }) => block.role === 'basis');
}

/** The first paper that a ground names is named whole; one that amends it may be named shortly. */
function checkGrounds(draft: Draft, { family }: Standard): Findings {
  return groundsOf(draft).flatMap(({ index, text }): Findings => {
    const [cited] = citationsIn(text, index);
    if (cited === undefined || isLaw(cited.number)) return [];
    const missing = citationParts.filter((part) => !partPatterns[part].test(text));
    if (missing.length === 0) return [];
    const place = { kind: 'block', index } as const;
    const rule = citationRule[family];
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

function checkLawNumbers(draft: Draft, { family }: Standard): Findings {
  if (family !== 'state') return [];
  return groundsOf(draft)
    .filter(({ text }) => lawNumber.test(text))
    .map(({ index }) => ({
      kind: 'lawNumbered',
      severity: 'note',
      rule: 'S-CC-4',
      place: { kind: 'block', index },
    }));
}

/** One number with two dates: one of the two is wrong, or another paper is meant. */
function checkCitedDates(draft: Draft, { family }: Standard): Findings {
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
        rule: citationRule[family],
        place: { kind: 'block', index: block },
        number,
        dates: [known.text, date.text],
      },
    ];
  });
}
