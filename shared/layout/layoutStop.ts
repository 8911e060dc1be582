import { FormTable } from '../docx/formTable';
import type { PaperDocument } from '../docx/paperDocument';
import type { LayoutStop } from './pagedPaper';

/** Where a layout ended: the piece after the last of which anything was laid out. */
interface LayoutEnd {
  /** In the words of the docx library. */
  readonly reason: string;
  readonly reached: number;
}

/** Why and at which block a layout ended before its paper; a table that was begun is its own obstacle. */
export function stopOf(
  paper: PaperDocument,
  pieces: readonly unknown[],
  { reason, reached }: LayoutEnd,
): LayoutStop {
  const isInTable = /table/.test(reason) && !(pieces[reached] instanceof FormTable);
  const source = paper.sourceOf(pieces[isInTable ? reached - 1 : reached]);
  return { reason, block: source.kind === 'block' ? source.block : null };
}
