import type { RuleId } from '@shared/standards/standard';

/** One line of a measured table: what a rule wants, and what the page shows. */
export interface MeasuredRow {
  /** The component or role, or what of the page is measured. */
  readonly part: string;
  readonly property: string;
  readonly rule: RuleId;
  readonly expected: string;
  readonly measured: string;
  readonly isRight: boolean;
}

/** One measurement that goes into a row. */
export interface Reading {
  /** As the table shows it. */
  readonly shown: string;
  readonly isRight: boolean;
  /** Where it was taken: `page 2, “Nơi nhận:”`. */
  readonly where: string;
}

/** Many readings of one property as one row; wrong ones are told with their place. Null for none. */
export function rowOf(
  row: Pick<MeasuredRow, 'part' | 'property' | 'rule' | 'expected'>,
  readings: readonly Reading[],
): MeasuredRow | null {
  if (readings.length === 0) return null;
  const wrong = readings.filter(({ isRight }) => !isRight);
  const told = wrong.length > 0 ? wrong : readings;
  const values = [...new Set(told.map(({ shown }) => shown))];
  const list = values.slice(0, mostValues).join(', ') + (values.length > mostValues ? ', …' : '');
  const first = wrong[0];
  const place =
    first === undefined ? '' : ` (${wrong.length} of ${readings.length}; ${first.where})`;
  return { ...row, measured: `${list}${place}`, isRight: wrong.length === 0 };
}

const mostValues = 4;

/** A length as the tables show it. */
export function millimetres(value: number): string {
  return `${value.toFixed(1)} mm`;
}

/** A size or distance as the tables show it. */
export function points(value: number): string {
  return `${Number(value.toFixed(1))} pt`;
}
