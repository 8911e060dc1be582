import type { PasteRemark } from '@shared/text/readPasted';
import { $getEditor, $onUpdate, createCommand } from 'lexical';

/** Tells that some lines of what was just pasted stayed as they were written. */
export const PASTE_REMARKS_COMMAND = createCommand<readonly PasteRemark[]>('PASTE_REMARKS_COMMAND');

/** Tells it when the paste is on the page. */
export function $tellRemarks(remarks: readonly PasteRemark[]): void {
  const editor = $getEditor();
  if (remarks.length === 0) return;
  $onUpdate(() => editor.dispatchCommand(PASTE_REMARKS_COMMAND, remarks));
}
