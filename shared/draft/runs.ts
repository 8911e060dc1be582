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
  const result: Run[] = [];
  for (const run of runs) {
    const clean = normaliseRun(run);
    const last = result.at(-1);
    if (!isFieldRun(clean) && clean.text === '') continue;
    if (last && !isFieldRun(last) && !isFieldRun(clean) && sameMarks(last, clean)) {
      // Joining may bring a base letter and its mark together: clean again.
      result[result.length - 1] = textRun(cleanLine(last.text + clean.text), clean.marks);
    } else {
      result.push(clean);
    }
  }
  return result;
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
