import type { Mark, Run } from '../draft/blocks';
import { isFieldRun, normaliseRuns } from '../draft/runs';
import { sameValue } from '../sameValue';
import { inlineRuns } from './inlineRuns';

/**
 * Runs as the text of a template writes them: `**bold**`, `{{field}}`. Null where that text would be
 * read as something else, as with a row of asterisks.
 */
export function writeInline(runs: readonly Run[]): string | null {
  const text = runs.map(writeRun).join('');
  const read = inlineRuns(text);
  return read.ok && sameValue(read.value, normaliseRuns(runs)) ? text : null;
}

const signs: Readonly<Record<Mark, string>> = { bold: '**', italic: '*', underline: '__' };

function writeRun(run: Run): string {
  const opening = (run.marks ?? []).map((mark) => signs[mark]);
  const inner = isFieldRun(run) ? `{{${run.field}}}` : run.text;
  return `${opening.join('')}${inner}${opening.toReversed().join('')}`;
}
