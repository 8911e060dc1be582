import type { DrawnLine, Letter, Sheet } from './sheet';

const millimetre = 25.4 / 72;

/** A font of a page: its name without the tag of a subset, and how high its letters are. */
export interface PageFont {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What decides how the next letter or line looks; saved and restored as a whole. */
interface State {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
  readonly font: PageFont;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
}

const noFont: PageFont = { name: '', ascent: 0, descent: 0 };
const firstState: State = {
  matrix: identity,
  fill: '000000',
  stroke: '000000',
  lineWidth: 1,
  font: noFont,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  scale: 1,
};

type Operators = Readonly<Record<string, number>>;
type Draw = (ink: PageInk, args: readonly unknown[]) => void;

/** Follows the operators of a page and keeps what they draw: letters and straight lines. */
export class PageInk {
  readonly #view: readonly number[];
  readonly #fontOf: (name: string) => PageFont;
  readonly #saved: State[] = [];
  readonly letters: Letter[] = [];
  readonly lines: DrawnLine[] = [];
  state = firstState;
  /** Where the present line of text begins, and where the next letter stands. */
  lineMatrix = identity;
  textMatrix = identity;

  constructor(view: readonly number[], fontOf: (name: string) => PageFont) {
    this.#view = view;
    this.#fontOf = fontOf;
  }

  draw(operator: number, args: unknown, operators: Operators): void {
    const draw = handlersOf(operators).get(operator);
    draw?.(this, Array.isArray(args) ? args : []);
  }

  sheet(): Sheet {
    const [left = 0, bottom = 0, right = 0, top = 0] = this.#view;
    const { letters, lines } = this;
    return {
      width: (right - left) * millimetre,
      height: (top - bottom) * millimetre,
      letters,
      lines,
    };
  }

  set(changes: Partial<State>): void {
    this.state = { ...this.state, ...changes };
  }

  save(): void {
    this.#saved.push(this.state);
  }

  restore(): void {
    this.state = this.#saved.pop() ?? firstState;
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.#fontOf(name), size });
  }

  moveLine(x: number, y: number): void {
    this.lineMatrix = multiply(this.lineMatrix, [1, 0, 0, 1, x, y]);
    this.textMatrix = this.lineMatrix;
  }

  /** Shows letters and the corrections between them, in thousandths of the size. */
  show(pieces: readonly unknown[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'number') this.#advance((-piece / 1000) * this.state.size);
      else if (isGlyph(piece)) this.#showGlyph(piece);
    }
  }

  /** A path, by the box that holds it: LibreOffice draws rules, underlines and frames with it. */
  path(box: readonly number[], isFilled: boolean): void {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
    const { matrix, lineWidth, fill, stroke } = this.state;
    const [from, to] = [this.#place(matrix, x1, y2), this.#place(matrix, x2, y1)];
    const half = isFilled ? 0 : (lineWidth * millimetre) / 2;
    const isLying = to.x - from.x > to.y - from.y;
    this.lines.push({
      left: from.x - (isLying ? 0 : half),
      right: to.x + (isLying ? 0 : half),
      top: from.y - (isLying ? half : 0),
      bottom: to.y + (isLying ? half : 0),
      colour: isFilled ? fill : stroke,
    });
  }

  #showGlyph({ unicode, width }: Glyph): void {
    const { font, size, letterSpace, wordSpace, scale, fill } = this.state;
    const matrix = multiply(this.state.matrix, this.textMatrix);
    const advance = (width / 1000) * size;
    const height = Math.hypot(matrix[2], matrix[3]);
    const from = this.#place(matrix, 0, 0);
    const to = this.#place(matrix, advance * scale, 0);
    this.letters.push({
      text: unicode.normalize('NFC'),
      left: from.x,
      right: to.x,
      top: from.y - font.ascent * size * height * millimetre,
      bottom: from.y - font.descent * size * height * millimetre,
      baseline: from.y,
      size: size * height,
      font: font.name,
      colour: fill,
    });
    this.#advance(advance + letterSpace + (unicode === ' ' ? wordSpace : 0));
  }

  #advance(length: number): void {
    this.textMatrix = multiply(this.textMatrix, [1, 0, 0, 1, length * this.state.scale, 0]);
  }

  #place([a, b, c, d, e, f]: Matrix, x: number, y: number) {
    const [left = 0, , , top = 0] = this.#view;
    return {
      x: (a * x + c * y + e - left) * millimetre,
      y: (top - (b * x + d * y + f)) * millimetre,
    };
  }
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

function isGlyph(piece: unknown): piece is Glyph {
  return typeof piece === 'object' && piece !== null && 'unicode' in piece && 'width' in piece;
}

function multiply(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = second;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

const drawings: Readonly<Record<string, Draw>> = {
  save: (ink) => ink.save(),
  restore: (ink) => ink.restore(),
  transform: (ink, args) => ink.set({ matrix: multiply(ink.state.matrix, matrixOf(args)) }),
  setLineWidth: (ink, [width]) => ink.set({ lineWidth: Number(width) }),
  setFillRGBColor: (ink, args) => ink.set({ fill: colourOf(args) }),
  setStrokeRGBColor: (ink, args) => ink.set({ stroke: colourOf(args) }),
  setCharSpacing: (ink, [space]) => ink.set({ letterSpace: Number(space) }),
  setWordSpacing: (ink, [space]) => ink.set({ wordSpace: Number(space) }),
  setHScale: (ink, [scale]) => ink.set({ scale: Number(scale) / 100 }),
  setFont: (ink, [name, size]) => ink.setFont(String(name), Number(size)),
  beginText: (ink) => beginLine(ink, identity),
  setTextMatrix: (ink, args) => beginLine(ink, matrixOf(args)),
  moveText: (ink, [x, y]) => ink.moveLine(Number(x), Number(y)),
  showText: (ink, [pieces]) => ink.show(Array.isArray(pieces) ? pieces : []),
  constructPath,
};

function beginLine(ink: PageInk, matrix: Matrix): void {
  ink.lineMatrix = matrix;
  ink.textMatrix = matrix;
}

let known: { readonly operators: Operators; readonly handlers: ReadonlyMap<number, Draw> } | null =
  null;

/** The drawings by the numbers that the library gives its operators. */
function handlersOf(operators: Operators): ReadonlyMap<number, Draw> {
  if (known?.operators !== operators) {
    const handlers = Object.entries(drawings).map(
      ([name, draw]) => [operators[name] ?? -1, draw] as const,
    );
    known = { operators, handlers: new Map(handlers) };
  }
  return known.handlers;
}

// How a path ends, in the numbers of the library: stroked or filled; others only clip.
const strokes = new Set([20, 21]);
const fills = new Set([22, 23, 24, 25]);

function constructPath(ink: PageInk, [end, , box]: readonly unknown[]): void {
  const isFilled = fills.has(Number(end));
  if (!isFilled && !strokes.has(Number(end))) return;
  if (box instanceof Float32Array) ink.path([...box], isFilled);
}

function matrixOf(args: readonly unknown[]): Matrix {
  const values: readonly unknown[] = args.length === 1 && isList(args[0]) ? args[0] : args;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(Number);
  return [a, b, c, d, e, f];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function colourOf([first, ...others]: readonly unknown[]): string {
  if (typeof first === 'string') return first.replace('#', '').toUpperCase();
  return [first, ...others].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
}
