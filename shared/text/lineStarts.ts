import { recogniseCentredLabel, recogniseLabel, type TypedLabel } from '../draft/labels';

/** Marks may enclose a label (`**1. Kết quả**`): they are looked through, escapes are kept. */
const inlineMarks = /\\.|<\/?(?:u|b|i|strong|em)>|[*_]/gsu;

/** A line without its bold, italic and underline marks, as far as its start needs it. */
export function withoutMarks(line: string): string {
  return line.replace(inlineMarks, (found) => (found.startsWith('\\') ? found : ''));
}

/** A label that the line bears in front, unless an escape says that it is plain text. */
export function labelAtStart(line: string): TypedLabel | null {
  return recogniseLabel(withoutMarks(line));
}

/** A label of a centred line, unless an escape says that it is plain text. */
export function centredLabelAtStart(line: string): TypedLabel | null {
  return recogniseCentredLabel(withoutMarks(line));
}

/** The heading of an appendix: its label as typed and its title. */
export interface AppendixLabel {
  /** An appendix counts on no level of the body. */
  readonly level: null;
  readonly label: string;
  readonly rest: string;
}

// `Phụ lục kèm theo Báo cáo` is a line of text: a label ends the line, or bears a number or a stop.
const appendixPattern = /^(Phụ lục(?: (?:số )?(?:[IVXLC]+|\d{1,3}))?)(?:[.:](?:\s+|$)|\s*$)(.*)$/iu;
const numberedAppendixPattern = /^(Phụ lục (?:số )?(?:[IVXLC]+|\d{1,3}))\s+(.*)$/iu;

/** Reads `Phụ lục`, `Phụ lục II`, `PHỤ LỤC 1: BIỂU SỐ LIỆU`; null for any other line. */
export function appendixAtStart(line: string): AppendixLabel | null {
  const plain = withoutMarks(line);
  const found = appendixPattern.exec(plain) ?? numberedAppendixPattern.exec(plain);
  if (found === null) return null;
  return { level: null, label: found[1] ?? '', rest: found[2] ?? '' };
}

const basisPattern = /^(Căn cứ|Theo đề nghị|Xét đề nghị|Xét tờ trình)\s/iu;

/** Whether a line is a ground; one that ends in a colon leads in the text instead. */
export function isBasisLine(line: string): boolean {
  const plain = withoutMarks(line);
  return basisPattern.test(plain) && !plain.trimEnd().endsWith(':');
}

/** Characters that Markdown lets a backslash escape. */
const escapable = /^\\[!-/:-@[-`{-~]/;

/** Whether a backslash stands in front only to say that the text behind it is plain. */
export function hasPlainMark(line: string): boolean {
  const plain = withoutMarks(line);
  return plain.startsWith('\\') && plain.length > 1 && !escapable.test(plain);
}

/** What the marks at the start of a line make of it. */
export type LineStart =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'item'; readonly marker: '-' | '+'; readonly text: string }
  | { readonly kind: 'fence'; readonly name: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'htmlTable' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'pipe' }
  | { readonly kind: 'text'; readonly isLabel: boolean; readonly isEnumerated: boolean };

const heading = /^(#{1,6})(?:[ ]+(.*?))?(?:[ ]+#+)?$|^(#{2,6})([^#\s].*?)(?:[ ]+#+)?$/u;
const fence = /^:{3,}[ ]*([^:]*?)[ ]*$/u;
const rule = /^([-*_])(?:[ ]*\1){2,}$/;
const dashItem = /^(?:-(?:[ ]+(.*))?|[*•–][ ]+(.*))$/u;
const plusItem = /^\+(?:[ ]+(.*))?$/u;

/** Tells how a trimmed, non-empty line begins. */
export function lineStart(line: string): LineStart {
  const [, hashes, title, tightHashes, tightTitle] = heading.exec(line) ?? [];
  const marks = hashes ?? tightHashes;
  if (marks !== undefined) {
    return { kind: 'heading', depth: marks.length, text: title ?? tightTitle ?? '' };
  }
  const name = fence.exec(line)?.[1];
  if (name !== undefined) return { kind: 'fence', name };
  if (rule.test(line)) return { kind: 'rule' };
  return itemStart(line) ?? otherStart(line);
}

function itemStart(line: string): LineStart | null {
  const dash = dashItem.exec(line);
  if (dash !== null) return { kind: 'item', marker: '-', text: dash[1] ?? dash[2] ?? '' };
  const plus = plusItem.exec(line);
  return plus === null ? null : { kind: 'item', marker: '+', text: plus[1] ?? '' };
}

/** Counted in a way that no standard knows: plain text, but a line of its own (`1)`, `(2)`, `1.1`). */
const enumerated = /^(?:\(?(?:\d{1,3}|\p{Ll})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\p{Ll}\.)\s/u;

function otherStart(line: string): LineStart {
  if (/^<table[\s>]/iu.test(line)) return { kind: 'htmlTable' };
  if (line.startsWith('<!--')) return { kind: 'comment' };
  if (line.startsWith('|')) return { kind: 'pipe' };
  return {
    kind: 'text',
    isLabel: labelAtStart(line) !== null,
    isEnumerated: enumerated.test(withoutMarks(line)),
  };
}
