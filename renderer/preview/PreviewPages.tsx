import { useEffect, useRef } from 'react';
import type { PagesOutline } from '../layout/layoutMessage';
import { PreviewPage } from './PreviewPage';
import { StopNote } from './StopNote';
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
        {outline.isSettled ? countWords(outline) : previewWords.working}
      </p>
      <StopNote stop={outline.stop} />
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
        </section>
      </div>
    </div>
  );
}

function countWords({ pages, stop }: PagesOutline): string {
  return stop === null ? previewWords.pages(pages.length) : previewWords.firstPages(pages.length);
}

function scrollToPage(scroller: HTMLElement | null, index: number): void {
  const page = scroller?.querySelector(`[data-page="${index}"]`);
  if (!scroller || !page) return;
  const [frame, place] = [scroller.getBoundingClientRect(), page.getBoundingClientRect()];
  const isSeen = place.top < frame.bottom - frame.height / 3 && place.bottom > frame.top + 40;
  // `scrollIntoView` would also move the boxes around this one.
  if (!isSeen) scroller.scrollTop += place.top - frame.top - 8;
}
