import type { Finding, Findings } from '../checker/finding';
import type { Draft } from '../draft/draft';
import { type Standard, type StyleId, textWidth } from '../standards/standard';
import type { PagedPaper, PageLine, PaperPage } from './pagedPaper';

/** One remark that needs the pages. */
type LayoutRule = (paged: PagedPaper, draft: Draft, standard: Standard) => Findings;

const rules: readonly LayoutRule[] = [
  checkSignOff,
  checkHeadings,
  checkTitles,
  checkRows,
  checkLastPage,
  checkTableWidths,
  checkWords,
];

/** Everything on the pages of a paper that a careful reader would remark on. */
export function layoutFindings(paged: PagedPaper, draft: Draft, standard: Standard): Findings {
  return rules.flatMap((rule) => rule(paged, draft, standard));
}

const leastLinesWithSignOff = 2;

const signOffStyles: ReadonlySet<string> = new Set<StyleId>([
  'authority',
  'position',
  'directPosition',
  'signerName',
  'recipientsLabel',
]);

function checkSignOff({ pages }: PagedPaper): Findings {
  const isSignOff = ({ style }: PageLine) => signOffStyles.has(style);
  const at = pages.findIndex(({ lines }) => lines.some(isSignOff));
  const page = pages[at];
  const piece = page?.lines.find(isSignOff)?.piece;
  const table = page?.tables.find((each) => each.piece === piece);
  if (at < 1 || page === undefined || table === undefined) return [];
  const top = table.rows[0]?.y ?? 0;
  const above = rowsOfText(page.lines.filter((line) => isBody(line) && line.y < top));
  if (above >= leastLinesWithSignOff) return [];
  const place = { kind: 'signOff', field: 'authority' } as const;
  return [{ kind: 'signOffLonely', severity: 'warning', place, page: at + 1 }];
}

function isBody({ source }: PageLine): boolean {
  return source.kind === 'block' || source.kind === 'cell';
}

/** Lines beside each other, as in the cells of a row, are one line of a page. */
function rowsOfText(lines: readonly PageLine[]): number {
  return new Set(lines.map(({ y }) => Math.round(y))).size;
}

const headingStyles: ReadonlySet<string> = new Set<StyleId>([
  'part',
  'partTitle',
  'chapter',
  'chapterTitle',
  'section',
  'sectionTitle',
  'articleTitle',
  'heading',
  'clauseTitle',
  'subclauseTitle',
  'pointTitle',
]);

function checkHeadings({ pages }: PagedPaper): Findings {
  return pages.flatMap((page, index): Findings => {
    const next = pages[index + 1];
    if (next === undefined || next.isSectionStart) return [];
    const last = page.lines.findLast(isBody);
    if (last?.source.kind !== 'block' || !last.isLast || !headingStyles.has(last.style)) return [];
    const place = { kind: 'block', index: last.source.block } as const;
    return [{ kind: 'headingAtFoot', severity: 'warning', place, page: index + 1 }];
  });
}

const titleStyles: ReadonlySet<string> = new Set<StyleId>([
  'typeName',
  'subject',
  'letterSubject',
  'partTitle',
  'chapterTitle',
  'sectionTitle',
  'appendixTitle',
]);

function checkTitles({ pages }: PagedPaper): Findings {
  const lines = pages.flatMap((page) => page.lines);
  return lines.flatMap((line): Findings => {
    if (!line.isLast || line.isFirst || !titleStyles.has(line.style)) return [];
    const word = textOf(line).trim();
    if (word === '' || word.includes(' ')) return [];
    return [{ kind: 'titleWordLonely', severity: 'note', place: placeOf(line), word }];
  });
}

function textOf({ runs }: PageLine): string {
  return runs.map(({ text }) => text).join('');
}

/** The block of a line, or the summary for what stands in the head of the paper. */
function placeOf({ source }: PageLine): Finding['place'] {
  if (source.kind === 'block' || source.kind === 'cell') {
    return { kind: 'block', index: source.block };
  }
  return { kind: 'header', field: 'subject' };
}

function checkRows({ pages }: PagedPaper): Findings {
  return pages.flatMap((page, index): Findings => {
    const table = page.tables.at(-1);
    const next = pages[index + 1]?.tables[0];
    const block = table?.block ?? null;
    if (!table || block === null || next?.piece !== table.piece) return [];
    const last = table.rows.at(-1);
    const goesOn = next.rows.some((row) => row.index === last?.index && !row.isRepeated);
    if (last === undefined || !goesOn) return [];
    const place = { kind: 'block', index: block } as const;
    const row = last.index + 1;
    return [{ kind: 'tableRowCut', severity: 'warning', place, row, page: index + 1 }];
  });
}

// Less than a seventh of the page: what a little shortening brings back.
const nearlyEmpty = 0.15;

function checkLastPage({ pages, stop }: PagedPaper): Findings {
  const page = pages.at(-1);
  if (page === undefined || stop !== null || pages.length < 2 || page.isSectionStart) return [];
  const own = page.lines.filter(({ source }) => source.kind !== 'margin');
  const bottom = Math.max(page.margins.top, ...own.map(({ y, height }) => y + height));
  const { top, bottom: below } = page.margins;
  if ((bottom - top) / (page.height - top - below) >= nearlyEmpty) return [];
  const place = lastPlace(page);
  if (place === null) return [];
  const lines = rowsOfText(own);
  return [{ kind: 'lastPageNearlyEmpty', severity: 'note', place, page: pages.length, lines }];
}

function lastPlace({ lines }: PaperPage): Finding['place'] | null {
  const line = lines.findLast(isBody);
  return line ? placeOf(line) : null;
}

function checkTableWidths(_: PagedPaper, { blocks }: Draft, { page }: Standard): Findings {
  let isLandscape = false;
  return blocks.flatMap((block, index): Findings => {
    if (block.kind === 'orientation') isLandscape = block.to === 'landscape';
    if (block.kind !== 'table') return [];
    const room = Math.round(textWidth(page, isLandscape));
    const width = Math.round(block.columns.reduce((sum, column) => sum + column, 0));
    if (width <= room) return [];
    const place = { kind: 'block', index } as const;
    return [{ kind: 'tableTooWide', severity: 'warning', place, width, room }];
  });
}

// Pixels: programs differ by less in the width of a line.
const overhang = 4;

function checkWords({ pages }: PagedPaper): Findings {
  const found = new Map<string, Finding>();
  for (const [index, page] of pages.entries()) {
    for (const line of page.lines) {
      if (line.textWidth <= line.width + overhang || line.source.kind === 'margin') continue;
      const word = shortened(textOf(line).trim());
      const place = placeOf(line);
      const key = JSON.stringify(place);
      if (found.has(key)) continue;
      found.set(key, { kind: 'wordTooWide', severity: 'warning', place, word, page: index + 1 });
    }
  }
  return [...found.values()];
}

const shownLetters = 40;

function shortened(word: string): string {
  return word.length <= shownLetters ? word : `${word.slice(0, shownLetters)}…`;
}
