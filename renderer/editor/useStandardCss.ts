import type { Standard } from '@shared/standards/standard';
import { useLayoutEffect } from 'react';
import { standardCss } from './standardCss';

/** Gives the page the look of a standard, in a way that the strict content policy allows. */
export function useStandardCss(standard: Standard): void {
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(standardCss(standard));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [standard]);
}
