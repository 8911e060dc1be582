import type { TableLayout } from 'docx/layout';
import type { LineSource, PageLine, PageRow, PageRule } from './pagedPaper';
import { bordersAround, pixelsPerPoint, setLines } from './setLines';
import type { SetStory } from './stories';
import type { PlacedCell, TableParts } from './tableParts';

const twipsPerPixel = 20 / pixelsPerPoint;
const eighths = 8;

/** A table of the paper with its cells set, kept from page to page. */
export interface OpenTable {
  readonly parts: TableParts;
  readonly stories: readonly SetStory[];
  readonly headerRows: number;
  /** Rows left out under the header rows, where the layout began inside the table. */
  readonly skipped: number;
  /** How much of a row, in pixels, stands on earlier pages. */
  readonly shown: Map<number, number>;
}

/** Where a part of a table stands, and what its lines print. */
export interface TablePlace {
  readonly x: number;
  readonly piece: number;
  readonly sourceOf: (place: CellPlace) => LineSource;
}

interface CellPlace {
  readonly row: number;
  readonly cell: number;
  readonly paragraph: number;
  readonly from: number;
  readonly style: string;
}

/** What a part of a table draws on its page. */
export interface SetTable {
  readonly lines: readonly PageLine[];
  readonly rules: readonly PageRule[];
  readonly rows: readonly PageRow[];
}

/** Draws the rows of a table that stand on one page. */
export function setTable(table: OpenTable, layout: TableLayout, place: TablePlace): SetTable {
  const rows = layout.rows.map(({ index: at, y, height }) => {
    const index = at < table.headerRows ? at : at + table.skipped;
    return { index, y, height, isRepeated: at < table.headerRows && table.shown.has(at) };
  });
  const drawn = rows.flatMap((row) =>
    table.parts.cells.flatMap((cell, index) =>
      cell.row === row.index ? [drawCell(table, { cell, index, row, rows }, place)] : [],
    ),
  );
  for (const { index, height } of rows) {
    table.shown.set(index, (table.shown.get(index) ?? 0) + height);
  }
  return {
    lines: drawn.flatMap(({ lines }) => lines),
    rules: [...drawn.flatMap(({ rules }) => rules), ...goingOnRules(table, rows, place)],
    rows,
  };
}

interface CellOnPage {
  readonly cell: PlacedCell;
  readonly index: number;
  readonly row: PageRow;
  readonly rows: readonly PageRow[];
}

function drawCell(
  table: OpenTable,
  { cell, index, row, rows }: CellOnPage,
  place: TablePlace,
): { readonly lines: readonly PageLine[]; readonly rules: readonly PageRule[] } {
  const { parts } = table;
  const covered = rows.filter(
    (each) => each.index >= cell.row && each.index < cell.row + cell.rows,
  );
  const height = covered.reduce((sum, each) => sum + each.height, 0);
  const left = place.x + cell.x / twipsPerPixel;
  const width = cell.width / twipsPerPixel;
  const story = table.stories[index];
  const box = { left, top: row.y, width, height };
  const rules = parts.lines.isDrawn ? boxRules(box, thicknessOf(parts)) : [];
  if (story === undefined) return { lines: [], rules };
  const text = drawStory(table, story, { cell, row, box }, place);
  return { lines: text.lines, rules: [...rules, ...text.rules] };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface StoryPlace {
  readonly cell: PlacedCell;
  readonly row: PageRow;
  readonly box: Box;
}

// Heights of a cut row and of its lines come from two layouts and differ by roundings.
const roundings = 1;

function drawStory(
  { parts, shown, headerRows }: OpenTable,
  story: SetStory,
  { cell, row, box }: StoryPlace,
  place: TablePlace,
): { readonly lines: readonly PageLine[]; readonly rules: readonly PageRule[] } {
  const { margins } = parts;
  const above = margins.top / twipsPerPixel;
  const before = row.index < headerRows ? 0 : (shown.get(row.index) ?? 0);
  const room = box.height - above;
  const spare = Math.max(0, room - (story.height - before));
  const lead = before > 0 ? 0 : { top: 0, center: spare / 2, bottom: spare }[cell.align];
  const dx = box.left + margins.left / twipsPerPixel;
  const dy = box.top + above + lead - before;
  const isHere = (y: number, height: number) =>
    y >= before - roundings && (cell.rows > 1 || y + height <= before + room + roundings);
  const lines: PageLine[] = [];
  const rules: PageRule[] = [];
  for (const [number, { paragraph, lines: laidOut }] of story.paragraphs.entries()) {
    const here = laidOut.filter(({ y, height }) => isHere(y, height));
    const [first] = here;
    if (first === undefined) continue;
    const printed = lettersBefore(laidOut, first);
    const moved = here.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
    const start = place.sourceOf({
      row: cell.row,
      cell: cell.cell,
      paragraph: number,
      from: 0,
      style: paragraph.style,
    });
    const sourceAt = (from: number) => (start.kind === 'cell' ? { ...start, from } : start);
    lines.push(...setLines({ paragraph, lines: moved, printed, piece: place.piece, sourceAt }));
    const bottom = here.at(-1) ?? first;
    const width = cell.story.width / twipsPerPixel;
    const edges = { top: first.y + dy, bottom: bottom.y + bottom.height + dy };
    rules.push(...bordersAround(paragraph, { x: dx, width, ...edges }));
  }
  return { lines, rules };
}

function lettersBefore<Line extends { readonly text: string }>(
  lines: readonly Line[],
  line: Line,
): number {
  return lines.slice(0, lines.indexOf(line)).reduce((sum, { text }) => sum + text.length, 0);
}

function thicknessOf({ lines }: TableParts): number {
  return (lines.thickness / eighths) * pixelsPerPoint;
}

function boxRules({ left, top, width, height }: Box, thickness: number): readonly PageRule[] {
  const [right, bottom] = [left + width, top + height];
  return [
    { x1: left, y1: top, x2: right, y2: top, thickness },
    { x1: left, y1: bottom, x2: right, y2: bottom, thickness },
    { x1: left, y1: top, x2: left, y2: bottom, thickness },
    { x1: right, y1: top, x2: right, y2: bottom, thickness },
  ];
}

/** The frames of merged cells that began on an earlier page. */
function goingOnRules(
  { parts }: OpenTable,
  rows: readonly PageRow[],
  place: TablePlace,
): readonly PageRule[] {
  if (!parts.lines.isDrawn) return [];
  return parts.cells.flatMap((cell) => {
    const covered = rows.filter(({ index }) => index > cell.row && index < cell.row + cell.rows);
    const [first] = covered;
    if (first === undefined || rows.some(({ index }) => index === cell.row)) return [];
    const height = covered.reduce((sum, each) => sum + each.height, 0);
    const left = place.x + cell.x / twipsPerPixel;
    const box = { left, top: first.y, width: cell.width / twipsPerPixel, height };
    return boxRules(box, thicknessOf(parts));
  });
}
