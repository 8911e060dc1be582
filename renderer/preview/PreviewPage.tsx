import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { layoutReasons } from '@shared/layout/layoutMessages';
import { memo, type RefCallback, useCallback, useEffect, useRef } from 'react';
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
      className="pages-page"
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
  const paper = usePress((box, event) => {
    if (page === null) return;
    const scale = page.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const place = placeAt(page, x, (event.clientY - box.top) * scale);
    if (place !== null) goToPlace(editor, place);
  });
  if (page === null) return <p className="pages-note">{previewWords.working}</p>;
  const [guess] = page.guesses;
  return (
    <>
      <div className="pages-paper" ref={paper}>
        <PageSvg page={page} label={previewWords.page(index + 1, count)} />
      </div>
      {guess !== undefined && (
        <p className="pages-guess">{previewWords.guessed(layoutReasons[guess])}</p>
      )}
    </>
  );
}

/** A shortcut for the mouse alone: the keyboard moves the caret in the text itself. */
function usePress(onPress: (box: DOMRect, event: MouseEvent) => void): RefCallback<HTMLElement> {
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  return useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const press = (event: MouseEvent) => latest.current(element.getBoundingClientRect(), event);
    element.addEventListener('click', press);
    return () => element.removeEventListener('click', press);
  }, []);
}
