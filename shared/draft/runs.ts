import { type FieldRun, type Mark, markIds, type Run, type TextRun } from './blocks';
import { cleanLine } from './cleanText';

/** Tells a named blank from text. */
export function isFieldRun(run: Run): run is FieldRun {
  return 'field' in run;
}

/** A run of plain or marked text, without an empty list of marks. */
export function textRun(text: string, marks: readonly Mark[] = []): TextRun {
  return marks.length === 0 ? { text } : { text, marks: sortMarks(marks) };
}

/** A named blank, without an empty list of marks. */
export function fieldRun(field: string, marks: readonly Mark[] = []): FieldRun {
  return marks.length === 0 ? { field } : { field, marks: sortMarks(marks) };
}

/** The one form of a run list: clean text, marks in order, no empty runs, equal neighbours joined. */
export function normaliseRuns(runs: readonly Run[]): readonly Run[] {
  const clean = runs.map(normaliseRun).filter((run) => isFieldRun(run) || run.text !== '');
  return equalNeighbours(clean).map(joinEqual);
}

function equalNeighbours(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && isOneText(first, run)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function isOneText(a: Run, b: Run): boolean {
  return !isFieldRun(a) && !isFieldRun(b) && sameMarks(a, b);
}

/** A line may come in thousands of pieces, so it is joined and cleaned once. */
function joinEqual(runs: readonly Run[]): Run {
  const [first = { text: '' }] = runs;
  if (runs.length < 2 || isFieldRun(first)) return first;
  // Joining may bring a base letter and its mark together: clean again.
  const text = runs.map((run) => (isFieldRun(run) ? '' : run.text)).join('');
  return textRun(cleanLine(text), first.marks);
}

/** Whether two runs carry the same marks, whatever their order. */
function sameMarks(a: Run, b: Run): boolean {
  return sortMarks(a.marks ?? []).join() === sortMarks(b.marks ?? []).join();
}

function normaliseRun(run: Run): Run {
  return isFieldRun(run) ? fieldRun(run.field, run.marks) : textRun(cleanLine(run.text), run.marks);
}

function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return markIds.filter((mark) => marks.includes(mark));
}
