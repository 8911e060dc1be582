import type { Mark, Run } from '../draft/blocks';
import { splitFieldText } from '../draft/fieldText';
import { fieldRun, isFieldRun, textRun } from '../draft/runs';
import { ownValue } from '../ownValue';
import { type HtmlElement, type HtmlNode, isElement } from './htmlNodes';
import type { RunLines } from './readInlines';

/** A stretch of a cell: words, a line break, or an edge of a paragraph. */
type Piece =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'break' }
  | { readonly kind: 'edge' };

/** The paragraphs of a cell; white space of the source is one space, as a browser shows it. */
export function htmlCellRuns(cell: HtmlElement): RunLines {
  const paragraphs: Run[][] = [[]];
  let isAtEdge = false;
  for (const piece of cell.childNodes.flatMap((node) => piecesOf(node, []))) {
    const hasWords = paragraphs.at(-1)?.some(isVisible) ?? false;
    if (piece.kind === 'edge') isAtEdge = true;
    else if (piece.kind === 'break' || (isAtEdge && hasWords && isVisible(piece.run))) {
      paragraphs.push(piece.kind === 'run' ? [piece.run] : []);
      isAtEdge = false;
    } else {
      paragraphs.at(-1)?.push(piece.run);
      isAtEdge &&= !isVisible(piece.run);
    }
  }
  return paragraphs.map(trimRuns);
}

const markTags: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
};

function piecesOf(node: HtmlNode, marks: readonly Mark[]): readonly Piece[] {
  if (isElement(node, 'br')) return [{ kind: 'break' }];
  if (node.nodeName === '#text' && 'value' in node) return textPieces(node.value, marks);
  if (!isElement(node)) return [];
  const mark = ownValue(markTags, node.nodeName);
  const inside = mark === undefined ? marks : [...marks, mark];
  const pieces = node.childNodes.flatMap((child) => piecesOf(child, inside));
  const isParagraph = isElement(node, 'p', 'div', 'li', 'ul', 'ol');
  return isParagraph ? [{ kind: 'edge' }, ...pieces, { kind: 'edge' }] : pieces;
}

function textPieces(source: string, marks: readonly Mark[]): readonly Piece[] {
  // A non-breaking space is typed on purpose: it stays, and becomes a common one later.
  const text = source.replace(/[ \t\r\n\f]+/g, ' ');
  return splitFieldText(text).map((part) => ({
    kind: 'run',
    run: part.kind === 'field' ? fieldRun(part.field, marks) : textRun(part.text, marks),
  }));
}

function isVisible(run: Run): boolean {
  return isFieldRun(run) || run.text !== ' ';
}

/** Runs without the white space that a browser drops: at both ends, and after a space. */
function trimRuns(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let isAfterSpace = true;
  for (const run of runs) {
    const next: Run =
      isAfterSpace && !isFieldRun(run) ? { ...run, text: run.text.replace(/^ /, '') } : run;
    if (isFieldRun(next) || next.text !== '') {
      kept.push(next);
      isAfterSpace = !isFieldRun(next) && next.text.endsWith(' ');
    }
  }
  const last = kept.at(-1);
  if (last === undefined || isFieldRun(last) || !last.text.endsWith(' ')) return kept;
  const text = last.text.slice(0, -1);
  return text === '' ? trimRuns(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
}
