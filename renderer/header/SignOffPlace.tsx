import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { keepOverGap } from './overGap';

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

const attribute = 'data-behind-sign-off';

function keepInGap(signOff: HTMLElement, body: HTMLElement): () => void {
  return keepOverGap(signOff, body, {
    attribute,
    below: () => body.querySelector<HTMLElement>(`:scope > [${attribute}]`),
    height: '--sign-off-height',
    put: (below) => {
      signOff.classList.toggle('sign-off-in-gap', below !== null);
      // An attached text repeats its head in the same gap, below the sign-off.
      if (below !== null) signOff.style.top = `${below.offsetTop - gapAbove(below)}px`;
    },
  });
}

function gapAbove(below: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(below).marginTop);
}
