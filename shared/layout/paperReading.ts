import { Document, type IContext } from 'docx';
import type { PaperDocument } from '../docx/paperDocument';
import { type ReadContext, readContext } from './readParagraph';

/** How the paragraphs of a paper are read; `document` is a file of it, where there is one already. */
export function readingOf({ options }: PaperDocument, document?: Document): ReadContext {
  const file = document ?? new Document({ ...options, sections: [] });
  const context: IContext = { file, viewWrapper: file.Document, stack: [] };
  return readContext(context, options.styles, options.numbering);
}
