import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { layoutReasons } from '@shared/layout/layoutMessages';
import { type StopPlace, stopPlace } from '@shared/layout/stopPlace';
import { assertNever } from '@shared/result';
import { sameValue } from '@shared/sameValue';
import { goToBlock } from '../editor/goToBlock';
import { useSettledDraft } from '../editor/settledDraft';
import type { PlacedStop } from '../layout/layoutMessage';
import { previewWords } from './words';

/**
 * Which block the pages could not go past, and the way to it; nothing where all pages are there. While
 * the paper has moved on and its pages have not, the block is named as it was, and no way leads astray.
 */
export function StopNote({ stop }: { readonly stop: PlacedStop | null }) {
  const [editor] = useLexicalComposerContext();
  const draft = useSettledDraft();
  if (stop === null) return null;
  const { block, reason, place } = stop;
  const isThere = block !== null && sameValue(stopPlace(draft, block), place);
  return (
    <p className="pages-stop" role="alert">
      {previewWords.stopped(placeName(place), layoutReasons[reason])}{' '}
      {isThere && (
        <button type="button" className="link-button" onClick={() => goToBlock(editor, block)}>
          {previewWords.goThere}
        </button>
      )}
    </p>
  );
}

const shownLetters = 50;

function placeName(place: StopPlace): string {
  switch (place.kind) {
    case 'form':
      return previewWords.form;
    case 'table':
      return previewWords.table(place.number);
    case 'empty':
      return previewWords.emptyBlock(place.number);
    case 'text': {
      const { text } = place;
      return previewWords.block(
        text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text,
      );
    }
    default:
      return assertNever(place);
  }
}
