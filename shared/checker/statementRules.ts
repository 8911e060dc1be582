import type { Block, TextBlock } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import type { KindId } from '../draft/kinds';
import { readDecimal, subtract, sum, wholeNumber, writeDecimal } from '../linking/exactDecimal';
import type { CheckRule } from './check';
import type { Finding, Findings } from './finding';
import { readTable } from './readTable';
import { textBlocks } from './textBlocks';

/** Checks of figures that sentences state. */
export const statementRules: readonly CheckRule[] = [
  everySentence(memberFindings),
  everySentence(commentFindings),
  checkHedges,
  checkAwards,
];

type Remark = Finding extends infer F
  ? F extends { readonly kind: 'membersDiffer' | 'partExceedsWhole' }
    ? Omit<F, 'place'>
    : never
  : never;

function everySentence(remarks: (text: string) => readonly Remark[]): CheckRule {
  return (draft: Draft): Findings =>
    textBlocks(draft).flatMap(({ index, text }) =>
      remarks(text).map((remark) => ({ ...remark, place: { kind: 'block', index } as const })),
    );
}

const number = `(${wholeNumber})`;
const member = /(?:đồng chí |đảng viên )?/u.source;
// Between total and parts no other number of members is named.
const gap = '(?:(?!đảng viên).){0,60}?';
const memberCounts = [
  `${number} (?:đồng chí )?đảng viên${gap}${number} ${member}chính thức.{0,40}?${number} ${member}dự bị`,
  `${number} (?:đồng chí )?đảng viên${gap}chính thức:? ${number}.{0,40}?dự bị:? ${number}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Official members and those on probation are all of them. */
function memberFindings(text: string): readonly Remark[] {
  const found = memberCounts.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const [total, ...parts] = (found ?? []).slice(1).map(readDecimal);
  if (!total || parts.length === 0) return [];
  const computed = sum(parts.filter((part) => part !== null));
  if (subtract(total, computed).units === 0n) return [];
  const shown = { total: writeDecimal(total), computed: writeDecimal(computed) };
  return [{ kind: 'membersDiffer', severity: 'warning', ...shown }];
}

const commentCounts = new RegExp(
  `xin ý kiến ${number} .{0,60}?nhận được ${number} .{0,60}?(?:trong đó )${number} .{0,20}?nhất trí`,
  'u',
);

/** Who answered was asked, who agreed answered. */
function commentFindings(text: string): readonly Remark[] {
  const counts = (commentCounts.exec(text) ?? []).slice(1).map(readDecimal);
  return counts.slice(1).flatMap((part, at): readonly Remark[] => {
    const whole = counts[at];
    if (!whole || !part) return [];
    if (subtract(whole, part).units >= 0n) return [];
    const shown = { part: writeDecimal(part), whole: writeDecimal(whole) };
    return [{ kind: 'partExceedsWhole', severity: 'warning', ...shown }];
  });
}

/** The papers whose figures others quote. */
const exactKinds: ReadonlySet<KindId> = new Set(['bao-cao', 'nghi-quyet', 'ket-luan']);
// `cao hơn 5`, `không hơn 3`: a comparison; `gần 10 năm`, `hơn 2 giờ`: a time, which nobody counts.
const hedge =
  /(?<!\p{L})(?:gần|khoảng|(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|dài|ngắn|nhanh|chậm|tốt|kém|sớm|muộn|không|chưa) )hơn) \d[\d.,]*%?(?![\d.,%]| *(?:năm|tháng|tuần|ngày|giờ|phút|km|m)(?!\p{L}))(?: \p{L}+){0,3}/giu;

function checkHedges(draft: Draft): Findings {
  if (!exactKinds.has(draft.kind)) return [];
  return textBlocks(draft).flatMap(({ index, text }) =>
    [...text.matchAll(hedge)].map(([words]) => ({
      kind: 'figureHedged' as const,
      severity: 'note' as const,
      place: { kind: 'block' as const, index },
      words,
    })),
  );
}

/** A decision names as many as its list has. */
function checkAwards(draft: Draft): Findings {
  if (draft.kind !== 'quyet-dinh') return [];
  const articles = textBlocks(draft).filter(
    ({ block, text }) => block.role === 'article' && /^tặng /iu.test(text),
  );
  const [article, ...others] = articles;
  const stated = statedAwards(article?.text ?? '');
  const listed = rowsOfList(draft);
  // Which of several articles a list goes with is not known.
  if (article === undefined || others.length > 0 || listed === 0) return [];
  if (stated.length === 0 || stated.includes(listed)) return [];
  const place = { kind: 'block', index: article.index } as const;
  const [written = 0] = stated;
  return [{ kind: 'awardCount', severity: 'warning', place, written, listed }];
}

const awarded = new RegExp(
  String.raw`(?<![\d.,])(${wholeNumber}) (?:tập thể|cá nhân|tổ chức|đảng bộ|chi bộ|đảng viên|đồng chí|đơn vị|hộ)(?!\p{L})`,
  'gu',
);
const partOf = /trong đó|(?<!\p{L})gồm/iu;

/**
 * How many an article may mean. What follows `trong đó` is a part of what stands before it, up to a
 * place that the words leave open: each reading is one number, the likeliest first.
 */
function statedAwards(text: string): readonly number[] {
  const bare = text.replace(/\([^)]*\)/gu, '');
  const { index: at = bare.length } = partOf.exec(bare) ?? {};
  const [whole, parts] = [awardsIn(bare.slice(0, at)), awardsIn(bare.slice(at))];
  if (whole.length === 0) {
    const all = parts.length === 0 ? awardsIn(text) : parts;
    return all.length === 0 ? [] : [total(all)];
  }
  return [total(whole), ...parts.map((_part, part) => total([...whole, ...parts.slice(part + 1)]))];
}

function awardsIn(text: string): readonly number[] {
  return [...text.matchAll(awarded)].map(([, count = '']) => Number(count.replaceAll('.', '')));
}

function total(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The numbered rows with a name in the tables of the first appendix. */
function rowsOfList({ blocks, facts }: Draft): number {
  const begin = blocks.findIndex(isAppendix);
  if (begin < 0) return 0;
  const rest = blocks.slice(begin + 1);
  const end = rest.findIndex(isAppendix);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'table' ? (readTable(block, facts)?.rows ?? []) : []))
    .filter(([count = '', name = '']) => /^\d+\.?$/u.test(count) && name !== '').length;
}

function isAppendix(block: Block): block is TextBlock {
  return block.kind === 'text' && block.role === 'appendix';
}
