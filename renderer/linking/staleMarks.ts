import type { Difference } from '@shared/linking/difference';
import type { LexicalEditor } from 'lexical';
import { $readShownBlocks } from '../editor/draftState';
import { linkWords } from './words';

/** Marks in the margin the paragraphs whose source has changed; the returned function unmarks them. */
export function markStale(editor: LexicalEditor, asked: readonly Difference[]): () => void {
  const elements = editor.read(() => {
    const shown = $readShownBlocks();
    return asked.flatMap((one) => {
      const node = one.kind === 'block' ? shown[one.index]?.node : undefined;
      return (node && editor.getElementByKey(node.getKey())) ?? [];
    });
  });
  for (const element of elements) element.dataset['stale'] = linkWords.stale;
  return () => {
    for (const element of elements) delete element.dataset['stale'];
  };
}
