import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Draft } from '@shared/draft/draft';
import { runsText } from '@shared/draft/plainText';
import { layoutReasons } from '@shared/layout/layoutMessages';
import type { LayoutStop } from '@shared/layout/pagedPaper';
import { goToBlock } from '../editor/goToBlock';
import { useSettledDraft } from '../editor/settledDraft';
import { previewWords } from './words';

/** Which block the pages could not go past, and the way to it; nothing where all pages are there. */
export function StopNote({ stop }: { readonly stop: LayoutStop | null }) {
  const [editor] = useLexicalComposerContext();
  const draft = useSettledDraft();
  if (stop === null) return null;
  const { block, reason } = stop;
  return (
    <p className="pages-stop" role="alert">
      {previewWords.stopped(placeName(draft, block), layoutReasons[reason])}{' '}
      {block !== null && (
        <button type="button" className="link-button" onClick={() => goToBlock(editor, block)}>
          {previewWords.goThere}
        </button>
      )}
    </p>
  );
}

const shownLetters = 50;

function placeName({ blocks, facts }: Draft, index: number | null): string {
  const block = index === null ? undefined : blocks[index];
  if (index === null || block === undefined) return previewWords.form;
  if (block.kind === 'table') {
    return previewWords.table(
      blocks.slice(0, index + 1).filter(({ kind }) => kind === 'table').length,
    );
  }
  const text = block.kind === 'text' ? runsText(block.runs, facts).trim() : '';
  if (text === '') return previewWords.emptyBlock(index + 1);
  return previewWords.block(text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text);
}
