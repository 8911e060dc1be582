import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx';
import type { Standard } from '../standards/standard';
import { toTwips } from '../units';
import { textRoom } from './form';
import type { Layout } from './paragraphs';
import { seamStyle } from './wordStyles';

type Piece = Paragraph | Table;

/** What of the draft a piece prints: a block of the body, or a component of the form. */
export type PieceSource =
  | { readonly kind: 'form' }
  | {
      readonly kind: 'block';
      readonly block: number;
      /** Letters that the piece prints before those of the block: its label. */
      readonly label: number;
      /** Where in the text of the block the piece begins. */
      readonly from: number;
    };

interface Stretch {
  readonly isLandscape: boolean;
  /** Its pages count from 1 and the first bears no number. */
  readonly isNumberedAnew: boolean;
  readonly pieces: Piece[];
}

/** The pieces of a paper in order, on stretches of upright and lying pages. */
export class PageFlow {
  readonly #standard: Standard;
  readonly #stretches: Stretch[] = [];
  readonly #firstFoot: readonly Paragraph[];
  readonly #sources = new Map<unknown, PieceSource>();

  /** @param firstFoot what stands at the foot of the first page alone; empty for nothing */
  constructor(standard: Standard, firstFoot: readonly Paragraph[] = []) {
    this.#standard = standard;
    this.#firstFoot = firstFoot;
    this.begin({ isLandscape: false, isNumberedAnew: true });
  }

  /** Twips between the margins of the present pages. */
  get room(): number {
    return textRoom(this.#standard, this.#current.isLandscape);
  }

  get isLandscape(): boolean {
    return this.#current.isLandscape;
  }

  get endsWithTable(): boolean {
    return this.#current.pieces.at(-1) instanceof Table;
  }

  get isAtPageStart(): boolean {
    return this.#current.pieces.length === 0;
  }

  /** What follows begins a new page. */
  begin(pages: Omit<Stretch, 'pieces'>): void {
    this.#stretches.push({ ...pages, pieces: [] });
  }

  /** What a piece of the sections prints. */
  sourceOf(piece: unknown): PieceSource {
    return this.#sources.get(piece) ?? { kind: 'form' };
  }

  /** Adds a piece that prints a block, or a stretch of it. */
  addFrom(source: PieceSource, piece: Piece, seam?: Layout): void {
    this.#sources.set(piece, source);
    this.add(piece, seam);
  }

  /** Adds a piece; two tables are held apart, or Word would make one of them. */
  add(piece: Piece, seam: Layout = {}): void {
    if (piece instanceof Table && this.endsWithTable) this.addSeam(seam);
    this.#current.pieces.push(piece);
  }

  /** A paragraph that shows nothing. */
  addSeam(layout: Layout = {}): void {
    this.#current.pieces.push(new Paragraph({ style: seamStyle, ...layout }));
  }

  /** The sections of the Word file. */
  sections(): ISectionOptions[] {
    return this.#stretches.map((stretch, index) => {
      // Word needs a paragraph behind the last table of a section; its own would be a whole line high.
      const last = stretch.pieces.at(-1);
      const closing = last instanceof Paragraph ? [] : [new Paragraph({ style: seamStyle })];
      return {
        ...(index === 0 ? { headers: pageNumberHeaders() } : {}),
        ...this.#footers(stretch, index),
        properties: this.#pageProperties(stretch, index),
        children: [...stretch.pieces, ...closing],
      };
    });
  }

  /** A later stretch with a first page of its own would repeat the foot of the first one. */
  #footers({ isNumberedAnew }: Stretch, index: number) {
    if (this.#firstFoot.length === 0 || !isNumberedAnew) return {};
    const empty = [new Paragraph({ style: 'contact' })];
    return { footers: { first: new Footer({ children: index === 0 ? this.#firstFoot : empty }) } };
  }

  #pageProperties({ isLandscape, isNumberedAnew }: Stretch, index: number) {
    const { page } = this.#standard;
    return {
      ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
      ...(isNumberedAnew ? { titlePage: true } : {}),
      page: {
        size: {
          width: toTwips(page.width.default),
          height: toTwips(page.height.default),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: toTwips(page.top.default),
          bottom: toTwips(page.bottom.default),
          left: toTwips(page.left.default),
          right: toTwips(page.right.default),
          header: toTwips(page.pageNumber.default),
          footer: toTwips((this.#firstFoot.length > 0 ? page.contact : page.pageNumber).default),
          gutter: 0,
        },
        ...(isNumberedAnew ? { pageNumbers: { start: 1 } } : {}),
      },
    };
  }

  get #current(): Stretch {
    // The constructor begins the first stretch.
    return this.#stretches.at(-1) as Stretch;
  }
}

/** The page's number over the text, none on the first page (P-PAGENUM-1, P-PAGENUM-2, S-PAGE-1). */
function pageNumberHeaders() {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    first: new Header({ children: [new Paragraph({ style: 'pageNumber' })] }),
    default: new Header({ children: [new Paragraph({ style: 'pageNumber', children: [number] })] }),
  };
}
