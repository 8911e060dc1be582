import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * Where the sign-off stands on the sheet: behind the body, and in a paper with appendices above the
 * first of them, as on paper. There the body keeps a gap as high as the sign-off, which lies over it:
 * the editor never meets an element that is not its own.
 */
export function SignOffPlace({ children }: { readonly children: ReactNode }) {
  const [editor] = useLexicalComposerContext();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () =>
      editor.registerRootListener((body) =>
        body === null || place.current === null ? undefined : keepInGap(place.current, body),
      ),
    [editor],
  );
  return (
    <div ref={place} className="sign-off-place">
      {children}
    </div>
  );
}

/** Looks only when the height of head, body or sign-off changes, or another paragraph opens the appendices. */
function keepInGap(signOff: HTMLElement, body: HTMLElement): () => void {
  const putInGap = () => {
    const behind = body.querySelector<HTMLElement>(':scope > [data-behind-sign-off]');
    signOff.classList.toggle('sign-off-in-gap', behind !== null);
    if (behind !== null) signOff.style.top = `${behind.offsetTop - signOff.offsetHeight}px`;
  };
  const openGap = () => {
    body.style.setProperty('--sign-off-height', `${signOff.offsetHeight}px`);
    putInGap();
  };
  const bodySize = new ResizeObserver(putInGap);
  const signOffSize = new ResizeObserver(openGap);
  const marks = new MutationObserver(putInGap);
  bodySize.observe(body);
  // A head that grows pushes the body down, with the gap in it.
  const head = body.closest('.sheet')?.querySelector('.sheet-head');
  if (head) bodySize.observe(head);
  signOffSize.observe(signOff);
  marks.observe(body, { subtree: true, attributeFilter: ['data-behind-sign-off'] });
  openGap();
  return () => {
    bodySize.disconnect();
    signOffSize.disconnect();
    marks.disconnect();
  };
}
