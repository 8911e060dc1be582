import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { layoutReason } from '@shared/layout/layoutMessages';
import { useEffect, useRef } from 'react';
import { goToBlock } from '../editor/goToBlock';
import type { PagesOutline } from '../layout/layoutMessage';
import { PreviewPage } from './PreviewPage';
import { Thumbnails } from './Thumbnails';
import { useCaretPage } from './useCaretPage';
import { previewWords } from './words';

/** Thumbnails and pages; the page of the caret comes into sight when the caret goes to another. */
export function PreviewPages({ outline }: { readonly outline: PagesOutline }) {
  const scroller = useRef<HTMLDivElement>(null);
  const current = useCaretPage(outline.pages);
  useEffect(() => scrollToPage(scroller.current, current), [current]);
  const count = outline.pages.length;
  return (
    <div className="pages-pane">
      <p className="pages-count" aria-live="polite">
        {outline.isSettled ? previewWords.pages(count) : previewWords.working}
      </p>
      <div className="pages-columns">
        <Thumbnails
          pages={outline.pages}
          current={current}
          onChoose={(index) => scrollToPage(scroller.current, index)}
        />
        <section className="pages-scroller" ref={scroller} aria-label={previewWords.view}>
          {outline.pages.map((sketch, index) => (
            <PreviewPage key={index} sketch={sketch} index={index} count={count} />
          ))}
          <StopNote outline={outline} />
        </section>
      </div>
    </div>
  );
}

function StopNote({ outline: { stop } }: { readonly outline: PagesOutline }) {
  const [editor] = useLexicalComposerContext();
  if (stop === null) return null;
  const { block } = stop;
  return (
    <p className="pages-stop" role="alert">
      {previewWords.stopped(layoutReason(stop.reason))}{' '}
      {block !== null && (
        <button type="button" className="link-button" onClick={() => goToBlock(editor, block)}>
          {previewWords.goThere}
        </button>
      )}
    </p>
  );
}

function scrollToPage(scroller: HTMLElement | null, index: number): void {
  const page = scroller?.querySelector(`[data-page="${index}"]`);
  if (!scroller || !page) return;
  const [frame, place] = [scroller.getBoundingClientRect(), page.getBoundingClientRect()];
  const isSeen = place.top < frame.bottom - frame.height / 3 && place.bottom > frame.top + 40;
  // `scrollIntoView` would also move the boxes around this one.
  if (!isSeen) scroller.scrollTop += place.top - frame.top - 8;
}
