import type { Mark, Run } from '../draft/blocks';
import { fieldRun, normaliseRuns, textRun } from '../draft/runs';
import { err, ok, type Result } from '../result';

const markOf: Readonly<Record<string, Mark>> = { '**': 'bold', '*': 'italic', __: 'underline' };
const token = /\*\*|\*|__|\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g;

/**
 * Reads `**bold**`, `*italic*`, `__underline__` and `{{field}}` in the text of a template. The error
 * is the mark that was opened and never closed.
 */
export function inlineRuns(text: string): Result<readonly Run[], string> {
  const runs: Run[] = [];
  const open: Mark[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    runs.push(textRun(text.slice(end, match.index), open));
    end = match.index + match[0].length;
    const mark = markOf[match[0]];
    if (mark === undefined) runs.push(fieldRun(match[1] ?? '', open));
    else if (open.includes(mark)) open.splice(open.indexOf(mark), 1);
    else open.push(mark);
  }
  runs.push(textRun(text.slice(end), open));
  const unclosed = open[0] ? signOf(open[0]) : strayBrace(runs);
  return unclosed === null ? ok(normaliseRuns(runs)) : err(unclosed);
}

/** `{{` or `}}` that is no part of a field, in a text with `{{field}}` blanks; null for none. */
export function strayBraceIn(text: string): string | null {
  return /\{\{|\}\}/.exec(text.replace(token, ''))?.[0] ?? null;
}

function strayBrace(runs: readonly Run[]): string | null {
  const text = runs.map((run) => ('text' in run ? run.text : ' ')).join('');
  return /\{\{|\}\}/.exec(text)?.[0] ?? null;
}

function signOf(mark: Mark): string {
  return Object.entries(markOf).find(([, value]) => value === mark)?.[0] ?? mark;
}
