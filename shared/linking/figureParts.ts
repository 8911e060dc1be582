import type { Figure } from '../conference/results';
import { magnitude, percent, readDecimal, subtract, writeDecimal } from './exactDecimal';

/** What a paper may quote of a figure. */
export interface FigurePart {
  /** Behind the name of the indicator in lists: `Thu ngân sách: so với kế hoạch`. */
  readonly label: string;
  /** The quoted words; empty where the figure does not give them. */
  readonly read: (figure: Figure) => string;
}

/** All that can be quoted of a figure, by the last part of the field id. */
export const figureParts = {
  value: { label: 'kết quả kèm đơn vị', read: (it) => withUnit(it.actual, it.unit) },
  actual: { label: 'kết quả', read: ({ actual }) => actual },
  plan: { label: 'kế hoạch', read: ({ plan }) => plan },
  previous: { label: 'cùng kỳ năm trước', read: ({ previous }) => previous },
  target: { label: 'chỉ tiêu năm tới', read: ({ target }) => target },
  targetValue: { label: 'chỉ tiêu năm tới kèm đơn vị', read: (it) => withUnit(it.target, it.unit) },
  difference: { label: 'chênh lệch so với cùng kỳ', read: difference },
  trend: { label: 'tăng hay giảm', read: trend },
  change: { label: 'tỷ lệ tăng, giảm so với cùng kỳ', read: change },
  ofPlan: { label: 'tỷ lệ so với kế hoạch', read: ofPlan },
  unit: { label: 'đơn vị tính', read: ({ unit }) => unit },
} as const satisfies Readonly<Record<string, FigurePart>>;

/** Whether a figure is itself a share, whose growth is counted in points. */
function isShare({ unit }: Figure): boolean {
  return unit.trim() === '%';
}

function withUnit(value: string, unit: string): string {
  if (value === '' || unit.trim() === '') return value;
  const isWritten = value.endsWith(unit.trim());
  if (isWritten) return value;
  return unit.trim() === '%' ? `${value}%` : `${value} ${unit.trim()}`;
}

function difference(figure: Figure): string {
  const [now, before] = [readDecimal(figure.actual), readDecimal(figure.previous)];
  if (now === null || before === null) return '';
  const size = writeDecimal(magnitude(subtract(now, before)));
  return isShare(figure) ? `${size} điểm phần trăm` : withUnit(size, figure.unit);
}

function trend({ actual, previous }: Figure): string {
  const [now, before] = [readDecimal(actual), readDecimal(previous)];
  if (now === null || before === null) return '';
  const { units } = subtract(now, before);
  if (units === 0n) return 'bằng';
  return units > 0n ? 'tăng' : 'giảm';
}

function change(figure: Figure): string {
  const [now, before] = [readDecimal(figure.actual), readDecimal(figure.previous)];
  // The growth of a share in percent would be read as points.
  if (now === null || before === null || isShare(figure)) return '';
  const share = percent(magnitude(subtract(now, before)), magnitude(before));
  return share === null ? '' : `${writeDecimal(share)}%`;
}

function ofPlan({ actual, plan }: Figure): string {
  const [done, wanted] = [readDecimal(actual), readDecimal(plan)];
  if (done === null || wanted === null) return '';
  const share = percent(done, wanted);
  return share === null ? '' : `${writeDecimal(share)}%`;
}
