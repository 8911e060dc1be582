import type { CellAlignment, RoleId, Run, TableBlock, TextBlock } from '../draft/blocks';
import { splitFieldText } from '../draft/fieldText';
import { fieldRun, normaliseRuns, textRun } from '../draft/runs';
import { sameSum } from '../draft/tableEdits';
import type { DerivedBlock } from './deriver';

/** A paragraph; `{{field}}` in its text is a chip. */
export function line(role: RoleId, text: string): TextBlock {
  return { kind: 'text', role, runs: runsOf(text) };
}

/** A column of a derived table. Widths are shares of the width of the text. */
export interface Column {
  readonly title: string;
  readonly width: number;
  /** How its cells stand below the head; `left` where it is missing. */
  readonly align?: CellAlignment;
}

/** A table with one row of heads. A line break in a cell begins a paragraph. */
export function grid(columns: readonly Column[], rows: readonly (readonly string[])[]): TableBlock {
  const head = columns.map(({ title }) => cellOf(title, 'center'));
  return {
    kind: 'table',
    columns: columns.map(({ width }) => width),
    headerRows: 1,
    rows: [
      head,
      ...rows.map((row) => columns.map(({ align = 'left' }, at) => cellOf(row[at] ?? '', align))),
    ],
  };
}

/** A table of which only the heads and one row to write in are there. */
export function blankGrid(columns: readonly Column[]): TableBlock {
  return grid(columns, [[]]);
}

/** The table as wide as a width in millimetres, its columns in their proportions. */
export function fitted(table: TableBlock, width: number): TableBlock {
  return { ...table, columns: sameSum([width], table.columns) };
}

/** A block for an item of the records. */
export function derived(item: string, block: DerivedBlock['block']): DerivedBlock {
  return { item, block };
}

/** The paragraphs of a long text, the first for the item itself and each further one for a part of it. */
export function paragraphsOf(
  item: string,
  role: RoleId,
  text: string,
  before = '',
): readonly DerivedBlock[] {
  return textLines(text).map((words, at) =>
    derived(at === 0 ? item : `${item}/${at + 1}`, line(role, at === 0 ? before + words : words)),
  );
}

function textLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

function cellOf(text: string, align: CellAlignment): TableBlock['rows'][number][number] {
  return {
    paragraphs: text.split('\n').map(runsOf),
    colSpan: 1,
    rowSpan: 1,
    align,
  };
}

function runsOf(text: string): readonly Run[] {
  return normaliseRuns(
    splitFieldText(text).map((part) =>
      part.kind === 'text' ? textRun(part.text) : fieldRun(part.field),
    ),
  );
}
