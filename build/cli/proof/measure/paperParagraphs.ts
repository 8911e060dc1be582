import type { StyleId } from '@shared/standards/standard';
import type { ReadDocument, ReadParagraph, ReadPiece } from '../docx/readDocx';
import { find, findAll, type XmlElement } from '../docx/xmlTree';

/** A paragraph of the Word file with the place that its section and its cell give it. */
export interface PaperParagraph {
  /** A style of the standard, or one of the file's own such as that of seams. */
  readonly style: string;
  readonly label: string;
  readonly text: string;
  readonly read: ReadParagraph;
  /** Counts from 0; a section has one size of page, and may number its pages anew. */
  readonly section: number;
  /** From the left edge of the text to the sides of its cell, millimetres; null outside tables. */
  readonly cell: CellSides | null;
  /** Index of the table it stands in, in the order of the file; null outside tables. */
  readonly table: number | null;
}

/** The two sides between which the text of a cell stands. */
interface CellSides {
  readonly left: number;
  readonly right: number;
}

/** Every paragraph that shows something, in the order of the paper. */
export function paperParagraphs(document: ReadDocument): readonly PaperParagraph[] {
  const found: PaperParagraph[] = [];
  let section = 0;
  let table = -1;
  for (const piece of document.pieces) {
    if (piece.kind === 'table') {
      table += 1;
      found.push(...tableParagraphs(piece, { section, table }));
      continue;
    }
    found.push(paperParagraph(piece.paragraph, { section, cell: null, table: null }));
    if (find(piece.paragraph.xml, 'w:pPr', 'w:sectPr') !== undefined) section += 1;
  }
  return found.filter(({ text, label }) => `${label}${text}`.trim() !== '');
}

/** Whether a style is one of a standard's: other styles are those of the file. */
export function isStyleOf(styles: Readonly<Record<StyleId, unknown>>, id: string): id is StyleId {
  return Object.hasOwn(styles, id);
}

type Place = Pick<PaperParagraph, 'section' | 'cell' | 'table'>;

function paperParagraph(read: ReadParagraph, place: Place): PaperParagraph {
  return { style: read.style, label: read.label, text: read.text, read, ...place };
}

type TablePiece = Extract<ReadPiece, { readonly kind: 'table' }>;

function tableParagraphs(
  { xml, rows }: TablePiece,
  place: { readonly section: number; readonly table: number },
): PaperParagraph[] {
  const edges = edgesOf(findAll(xml, 'w:tblGrid', 'w:gridCol').map((column) => widthOf(column)));
  const margins = find(xml, 'w:tblPr', 'w:tblCellMar');
  const inset = {
    left: widthOf(find(margins, 'w:left') ?? find(margins, 'w:start')),
    right: widthOf(find(margins, 'w:right') ?? find(margins, 'w:end')),
  };
  return rows.flatMap((cells) => {
    let column = 0;
    return cells.flatMap((cell) => {
      const span = Number(find(cell.xml, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const sides = {
        left: (edges[column] ?? 0) + inset.left,
        right: (edges[column + span] ?? 0) - inset.right,
      };
      column += span;
      return cell.paragraphs.map((read) => paperParagraph(read, { ...place, cell: sides }));
    });
  });
}

function edgesOf(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

const twipsInMillimetre = 1440 / 25.4;

function widthOf(element: XmlElement | undefined): number {
  return Number(element?.attributes['w:w'] ?? 0) / twipsInMillimetre;
}
