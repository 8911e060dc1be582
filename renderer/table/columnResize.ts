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
    editor.registerRootListener((root) =>
      root === null ? undefined : new ColumnDrag(editor, root).listen(),
    ),
});

/** One line of a table in the hand of the user, from the press to the release. */
class ColumnDrag {
  readonly #editor: LexicalEditor;
  readonly #root: HTMLElement;
  #grip: Grip | null = null;

  constructor(editor: LexicalEditor, root: HTMLElement) {
    this.#editor = editor;
    this.#root = root;
  }

  /** Ahead of the table, which would begin to select cells; the returned function ends it. */
  listen(): () => void {
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const root = this.#root;
    root.addEventListener('pointermove', (event) => this.#move(event), options);
    root.addEventListener('pointerdown', (event) => this.#take(event), options);
    root.addEventListener('pointerup', (event) => this.#drop(event), options);
    // The system took the pointer away, or the pen left the screen: nothing is changed.
    root.addEventListener('pointercancel', () => this.#letGo(), options);
    root.addEventListener('lostpointercapture', () => this.#letGo(), options);
    root.addEventListener('mousedown', (event) => this.#keepCaret(event), options);
    return () => {
      this.#letGo();
      listening.abort();
    };
  }

  #move(event: PointerEvent): void {
    const isOnLine = this.#grip !== null || gripAt(event) !== null;
    this.#root.classList.toggle('resizing', isOnLine);
    if (this.#grip !== null) showLine(this.#grip, event.clientX);
  }

  #take(event: PointerEvent): void {
    this.#letGo();
    this.#grip = this.#editor.isEditable() ? gripAt(event) : null;
    if (this.#grip === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#root.setPointerCapture(event.pointerId);
  }

  #drop(event: PointerEvent): void {
    if (this.#grip === null) return;
    event.stopPropagation();
    resize(this.#editor, this.#grip, event.clientX);
    this.#letGo();
  }

  #letGo(): void {
    if (this.#grip !== null) hideLine(this.#grip);
    this.#grip = null;
    this.#root.classList.remove('resizing');
  }

  /** The mouse event that follows the press would place the caret. */
  #keepCaret(event: MouseEvent): void {
    if (this.#grip === null) return;
    event.preventDefault();
    event.stopPropagation();
  }
}

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
