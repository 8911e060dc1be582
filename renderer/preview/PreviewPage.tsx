import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { layoutReason } from '@shared/layout/layoutMessages';
import { type MouseEvent, memo, useRef } from 'react';
import type { PageSketch } from '../layout/layoutMessage';
import { usePage } from '../layout/usePaperPages';
import { goToPlace } from './goToPlace';
import { PageSvg } from './PageSvg';
import { placeAt } from './placeAt';
import { useIsNear } from './useIsNear';
import { previewWords } from './words';

/** One page in the pane; drawn only near what is seen. A click puts the caret at that place of the text. */
export const PreviewPage = memo(function PreviewPage(props: {
  readonly sketch: PageSketch;
  readonly index: number;
  readonly count: number;
}) {
  const { sketch, index, count } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  return (
    <div
      className="preview-page"
      ref={frame}
      data-page={index}
      style={{ aspectRatio: `${sketch.width} / ${sketch.height}` }}
    >
      {isNear && <DrawnPage id={sketch.id} index={index} count={count} />}
    </div>
  );
});

function DrawnPage(props: { readonly id: string; readonly index: number; readonly count: number }) {
  const { id, index, count } = props;
  const [editor] = useLexicalComposerContext();
  const page = usePage(index, id);
  if (page === null) return <p className="preview-note">{previewWords.working}</p>;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = page.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    const place = placeAt(page, x, y);
    if (place !== null) goToPlace(editor, place);
  };
  const [guess] = page.guesses;
  return (
    <>
      {/* A shortcut for the mouse: the keyboard moves the caret in the text itself. */}
      <div className="preview-paper" onClick={onClick}>
        <PageSvg page={page} label={previewWords.page(index + 1, count)} />
      </div>
      {guess !== undefined && (
        <p className="preview-guess">{previewWords.guessed(layoutReason(guess))}</p>
      )}
    </>
  );
}
