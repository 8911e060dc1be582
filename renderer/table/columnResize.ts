import { moveColumnLine } from '@shared/draft/tableEdits';
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  defineExtension,
  type LexicalEditor,
} from 'lexical';
import { $isPaperTable } from '../editor/nodes/PaperTableNode';

// How near to a line the pointer must be, in pixels of the screen.
const gripPixels = 4;
// No column gets narrower than this, in millimetres.
const leastWidth = 8;

interface Grip {
  readonly table: HTMLTableElement;
  /** The column on whose right side the line is. */
  readonly column: number;
  readonly startX: number;
}

/** Column widths by dragging the lines of a table. */
export const ColumnResize = defineExtension({
  name: 'vankien/column-resize',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (root === null) return undefined;
      const listening = new AbortController();
      const options = { capture: true, signal: listening.signal };
      let grip: Grip | null = null;
      root.addEventListener(
        'pointermove',
        (event) => {
          root.classList.toggle('resizing', grip !== null || gripAt(event) !== null);
          if (grip !== null) showLine(grip, event.clientX);
        },
        options,
      );
      root.addEventListener(
        'pointerdown',
        (event) => {
          grip = editor.isEditable() ? gripAt(event) : null;
          if (grip === null) return;
          // The table would begin to select cells.
          event.preventDefault();
          event.stopPropagation();
          root.setPointerCapture(event.pointerId);
        },
        options,
      );
      root.addEventListener(
        'pointerup',
        (event) => {
          if (grip === null) return;
          event.stopPropagation();
          hideLine(grip);
          resize(editor, grip, event.clientX);
          grip = null;
        },
        options,
      );
      // The mouse event that follows would place the caret.
      root.addEventListener(
        'mousedown',
        (event) => {
          if (grip !== null) event.preventDefault();
          if (grip !== null) event.stopPropagation();
        },
        options,
      );
      return () => listening.abort();
    }),
});

function gripAt(event: PointerEvent): Grip | null {
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  const table = cell?.closest('table') ?? null;
  if (cell === null || table === null) return null;
  const lines = columnLines(table);
  const near = lines.findIndex((x) => Math.abs(x - event.clientX) <= gripPixels);
  // Within a merged cell there is no line to hold.
  const { left, right } = cell.getBoundingClientRect();
  const line = lines[near] ?? 0;
  const isSide = Math.abs(line - left) < gripPixels || Math.abs(line - right) < gripPixels;
  return near < 0 || !isSide ? null : { table, column: near, startX: event.clientX };
}

/** Right sides of the columns, on the screen. */
function columnLines(table: HTMLTableElement): readonly number[] {
  const { left, width } = table.getBoundingClientRect();
  const widths = [...table.querySelectorAll('col')].map((column) =>
    Number.parseFloat(column.style.width),
  );
  const whole = widths.reduce((sum, one) => sum + one, 0);
  let reached = 0;
  return widths.map((one) => {
    reached += one;
    return left + (width * reached) / whole;
  });
}

function resize(editor: LexicalEditor, { table, column, startX }: Grip, x: number): void {
  editor.update(() => {
    const node = $getNearestNodeFromDOMNode(table);
    const grid = node === null ? null : $findMatchingParent(node, $isPaperTable);
    if (grid === null || x === startX) return;
    const columns = grid.getColWidths() ?? [];
    const whole = columns.reduce((sum, width) => sum + width, 0);
    const millimetres = ((x - startX) / table.getBoundingClientRect().width) * whole;
    const moved = moveColumnLine(columns, column, millimetres, leastWidth);
    grid.setColWidths(moved.map((width) => Math.round(width * 10) / 10));
  });
}

function showLine({ table, startX }: Grip, x: number): void {
  const { left, width } = table.getBoundingClientRect();
  // On a zoomed page a pixel of the style is not one of the screen.
  const zoom = width / table.offsetWidth;
  table.style.setProperty('--resize-line', `${(x - left) / zoom}px`);
  table.classList.toggle('resized', x !== startX);
}

function hideLine({ table }: Grip): void {
  table.classList.remove('resized');
}
