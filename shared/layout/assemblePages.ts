import type { Paragraph, Table } from 'docx';
import type { BlockLayout, PageLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import { FormTable } from '../docx/formTable';
import type { PieceSource } from '../docx/pageFlow';
import type { PaperDocument } from '../docx/paperDocument';
import type { LineSource, PageLine, PageRule, PageStart, PageTable, PaperPage } from './pagedPaper';
import { type PageFrame, setFurniture } from './pageFrames';
import { type ReadContext, type ReadParagraph, readParagraph } from './readParagraph';
import { bordersAround, pixelsPerPoint, setLines } from './setLines';
import { type OpenTable, setTable } from './setTable';
import { stopReason } from './stopReason';
import type { StorySetter } from './stories';
import { tableParts } from './tableParts';

/** A paragraph or table of the Word file, with its place among all of them. */
export interface LaidPiece {
  readonly piece: Paragraph | Table;
  readonly index: number;
  readonly source: PieceSource;
  /** Rows that were left out under the header rows of a table. */
  readonly skipped: number;
}

/** What the pages of one layout are put together from. */
export interface Assembly {
  readonly paper: PaperDocument;
  readonly reading: ReadContext;
  readonly stories: StorySetter;
  /** The pieces that were laid out, in order; null for one that only takes room. */
  readonly pieces: readonly (LaidPiece | null)[];
}

/** Draws laid-out pages; each is told the frame that it stands in. */
export function assemblePages(
  assembly: Assembly,
  layouts: readonly PageLayout[],
  frameOf: (page: number) => PageFrame,
): readonly PaperPage[] {
  const assembler = new PageAssembler(assembly);
  return layouts.map((layout, index) => assembler.page(layout, frameOf(index)));
}

interface Drawn {
  readonly lines: readonly PageLine[];
  readonly rules: readonly PageRule[];
  readonly table?: PageTable;
}

/** Remembers from page to page how much of a paragraph or row has been printed. */
class PageAssembler {
  readonly #assembly: Assembly;
  readonly #printed = new Map<number, number>();
  readonly #lineCounts = new Map<number, number>();
  readonly #tables = new Map<number, OpenTable>();
  readonly #formLines = new Map<string, number>();
  readonly #paragraphs = new Map<number, ReadParagraph>();

  constructor(assembly: Assembly) {
    this.#assembly = assembly;
  }

  page(layout: PageLayout, frame: PageFrame): PaperPage {
    const { paper, stories, reading } = this.#assembly;
    const start = this.#startOf(layout.body);
    const drawn = layout.body.map((block) => this.#block(block, frame));
    const furniture = setFurniture(frame, layout, { paper, stories, reading });
    const all = [...furniture, ...drawn];
    return {
      width: layout.width,
      height: layout.height,
      margins: frame.margins,
      number: frame.number,
      section: frame.section,
      isSectionStart: frame.isSectionStart,
      start,
      lines: all.flatMap(({ lines }) => lines),
      rules: all.flatMap(({ rules }) => rules),
      tables: drawn.flatMap(({ table }) => (table ? [table] : [])),
      guesses: (layout.guesses ?? []).map(stopReason),
    };
  }

  #startOf(body: readonly BlockLayout[]): PageStart {
    for (const block of body) {
      const laid = this.#assembly.pieces[block.index];
      if (!laid) continue;
      if (block.type === 'paragraph') {
        const at = this.#lineCounts.get(block.index) ?? 0;
        return { piece: laid.index, at, isInRow: false };
      }
      const open = this.#open(block.index, laid);
      const row = block.rows.find(({ index }) => index >= open.headerRows) ?? block.rows[0];
      const at = (row?.index ?? 0) + ((row?.index ?? 0) >= open.headerRows ? open.skipped : 0);
      return { piece: laid.index, at, isInRow: open.shown.has(at) };
    }
    return { piece: -1, at: 0, isInRow: false };
  }

  #block(block: BlockLayout, frame: PageFrame): Drawn {
    const laid = this.#assembly.pieces[block.index];
    if (!laid) return { lines: [], rules: [] };
    if (block.type === 'paragraph') return this.#paragraph(block, laid, frame);
    return this.#table(block, laid, frame);
  }

  #paragraph(block: ParagraphLayout, { piece, index, source }: LaidPiece, frame: PageFrame): Drawn {
    if (piece instanceof FormTable) return { lines: [], rules: [] };
    const paragraph = this.#read(index, piece);
    const printed = this.#printed.get(block.index) ?? 0;
    const letters = block.lines.reduce((sum, { text }) => sum + text.length, 0);
    this.#printed.set(block.index, printed + letters);
    this.#lineCounts.set(
      block.index,
      (this.#lineCounts.get(block.index) ?? 0) + block.lines.length,
    );
    const sourceAt = this.#sourceAt(source, paragraph.style);
    const lines = setLines({ paragraph, lines: block.lines, printed, piece: index, sourceAt });
    const [first, last] = [block.lines[0], block.lines.at(-1)];
    const rules =
      first === undefined || last === undefined
        ? []
        : bordersAround(paragraph, {
            x: frame.margins.left,
            width: frame.textWidth,
            top: first.y,
            bottom: last.y + last.height,
          });
    return { lines: lines.filter(({ runs }) => runs.length > 0), rules };
  }

  #read(index: number, piece: Paragraph | Table): ReadParagraph {
    const known = this.#paragraphs.get(index);
    if (known) return known;
    // Only tables and paragraphs are laid out, and tables were told apart by the caller.
    const read = readParagraph(piece as Paragraph, this.#assembly.reading);
    this.#paragraphs.set(index, read);
    return read;
  }

  #table(block: TableLayout, laid: LaidPiece, frame: PageFrame): Drawn {
    const { piece, index, source } = laid;
    if (!(piece instanceof FormTable)) return { lines: [], rules: [] };
    const open = this.#open(block.index, laid);
    const { lines, rules, rows } = setTable(open, block, {
      x: frame.margins.left,
      piece: index,
      sourceOf: ({ style, ...place }) =>
        source.kind === 'block'
          ? { kind: 'cell', block: source.block, ...place }
          : this.#formSource(style),
    });
    const table = {
      piece: index,
      block: source.kind === 'block' ? source.block : null,
      x: frame.margins.left,
      width: (open.parts.width / 20) * pixelsPerPoint,
      rows,
    };
    return { lines: lines.filter(({ runs }) => runs.length > 0), rules, table };
  }

  #open(at: number, { piece, skipped }: LaidPiece): OpenTable {
    const known = this.#tables.get(at);
    if (known) return known;
    // A table of the paper is always one that can be taken apart.
    const table = piece as FormTable;
    const { headerRows } = table;
    const parts = tableParts(table, skipped);
    const { stories, paper, reading } = this.#assembly;
    const set = stories.set(
      parts.cells.map(({ story }) => story),
      paper.options,
      reading,
    );
    const shown = new Map<number, number>();
    if (skipped > 0) for (let row = 0; row < headerRows; row += 1) shown.set(row, 0);
    const open = { parts, stories: set, headerRows, skipped, shown };
    this.#tables.set(at, open);
    return open;
  }

  #sourceAt(source: PieceSource, style: string): (letters: number) => LineSource {
    if (source.kind === 'form') {
      const form = this.#formSource(style);
      return () => form;
    }
    const { block, from, label } = source;
    return (letters) => ({
      kind: 'block',
      block,
      from: from + Math.max(0, letters - label),
      label: Math.max(0, label - letters),
    });
  }

  #formSource(style: string): LineSource {
    const nth = this.#formLines.get(style) ?? 0;
    this.#formLines.set(style, nth + 1);
    return { kind: 'form', nth };
  }
}
