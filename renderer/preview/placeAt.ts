import { lineWidth } from '@shared/docx/lineWidth';
import type { LineSource, PageLine, PageRun, PaperPage } from '@shared/layout/pagedPaper';

/** A place of the text as a page shows it. */
export interface PagePlace {
  readonly source: LineSource;
  readonly style: string;
  /** Letters between the start of the block, or cell paragraph, and the place. */
  readonly letters: number;
}

/** The place of the text nearest to a point of a page; null on a page without text. */
export function placeAt(page: PaperPage, x: number, y: number): PagePlace | null {
  const lines = page.lines.filter(({ source }) => source.kind !== 'margin');
  const [line] = lines.toSorted((a, b) => distance(a, x, y) - distance(b, x, y));
  if (line === undefined) return null;
  const { source, style } = line;
  const letters = lettersBefore(line, x);
  if (source.kind === 'block') {
    return { source, style, letters: source.from + Math.max(0, letters - source.label) };
  }
  return { source, style, letters: source.kind === 'cell' ? source.from + letters : 0 };
}

// A line beside the point counts before a nearer one above or below it.
const levelFirst = 10;

function distance(line: PageLine, x: number, y: number): number {
  const across = Math.max(line.x - x, 0, x - line.x - line.width);
  const down = Math.max(line.y - y, 0, y - line.y - line.height);
  return across + down * levelFirst;
}

function lettersBefore({ runs, wordSpacing }: PageLine, x: number): number {
  let letters = 0;
  for (const run of runs) {
    if (x < run.x + run.width) return letters + lettersOfRun(run, x - run.x, wordSpacing);
    letters += run.text.length;
  }
  return letters;
}

function lettersOfRun({ text, size, bold, italic }: PageRun, x: number, spacing: number): number {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const width = lineWidth(letter, { size, bold, italic }) + (letter === ' ' ? spacing : 0);
    if (x < before + width / 2) return at;
    before += width;
  }
  return text.length;
}
