import { readFileSync } from 'node:fs';
import { getResolvedPDFJS } from 'unpdf';
import { type PageFont, PageInk } from './pageInk';
import type { Sheet } from './sheet';

/** What is drawn on the pages of a PDF file. */
export async function pdfSheets(file: string): Promise<readonly Sheet[]> {
  const { getDocument, OPS } = await getResolvedPDFJS();
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    // Nothing is drawn, so no font of the system is wanted.
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const ink = new PageInk(page.view, (name) => fontOf(page.commonObjs.get(name)));
    for (const [at, operator] of fnArray.entries()) ink.draw(operator, argsArray[at], OPS);
    sheets.push(ink.sheet());
    page.cleanup();
  }
  await task.destroy();
  return sheets;
}

function fontOf(found: unknown): PageFont {
  // The library hands out its fonts untyped; these three members are in all that it loads.
  const { name, ascent, descent } = found as Partial<PageFont>;
  return {
    name: (name ?? '').replace(/^[A-Z]{6}\+/, ''),
    ascent: ascent ?? 0,
    descent: descent ?? 0,
  };
}
