import { isBasisLine, type LineStart, lineStart } from './lineStarts';
import type { FaultSink } from './textFault';

interface UnitBase {
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

/** A piece of the body that becomes one block, or says something about the ones to come. */
export type Unit = UnitBase &
  (
    | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
    | { readonly kind: 'item'; readonly marker: '-' | '+'; readonly text: string }
    | { readonly kind: 'paragraph'; readonly text: string }
    | { readonly kind: 'pipeTable'; readonly rows: readonly string[] }
    | { readonly kind: 'htmlTable'; readonly source: string }
    | { readonly kind: 'fence'; readonly name: string }
    /** A line that is text whatever marks it holds. */
    | { readonly kind: 'plain'; readonly text: string }
  );

/** Lines of a body that were read together. */
export interface BodyPiece {
  /** What they say; null where they say nothing, or nothing that can be read. */
  readonly unit: Unit | null;
  /** Their first line in the file, from 1, and the one behind their last. */
  readonly line: number;
  readonly end: number;
}

/** The lines of a body, the index of the one to read, and what stands before it. */
interface Position {
  readonly lines: readonly string[];
  readonly at: number;
  /** Line of the file that `at` is. */
  readonly line: number;
  readonly previous: Unit | undefined;
  readonly report: FaultSink;
}

/** What was read, if it says anything, and the index of the line after it. */
interface Read {
  readonly unit: Unit | null;
  readonly next: number;
}

/** Cuts the lines of a body into units; soft-wrapped lines join, one line is never split. */
export function bodyUnits(
  lines: readonly string[],
  firstLine: number,
  report: FaultSink,
): readonly Unit[] {
  return bodyPieces(lines, firstLine, report).flatMap(({ unit }) => unit ?? []);
}

/** Cuts the lines of a body into pieces: every line is in one of them. */
export function bodyPieces(
  lines: readonly string[],
  firstLine: number,
  report: FaultSink,
): readonly BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let previous: Unit | undefined;
  for (let at = 0; at < lines.length; ) {
    const line = firstLine + at;
    const { unit, next } = readUnit({ lines, at, line, previous, report });
    pieces.push({ unit, line, end: firstLine + next });
    previous = unit ?? previous;
    at = next;
  }
  return pieces;
}

function readUnit(position: Position): Read {
  const text = lineAt(position, position.at);
  if (text === '') return { unit: null, next: position.at + 1 };
  if (isTableHead(position, position.at)) return readPipeTable(position);
  const start = lineStart(text);
  // The table is complete by type, so the reader of a start's kind takes that very start.
  const read = readers[start.kind] as (position: Position, start: LineStart) => Read;
  return read(position, start);
}

type Readers = {
  readonly [K in LineStart['kind']]: (
    position: Position,
    start: Extract<LineStart, { readonly kind: K }>,
  ) => Read;
};

const readers: Readers = {
  heading: ({ at, line }, start) => ({ unit: { ...start, line }, next: at + 1 }),
  fence: ({ at, line }, start) => ({ unit: { ...start, line }, next: at + 1 }),
  // Chat assistants put rules between sections; the form of a paper knows none.
  rule: ({ at }) => ({ unit: null, next: at + 1 }),
  item: (position, start) => {
    const { text, next } = joinLines(position, start.text);
    const marker = isNested(position) ? '+' : start.marker;
    return { unit: { kind: 'item', marker, text, line: position.line }, next };
  },
  text: (position) => {
    const { text, next } = joinLines(position, lineAt(position, position.at));
    return { unit: { kind: 'paragraph', text, line: position.line }, next };
  },
  pipe: readPipeTable,
  htmlTable: readHtmlTable,
  comment: readComment,
};

/** A list inside a list of Markdown, written by indenting, is the level below. */
function isNested({ lines, at, previous }: Position): boolean {
  return previous?.kind === 'item' && /^ {2}/.test(lines[at] ?? '');
}

function joinLines(position: Position, first: string): { text: string; next: number } {
  const parts = [first];
  let at = position.at;
  while (continues(position, at, first) && !breaks(position, at)) {
    at += 1;
    parts.push(lineAt(position, at).replace(/^\\(?=[\p{L}\p{N}])/u, ''));
  }
  const text = parts.join(' ');
  return { text: breaks(position, at) ? text.replace(/\\$/, '').trimEnd() : text, next: at + 1 };
}

/** Whether the line after `at` goes on with the paragraph that begins with `first`. */
function continues(position: Position, at: number, first: string): boolean {
  const next = lineAt(position, at + 1);
  if (next === '' || isTableHead(position, at + 1)) return false;
  const start = lineStart(next);
  if (start.kind !== 'text' || start.isLabel || start.isEnumerated) return false;
  return !(isBasisLine(first) && isBasisLine(next));
}

/** A Markdown line break ends the paragraph: a block has no lines of its own. */
function breaks(position: Position, at: number): boolean {
  const raw = position.lines[at] ?? '';
  const isMarked = / {2}$/.test(raw) || /(?<!\\)(?:\\\\)*\\$/.test(raw);
  return isMarked && lineAt(position, at + 1) !== '';
}

const delimiterRow = /^\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$/;
const pipe = /(?<!\\)(?:\\\\)*\|/;

function isTableHead(position: Position, at: number): boolean {
  const rule = lineAt(position, at + 1);
  return pipe.test(lineAt(position, at)) && rule.includes('|') && delimiterRow.test(rule);
}

function readPipeTable(position: Position): Read {
  const { at, line, report } = position;
  const isRow = lineAt(position, at).startsWith('|')
    ? (text: string) => text.startsWith('|')
    : (text: string) => pipe.test(text);
  let next = at + 1;
  while (isRow(lineAt(position, next))) next += 1;
  const rows = position.lines.slice(at, next).map(trimSpaces);
  if (isTableHead(position, at)) return { unit: { kind: 'pipeTable', rows, line }, next };
  report({ kind: 'tableRuleMissing', line });
  return { unit: null, next };
}

function readHtmlTable({ lines, at, line, report }: Position): Read {
  const end = lines.findIndex((text, index) => index >= at && /<\/table\s*>/iu.test(text));
  if (end < 0) {
    report({ kind: 'tableNotClosed', line });
    const gap = lines.findIndex((text, index) => index > at && trimSpaces(text) === '');
    return { unit: null, next: gap < 0 ? lines.length : gap };
  }
  const source = lines.slice(at, end + 1).join('\n');
  return { unit: { kind: 'htmlTable', source, line }, next: end + 1 };
}

/** Comments of Markdown are for who writes the text, not for the paper. */
function readComment({ lines, at, line, report }: Position): Read {
  const end = lines.findIndex((text, index) => index >= at && text.includes('-->'));
  if (end < 0) {
    report({ kind: 'tagNotClosed', tag: '<!--', line });
    return { unit: null, next: lines.length };
  }
  const text = trimSpaces((lines[end] ?? '').replace(/^.*?-->/u, ''));
  const unit = text === '' ? null : { kind: 'paragraph' as const, text, line };
  return { unit, next: end + 1 };
}

function lineAt({ lines }: Pick<Position, 'lines'>, at: number): string {
  return trimSpaces(lines[at] ?? '');
}

/** Only the space that the keyboard gives: other white space may be text. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ') start += 1;
  // A pattern for the end would try every space of a long row of them.
  while (end > start && text[end - 1] === ' ') end -= 1;
  return text.slice(start, end);
}
