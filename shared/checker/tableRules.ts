import type { TableBlock } from '../draft/blocks';
import type { Draft, Facts } from '../draft/draft';
import {
  type ExactDecimal,
  isShareOf,
  magnitude,
  percent,
  readDecimal,
  subtract,
  sum,
  writeDecimal,
} from '../linking/exactDecimal';
import type { CheckRule } from './check';
import type { Finding, Findings } from './finding';
import { columnOf, nameOfRow, type ReadTable, readTable } from './readTable';

/** Checks of what the figures of a table say of each other; what is not a plain number is let pass. */
export const tableRules: readonly CheckRule[] = [
  everyTable(sumFindings),
  everyTable(shareFindings),
  everyTable(planFindings),
  everyTable(changeFindings),
  everyTable(missingFindings),
];

type TableRemark = (table: ReadTable) => readonly Remark[];
type Remark = RemarkOf<Extract<Finding, { readonly kind: TableKind }>>;
// The place is the table's, and put in for all of them alike.
type RemarkOf<F> = F extends Finding ? Omit<F, 'place'> : never;
type TableKind = 'sumDiffers' | 'shareDiffers' | 'changeDiffers' | 'cellMissing';

function everyTable(remark: TableRemark): CheckRule {
  return ({ blocks, facts }: Draft): Findings =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'table') return [];
      const place = { kind: 'block', index } as const;
      return remarksOn(block, facts, remark).map((found) => ({ ...found, place }));
    });
}

function remarksOn(block: TableBlock, facts: Facts, remark: TableRemark): readonly Remark[] {
  const table = readTable(block, facts);
  return table === null ? [] : remark(table);
}

const shareTitle = /tỷ lệ|tỉ lệ|%/iu;
// `Tăng, giảm`, `So sánh với cùng kỳ (%)`, `% so với năm 2025`: of another time, not of a whole.
const changeTitle = /^(?:tăng|giảm|so sánh)|cùng kỳ|so với (?:năm|quý|tháng|đầu)/iu;
const previousTitle = /^(cùng kỳ|năm trước)/iu;
const isChangeTitle = (title: string) => changeTitle.test(title) && !previousTitle.test(title);
// What may be told as one number by the other: 108,6 % of the year before.
const ratioTitle = /^so sánh|so với/iu;
const isShareTitle = (title: string) => shareTitle.test(title) && !changeTitle.test(title);
const totalName = /^(cộng|tổng cộng|tổng số|tổng)(\s|:|$)/iu;
// `I`, `II.`, `A`: the number of a row that heads others.
const groupHead = /^(?:[IVX]+|[A-ZĐ])[.)]?$/u;
// Rows that repeat a part of the row above, or head a group of rows.
const subRow = /^(\d+\.\d+|[a-zđ][.)]?|[-+•]|[IVX]+\.?)(\s|$)|^trong đó/iu;

/** The rows over the only row of totals, and that row; null where a table adds up otherwise. */
function totalled({ rows }: ReadTable) {
  const at = rows.findIndex((row) => totalName.test(nameOfRow(row)));
  const total = rows[at];
  if (total === undefined || at < rows.length - 1) return null;
  const parts = rows.slice(0, at);
  const isNested = parts.some((row) => row.slice(0, 2).some((text) => subRow.test(text)));
  return isNested ? null : { parts, total };
}

function sumFindings(table: ReadTable): readonly Remark[] {
  const all = totalled(table);
  if (all === null) return [];
  return table.titles.flatMap((column, at): readonly Remark[] => {
    const printed = readDecimal(all.total[at] ?? '');
    // The first column counts the rows; shares and changes do not add up.
    if (at === 0 || shareTitle.test(column) || isChangeTitle(column)) return [];
    const texts = all.parts.map((row) => row[at] ?? '').filter((text) => !/^[-–]?$/u.test(text));
    if (printed === null || texts.some((text) => text.endsWith('%'))) return [];
    const numbers = texts.map(readDecimal).filter((number) => number !== null);
    if (numbers.length < 2 || numbers.length < texts.length) return [];
    const computed = sum(numbers);
    if (isSame(computed, printed)) return [];
    return [{ kind: 'sumDiffers', severity: 'warning', column, ...differing(printed, computed) }];
  });
}

/** The shares of a total: a column of counts, and beside it one of percentages. */
function shareFindings(table: ReadTable): readonly Remark[] {
  const all = totalled(table);
  if (all === null || columnOf(table, planTitle) !== null) return [];
  return table.titles.flatMap((title, at): readonly Remark[] => {
    const whole = readDecimal(all.total[at - 1] ?? '');
    if (!isShareTitle(title) || whole === null || isShareOfRows(all.parts, at, whole)) return [];
    return all.parts.flatMap((row) =>
      wrongShare(row, { part: row[at - 1], whole, share: row[at] }),
    );
  });
}

/** Whether a column of shares tells, row by row, a part of what stands further left in that row. */
function isShareOfRows(
  rows: readonly (readonly string[])[],
  at: number,
  total: ExactDecimal,
): boolean {
  const agreeing = (whole: (row: readonly string[]) => ExactDecimal | null) =>
    rows.filter((row) => agrees({ part: row[at - 1], whole: whole(row), share: row[at] })).length;
  const ofTotal = agreeing(() => total);
  // The first column counts the rows.
  return Array.from({ length: Math.max(0, at - 2) }, (_none, left) => left + 1).some(
    (left) => agreeing((row) => readDecimal(row[left] ?? '')) > ofTotal,
  );
}

const planTitle = /^(kế hoạch|nghị quyết|mức giao)/iu;
const actualTitle = /^(kết quả|thực hiện)/iu;

/** Percentages of the plan. */
function planFindings(table: ReadTable): readonly Remark[] {
  const [plan, actual] = [columnOf(table, planTitle), columnOf(table, actualTitle)];
  const share = table.titles.findIndex(isShareTitle);
  if (plan === null || actual === null || share < 0) return [];
  return table.rows.flatMap((row) => {
    const whole = readDecimal(row[plan] ?? '');
    return whole === null ? [] : wrongShare(row, { part: row[actual], whole, share: row[share] });
  });
}

interface ShareTexts {
  readonly part: string | undefined;
  readonly whole: ExactDecimal | null;
  readonly share: string | undefined;
}

function agrees(texts: ShareTexts): boolean {
  const [part, share] = [readDecimal(texts.part ?? ''), readDecimal(texts.share ?? '')];
  const { whole } = texts;
  return part !== null && share !== null && whole !== null && isShareOf(share, part, whole);
}

function wrongShare(
  row: readonly string[],
  texts: ShareTexts & { readonly whole: ExactDecimal },
): readonly Remark[] {
  const [part, share] = [readDecimal(texts.part ?? ''), readDecimal(texts.share ?? '')];
  if (part === null || share === null || agrees(texts)) return [];
  const computed = percent(part, texts.whole);
  if (computed === null) return [];
  const shown = differing(share, computed);
  return [{ kind: 'shareDiffers', severity: 'warning', row: nameOfRow(row), ...shown }];
}

/** Rise or fall against the year before, as a difference or in percent. */
function changeFindings(table: ReadTable): readonly Remark[] {
  const [actual, previous] = [columnOf(table, actualTitle), columnOf(table, previousTitle)];
  const change = table.titles.findIndex(isChangeTitle);
  if (actual === null || previous === null || change < 0) return [];
  const mayBeRatio = ratioTitle.test(table.titles[change] ?? '');
  return table.rows.flatMap((row): readonly Remark[] => {
    const [now, before] = [readDecimal(row[actual] ?? ''), readDecimal(row[previous] ?? '')];
    const printed = row[change] ?? '';
    if (now === null || before === null) return [];
    const difference = subtract(now, before);
    const isRatio = mayBeRatio && agrees({ part: row[actual], whole: before, share: printed });
    if (isRatio || isChange(printed, difference, before)) return [];
    const computed = writeDecimal(difference);
    return [{ kind: 'changeDiffers', severity: 'warning', row: nameOfRow(row), printed, computed }];
  });
}

/** Whether a text tells a difference; one that says anything beside a number is believed. */
function isChange(text: string, difference: ExactDecimal, before: ExactDecimal): boolean {
  const [, word = '', figure = ''] = /^(tăng|giảm)?\s*([-–−+]?[\d.,]+)/iu.exec(text) ?? [];
  const shown = readDecimal(figure);
  if (shown === null) return true;
  const isFall = word.toLowerCase() === 'giảm' || shown.units < 0n;
  if (shown.units !== 0n && difference.units !== 0n && isFall !== difference.units < 0n) {
    return false;
  }
  const size = magnitude(difference);
  return isSame(magnitude(shown), size) || isShareOf(magnitude(shown), size, magnitude(before));
}

/** What must be told wherever something else is. */
const needs: readonly { readonly given: RegExp; readonly wanted: RegExp }[] = [
  { given: /^nhiệm vụ$/iu, wanted: /chủ trì$/iu },
  { given: /^nội dung góp ý$/iu, wanted: /^tiếp thu, giải trình/iu },
];

function missingFindings(table: ReadTable): readonly Remark[] {
  return needs.flatMap(({ given, wanted }) => {
    const [from, to] = [columnOf(table, given), columnOf(table, wanted)];
    if (from === null || to === null) return [];
    return table.rows
      .filter((row, at) => row[from] !== '' && table.covered[at]?.[to] === '')
      .filter((row) => !totalName.test(nameOfRow(row)) && !groupHead.test(row[0] ?? ''))
      .map((row) => ({
        kind: 'cellMissing' as const,
        severity: 'note' as const,
        row: row[from] ?? '',
        column: table.titles[to] ?? '',
      }));
  });
}

function isSame(a: ExactDecimal, b: ExactDecimal): boolean {
  return subtract(a, b).units === 0n;
}

function differing(printed: ExactDecimal, computed: ExactDecimal) {
  return { printed: writeDecimal(printed), computed: writeDecimal(computed) };
}
