import type { IContext, ISectionOptions, Paragraph, Table } from 'docx';
import { FormTable } from '../docx/formTable';
import type { PaperDocument } from '../docx/paperDocument';

/** A paragraph or table of the Word file in its section. */
export interface PaperPiece {
  readonly piece: Paragraph | Table;
  readonly section: number;
  /** The first of its section: a page begins with it. */
  readonly isFirst: boolean;
  /** Equal for two pieces that are printed alike. */
  readonly key: string;
}

/** The paragraphs and tables of a paper, in order, over all sections. */
export function paperPieces(paper: PaperDocument, context: IContext): readonly PaperPiece[] {
  return paper.options.sections.flatMap((options, section) =>
    piecesOf(options).map((piece, index) => {
      const isFirst = index === 0;
      const own = JSON.stringify(piece.prepForXml(context));
      const key = isFirst ? `${sectionKey(options, context)}${own}` : own;
      return { piece, section, isFirst, key };
    }),
  );
}

/** Page, header and footer: what changes all pages of a section. */
function sectionKey({ properties, headers, footers }: ISectionOptions, context: IContext): string {
  const furniture = [headers, footers].flatMap((group) =>
    [group?.default, group?.first, group?.even].map((part) =>
      part?.options.children.map((child) => child.prepForXml(context)),
    ),
  );
  return JSON.stringify([properties, furniture]);
}

/** The paragraphs and tables of a section. */
export function piecesOf({ children }: ISectionOptions): readonly (Paragraph | Table)[] {
  // The flow of a paper holds nothing but these two.
  return [...children] as (Paragraph | Table)[];
}

// About what a line of body text holds, and how high it is with its share of the room around it.
const lettersOfLine = 80;
const lineHeight = 24;
const roomAround = 8;
// Of the XML of a piece, so much is no text: a paragraph's own, and a cell's.
const xmlOfParagraph = 120;
const xmlOfCell = 140;

/** About how high a piece is, in pixels: to cut off enough of a paper for some pages. */
export function roughHeight({ piece, key }: PaperPiece): number {
  if (!(piece instanceof FormTable)) {
    const letters = Math.max(0, key.length - xmlOfParagraph);
    return Math.ceil(letters / lettersOfLine) * lineHeight + roomAround;
  }
  const { rows } = piece.made;
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const letters = Math.max(0, key.length - cells * xmlOfCell);
  return Math.max(rows.length, Math.ceil(letters / lettersOfLine)) * lineHeight;
}
