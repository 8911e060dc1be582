import type { Mark, Run } from '@shared/draft/blocks';
import { normaliseRuns, textRun } from '@shared/draft/runs';
import { keptStyle } from './pastedPage';

/** Marks that a style sheet of the source gives to its classes (`xl65` of a spreadsheet). */
export type ClassMarks = ReadonlyMap<string, readonly Mark[]>;

const markOfTag: Readonly<Record<string, Mark>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  INS: 'underline',
};

/** Elements whose text is no text of the page. */
const silentTags = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META', 'LINK', 'HEAD', 'TEMPLATE', 'XML']);

/** Whether an element says nothing: markup for machines, and the marker that Word prints. */
export function isSilent(element: Element): boolean {
  return (
    silentTags.has(element.tagName.toUpperCase()) || styleText(element, 'mso-list') === 'ignore'
  );
}

/** The marks of the text inside an element; fonts, sizes and colours are dropped. */
export function marksInside(
  element: Element,
  outside: readonly Mark[],
  classes: ClassMarks,
): readonly Mark[] {
  const marks = new Set(outside);
  const own = markOfTag[element.tagName];
  if (own !== undefined) marks.add(own);
  for (const name of element.classList) for (const mark of classes.get(name) ?? []) marks.add(mark);
  applyStyle(element, marks);
  return [...marks];
}

/** Text with white space as a browser shows it, in marks. */
export function markedText(text: string, marks: readonly Mark[]): Run {
  return textRun(text.replace(/[ \t\r\n\f]+/g, ' '), marks);
}

/** Runs without the white space at both ends. */
export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const clean = normaliseRuns(runs);
  const first = clean[0];
  const last = clean.at(-1);
  if (first === undefined || last === undefined) return clean;
  const trimmed = clean.map((run) => {
    if (!('text' in run)) return run;
    const head = run === first ? run.text.trimStart() : run.text;
    return { ...run, text: run === last ? head.trimEnd() : head };
  });
  const result = normaliseRuns(trimmed);
  return result.length < clean.length ? trimRuns(result) : result;
}

/** A property of the style attribute, in small letters, those that only Word knows too. */
export function styleText(element: Element, property: string): string {
  const style = element.getAttribute(keptStyle) ?? '';
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]*)`, 'i').exec(style);
  return (found?.[1] ?? '').trim().toLowerCase();
}

/** The marks that the style sheets of a document give to classes. */
export function classMarks(source: ParentNode): ClassMarks {
  const sheets = [...source.querySelectorAll('style')].map((sheet) => sheet.textContent);
  const rules = sheets.join('\n').matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g);
  const marks = new Map<string, readonly Mark[]>();
  for (const [, name = '', body = ''] of rules) {
    const own: Mark[] = [];
    if (/font-weight\s*:\s*(bold|[6-9]00)/i.test(body)) own.push('bold');
    if (/font-style\s*:\s*italic/i.test(body)) own.push('italic');
    if (/text-decoration\s*:[^;]*underline/i.test(body)) own.push('underline');
    if (own.length > 0) marks.set(name, own);
  }
  return marks;
}

function applyStyle(element: Element, marks: Set<Mark>): void {
  const weight = styleText(element, 'font-weight');
  if (/^(bold|bolder|[6-9]00)/.test(weight)) marks.add('bold');
  // Some pages wrap everything in a bold element that their style then takes back.
  else if (/^(normal|[1-5]00)/.test(weight)) marks.delete('bold');
  const slant = styleText(element, 'font-style');
  if (slant.startsWith('italic')) marks.add('italic');
  else if (slant.startsWith('normal')) marks.delete('italic');
  if (element.tagName === 'A') return;
  const line = styleText(element, 'text-decoration') || styleText(element, 'text-decoration-line');
  if (line.includes('underline')) marks.add('underline');
}
