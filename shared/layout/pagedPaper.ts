import type { StopCause, StopReason } from './stopReason';

/** A paper as its printed pages. Lengths are CSS pixels (96 to the inch) from the top left of a page. */
export interface PagedPaper {
  readonly pages: readonly PaperPage[];
  /** What the layout could not go past; null when the whole paper is there. */
  readonly stop: LayoutStop | null;
}

/** Where the layout ended before the paper did. */
export interface LayoutStop extends StopCause {
  /** Block of the draft, counted from 0; null when it is a component of the form. */
  readonly block: number | null;
}

/** One page and everything that is drawn on it. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
  /** As counted in its section, from 1 or going on from the section before. */
  readonly number: number;
  /** Index of its section in the Word file. */
  readonly section: number;
  readonly isSectionStart: boolean;
  /** The piece of the Word file that the page begins with. */
  readonly start: PageStart;
  readonly lines: readonly PageLine[];
  readonly rules: readonly PageRule[];
  readonly tables: readonly PageTable[];
  /** What was laid out by a guess. */
  readonly guesses: readonly StopReason[];
}

/** Distances of the text from the edges of the page. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where a page begins: a paragraph or table, counted over all sections, and a line or row of it. */
export interface PageStart {
  readonly piece: number;
  readonly at: number;
  /** The page begins inside a row that the page before could not hold whole. */
  readonly isInRow: boolean;
}

/** What of the draft a line prints. */
export type LineSource =
  | {
      readonly kind: 'block';
      readonly block: number;
      /** Letters of the block's text before the line; a label is not counted. */
      readonly from: number;
      /** Letters of the label that the line begins with. */
      readonly label: number;
    }
  | {
      readonly kind: 'cell';
      readonly block: number;
      readonly row: number;
      /** Which of the cells that begin in its row. */
      readonly cell: number;
      readonly paragraph: number;
      readonly from: number;
    }
  | {
      readonly kind: 'form';
      /** Which of the components with the same style on the paper, counted from 0. */
      readonly nth: number;
    }
  | { readonly kind: 'margin' };

/** A line of text. */
export interface PageLine {
  /** Left edge of the room for the line, not of its text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  /** How far the text goes, without the space at its end. */
  readonly textWidth: number;
  /** Extra width of every space, below 0 where the line is squeezed. */
  readonly wordSpacing: number;
  readonly runs: readonly PageRun[];
  /** Word style of its paragraph: a role or component. */
  readonly style: string;
  readonly source: LineSource;
  /** Which piece of the Word file it belongs to; -1 in header and footer. */
  readonly piece: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A stretch of a line in one look. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Red, green and blue in hexadecimal; empty for black. */
  readonly colour: string;
}

/** A straight line, level or upright. */
export interface PageRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

/** A table, or the part of one that stands on a page. */
export interface PageTable {
  readonly piece: number;
  /** Block of the draft; null for the frames of letterhead and sign-off. */
  readonly block: number | null;
  readonly x: number;
  readonly width: number;
  readonly rows: readonly PageRow[];
}

/** A row, or the part of one that stands on a page. */
export interface PageRow {
  readonly index: number;
  readonly y: number;
  readonly height: number;
  /** Repeated from the first page of the table. */
  readonly isRepeated: boolean;
}
