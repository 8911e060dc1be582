import type { Mark, Run } from '../draft/blocks';
import { isFieldRun, textRun } from '../draft/runs';
import { hasPlainMark, withoutMarks } from './lineStarts';

/** The words of the runs up to the first blank. */
export function frontText(runs: readonly Run[]): string {
  const end = runs.findIndex(isFieldRun);
  return (end < 0 ? runs : runs.slice(0, end))
    .map((run) => (isFieldRun(run) ? '' : run.text))
    .join('');
}

/** Takes as many characters off the front of the runs; a blank in the way stays. */
export function dropFront(runs: readonly Run[], count: number): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined || count === 0 || isFieldRun(first)) return runs;
  if (first.text.length <= count) return dropFront(rest, count - first.text.length);
  return [{ ...first, text: first.text.slice(count) }, ...rest];
}

/** The runs without the backslash that only says that they are plain text. */
export function dropPlainMark(runs: readonly Run[], line: string): readonly Run[] {
  return hasPlainMark(line) && frontText(runs).startsWith('\\') ? dropFront(runs, 1) : runs;
}

/**
 * The runs behind a label that was found in front of their Markdown line, `rest` being what the
 * line goes on with; null when the label is not in the words themselves.
 */
export function dropLabel(runs: readonly Run[], line: string, rest: string): readonly Run[] | null {
  const plain = withoutMarks(line);
  const front = plain.slice(0, plain.length - rest.length);
  return frontText(runs).startsWith(front) ? dropFront(runs, front.length) : null;
}

/** The first of the marks that every run bears, label and all. */
export function enclosingMark(runs: readonly Run[], marks: readonly Mark[]): Mark | null {
  if (runs.length === 0) return null;
  return marks.find((mark) => runs.every((run) => run.marks?.includes(mark))) ?? null;
}

/** The runs without one mark. */
export function withoutMark(runs: readonly Run[], mark: Mark): readonly Run[] {
  return runs.map((run) => {
    const marks = (run.marks ?? []).filter((other) => other !== mark);
    return isFieldRun(run) ? { field: run.field, marks } : textRun(run.text, marks);
  });
}
