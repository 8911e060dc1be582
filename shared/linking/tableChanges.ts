import type { Block, TableBlock } from '../draft/blocks';
import { runsText } from '../draft/plainText';

/** One difference between a table of a paper and what the record gives for it now. */
export type TableChange =
  | {
      readonly kind: 'cell';
      /** Counts the rows of the paper's table below its head, from 1. */
      readonly row: number;
      /** Heading of the column; empty where it has none. */
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'added' | 'removed'; readonly words: string };

/**
 * Cell by cell, what the record would change in a table: `before` in the paper, `after` in the record.
 * Null where they are not two tables of the same columns, so that only the whole can be shown.
 */
export function tableChanges(
  own: Block | null,
  theirs: Block | null,
): readonly TableChange[] | null {
  if (own?.kind !== 'table' || theirs?.kind !== 'table') return null;
  if (own.columns.length !== theirs.columns.length) return null;
  const mine = gridOf(own);
  const fresh = gridOf(theirs);
  const heads = mine.slice(0, own.headerRows).at(-1) ?? [];
  const pairs = paired(mine.slice(own.headerRows), fresh.slice(theirs.headerRows));
  return pairs.flatMap((pair) => changesOf(pair, heads));
}

type Row = readonly string[];
type Grid = readonly Row[];

interface Pair {
  /** Index in the paper's table; null for a row that the record adds. */
  readonly at: number | null;
  readonly mine: Row | null;
  readonly theirs: Row | null;
}

function gridOf({ rows }: TableBlock): Grid {
  return rows.map((row) => row.map(cellText));
}

function cellText({ paragraphs }: TableBlock['rows'][number][number]): string {
  return paragraphs.map((runs) => runsText(runs, {}, (field) => `{{${field}}}`)).join('\n');
}

/** Rows that say the same belong together; between them, the rows are taken in their order. */
function paired(mine: Grid, theirs: Grid): readonly Pair[] {
  const pairs: Pair[] = [];
  let from = 0;
  let fromTheirs = 0;
  for (const [at, to] of [...sameRows(mine, theirs), [mine.length, theirs.length] as const]) {
    pairs.push(...between(mine, theirs, { from, at, fromTheirs, to }));
    from = at + 1;
    fromTheirs = to + 1;
  }
  return pairs;
}

function between(
  mine: Grid,
  theirs: Grid,
  gap: {
    readonly from: number;
    readonly at: number;
    readonly fromTheirs: number;
    readonly to: number;
  },
): readonly Pair[] {
  const own = mine.slice(gap.from, gap.at);
  const fresh = theirs.slice(gap.fromTheirs, gap.to);
  return Array.from({ length: Math.max(own.length, fresh.length) }, (_, step) => ({
    at: step < own.length ? gap.from + step : null,
    mine: own[step] ?? null,
    theirs: fresh[step] ?? null,
  }));
}

/** The longest run of rows that both have in the same order; a row number does not tell them apart. */
function sameRows(mine: Grid, theirs: Grid): readonly (readonly [number, number])[] {
  const keys = mine.map(keyOf);
  const others = theirs.map(keyOf);
  const lengths = Array.from({ length: keys.length + 1 }, () =>
    Array.from({ length: others.length + 1 }, () => 0),
  );
  const lengthAt = (row: number, other: number) => lengths[row]?.[other] ?? 0;
  for (let row = keys.length - 1; row >= 0; row -= 1) {
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const line = lengths[row];
      if (line === undefined) continue;
      line[other] =
        keys[row] === others[other]
          ? lengthAt(row + 1, other + 1) + 1
          : Math.max(lengthAt(row + 1, other), lengthAt(row, other + 1));
    }
  }
  return walked(keys, others, lengthAt);
}

function walked(
  keys: readonly string[],
  others: readonly string[],
  lengthAt: (row: number, other: number) => number,
): readonly (readonly [number, number])[] {
  const same: (readonly [number, number])[] = [];
  let row = 0;
  let other = 0;
  while (row < keys.length && other < others.length) {
    if (keys[row] === others[other]) {
      same.push([row, other]);
      row += 1;
      other += 1;
    } else if (lengthAt(row + 1, other) >= lengthAt(row, other + 1)) row += 1;
    else other += 1;
  }
  return same;
}

function keyOf(row: Row): string {
  return (row.length > 1 ? row.slice(1) : row).join('\t');
}

function changesOf({ at, mine, theirs }: Pair, heads: Row): readonly TableChange[] {
  if (mine === null || at === null) return [{ kind: 'added', words: rowWords(theirs ?? []) }];
  if (theirs === null) return [{ kind: 'removed', words: rowWords(mine) }];
  const columns = Array.from({ length: Math.max(mine.length, theirs.length) }, (_, column) => ({
    before: mine[column] ?? '',
    after: theirs[column] ?? '',
    column: heads[column] ?? '',
  }));
  return columns
    .filter(({ before, after }) => before !== after && !(isCount(before) && isCount(after)))
    .map((cell): TableChange => ({ kind: 'cell', row: at + 1, ...cell }));
}

/** A row that moves changes its number; nobody has to be told. */
function isCount(words: string): boolean {
  return /^\d+\.?$/.test(words);
}

function rowWords(row: Row): string {
  return row.filter((words) => words !== '').join(' · ');
}
