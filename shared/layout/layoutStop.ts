import { FormTable } from '../docx/formTable';
import type { PaperDocument } from '../docx/paperDocument';
import type { LayoutStop } from './pagedPaper';
import type { StopCause, StopReason } from './stopReason';

/** Where a layout ended: the piece after the last of which anything was laid out. */
interface LayoutEnd {
  readonly cause: StopCause;
  readonly reached: number;
}

// What stops the layout within a table whose first rows stand on a page already.
const isOfTable: ReadonlySet<StopReason> = new Set(['table', 'tallRow']);

/** Why and at which block a layout ended before its paper; a table that was begun is its own obstacle. */
export function stopOf(
  paper: PaperDocument,
  pieces: readonly unknown[],
  { cause, reached }: LayoutEnd,
): LayoutStop {
  const isInTable = isOfTable.has(cause.reason) && !(pieces[reached] instanceof FormTable);
  const source = paper.sourceOf(pieces[isInTable ? reached - 1 : reached]);
  return { ...cause, block: source.kind === 'block' ? source.block : null };
}
