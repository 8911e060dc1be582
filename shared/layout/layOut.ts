import { AlignmentType, Document, type IParagraphStyleOptions } from 'docx';
import { type DocumentLayout, layoutDocument } from 'docx/layout';
import type { PaperOptions } from '../docx/paperDocument';
import { LayoutFault } from './layoutFault';
import { isRecord, type XmlValue } from './xmlValue';

/**
 * How full justified lines become. Word from 2013 on and LibreOffice from 24.8 on narrow the spaces of
 * a line to get one more word in; earlier LibreOffice breaks lines where the text is as wide as it is.
 */
export type LineFilling = 'narrowed' | 'plain';

/** The rule of every preview, count and print; the pages are compared with those of LibreOffice 7.4. */
export const usualFilling: LineFilling = 'plain';

/** A file of the docx library and its lines and rows on their pages. */
export interface LaidOut {
  readonly document: Document;
  readonly layout: DocumentLayout;
}

/**
 * Lays a file out; what the library cannot measure it guesses, and says so on the page.
 * @throws {LayoutFault} where the library throws
 */
export function layOut(options: PaperOptions, filling: LineFilling): LaidOut {
  const isPlain = filling === 'plain';
  const document = new Document(isPlain ? withoutJustified(options) : options);
  if (isPlain) {
    const body = document.Document.View.Body;
    const write = body.prepForXml.bind(body);
    body.prepForXml = (context) => {
      const written = write(context);
      // The library types what it writes as `any`; the walk asks of every value what it is.
      loosen(written);
      return written;
    };
  }
  return { document, layout: guessedLayout(document) };
}

/** The library's own work alone, so that a throw in here is the library's. */
function guessedLayout(document: Document): DocumentLayout {
  try {
    return layoutDocument(document, { guess: true });
  } catch (cause) {
    throw new LayoutFault('The docx library throws at what it is to lay out.', { cause });
  }
}

/** Lines break in text that is set flush left as they do in justified text that is never narrowed. */
function withoutJustified(options: PaperOptions): PaperOptions {
  const paragraphStyles = options.styles.paragraphStyles?.map(looseStyle);
  return { ...options, styles: { ...options.styles, ...(paragraphStyles && { paragraphStyles }) } };
}

function looseStyle(style: IParagraphStyleOptions): IParagraphStyleOptions {
  if (style.paragraph?.alignment !== AlignmentType.BOTH) return style;
  return { ...style, paragraph: { ...style.paragraph, alignment: AlignmentType.LEFT } };
}

/** The same for paragraphs that are justified by themselves: cells. */
function loosen(value: XmlValue): void {
  for (const part of Array.isArray(value) ? (value as readonly XmlValue[]) : []) loosen(part);
  if (!isRecord(value)) return;
  for (const [key, part] of Object.entries(value)) {
    const attributes = key === 'w:jc' && isRecord(part) ? part['_attr'] : undefined;
    // The library writes this object for the one reading that follows.
    if (isRecord(attributes) && attributes['w:val'] === 'both')
      Object.assign(attributes, { 'w:val': 'left' });
    else loosen(part);
  }
}
