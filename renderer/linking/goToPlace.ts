import type { Difference } from '@shared/linking/difference';
import { keyOf, stretchesOf } from '@shared/linking/stretches';
import type { LexicalEditor } from 'lexical';
import { goToBlock } from '../editor/goToBlock';
import { readNow } from '../editor/settledDraft';
import { showField } from '../panels/showField';

/** Brings into sight where the open paper says what a difference is about. */
export function goToDifference(editor: LexicalEditor, difference: Difference): void {
  if (difference.kind === 'fact') {
    showField(editor, difference.field);
    return;
  }
  const { place } = difference;
  // The place is looked up anew: what was written above it has moved it.
  const found = stretchesOf(readNow(editor).blocks)
    .flatMap(({ blocks }) => blocks)
    .find(
      ({ place: own }) =>
        own.source === place.source && own.stretch === place.stretch && keyOf(own) === keyOf(place),
    );
  goToBlock(editor, found?.index ?? difference.index);
}
