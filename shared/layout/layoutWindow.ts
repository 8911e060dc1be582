import { type Document, type ISectionOptions, LineRuleType, Paragraph, type Table } from 'docx';
import type { PageLayout } from 'docx/layout';
import { FormTable } from '../docx/formTable';
import type { PaperDocument } from '../docx/paperDocument';
import { assemblePages, type LaidPiece } from './assemblePages';
import { type LineFilling, layOut } from './layOut';
import type { PageStart, PaperPage } from './pagedPaper';
import { firstNumber, frameOfSection, type PageFrame } from './pageFrames';
import type { PaperPiece } from './paperPieces';
import type { ReadContext } from './readParagraph';
import { type StopCause, stopReason } from './stopReason';
import type { StorySetter } from './stories';

/** A stretch of a paper that is laid out by itself. */
export interface LayoutWindow {
  readonly paper: PaperDocument;
  readonly pieces: readonly PaperPiece[];
  /** The page that it begins with. */
  readonly start: PageStart;
  /**
   * Pixels above the start on its page: 0 for the top, and more where a page that begins inside a
   * paragraph is laid out from the paragraph's first line, which stands on the page before.
   */
  readonly above: number;
  readonly number: number;
  readonly isSectionStart: boolean;
  /** The first piece that is left out. */
  readonly end: number;
}

/** What all windows of a paper share. */
export interface WindowTools {
  readonly filling: LineFilling;
  readonly stories: StorySetter;
  readonly readingOf: (document: Document) => ReadContext;
}

/** The pages of a window; the last is not whole unless the window reaches the end of the paper. */
export interface WindowPages {
  readonly pages: readonly PaperPage[];
  readonly stoppedAt: StopCause | null;
  /** The piece after the last that was laid out. */
  readonly reached: number;
}

/** Lays a stretch of a paper out as it stands in the whole. */
export function layoutWindow(window: LayoutWindow, tools: WindowTools): WindowPages {
  const { paper, start, pieces, end } = window;
  const laid = laidPieces(window);
  const isLead = needsLead(window);
  const sections = windowSections(window, laid, isLead);
  const { document, layout } = layOut({ ...paper.options, sections }, tools.filling);
  const firstSection = pieces[start.piece]?.section ?? 0;
  const frames = framesOf(window, layout.pages, firstSection, isLead);
  const drawn = assemblePages(
    {
      paper,
      reading: tools.readingOf(document),
      stories: tools.stories,
      pieces: isLead ? [null, ...laid] : laid,
    },
    layout.pages,
    // There is a frame for each layout, made from it.
    (index) => frames[index] as PageFrame,
  );
  const { stoppedAt } = layout;
  const last = layout.pages.at(-1)?.body.at(-1)?.index ?? 0;
  return {
    // The page that only holds the lead is none of the paper.
    pages: isLead && window.above === 0 ? drawn.slice(1) : drawn,
    stoppedAt: stoppedAt === undefined ? null : { reason: stopReason(stoppedAt), words: stoppedAt },
    reached: Math.min(end, start.piece + last + (isLead ? 0 : 1)),
  };
}

/** The pieces of the window; a table that was begun goes on with its next row. */
function laidPieces({ paper, pieces, start, end }: LayoutWindow): readonly LaidPiece[] {
  return pieces.slice(start.piece, end).map(({ piece }, at) => {
    const index = start.piece + at;
    const source = paper.sourceOf(piece);
    if (at > 0 || start.at === 0 || !(piece instanceof FormTable)) {
      return { piece, index, source, skipped: 0 };
    }
    const skipped = start.at - piece.headerRows;
    return { piece: piece.from(start.at), index, source, skipped };
  });
}

/** Whether something must stand before the first piece: only at the start of a section nothing does. */
function needsLead({ pieces, start, above }: LayoutWindow): boolean {
  return above > 0 || start.at > 0 || pieces[start.piece]?.isFirst !== true;
}

const twipsPerPixel = 15;

function windowSections(
  window: LayoutWindow,
  laid: readonly LaidPiece[],
  isLead: boolean,
): readonly ISectionOptions[] {
  const { paper, pieces, start } = window;
  const first = pieces[start.piece]?.section ?? 0;
  const last = pieces[start.piece + laid.length - 1]?.section ?? first;
  return paper.options.sections.slice(first, last + 1).map((section, at) => {
    const children: (Paragraph | Table)[] = laid
      .filter(({ index }) => pieces[index]?.section === first + at)
      .map(({ piece }) => piece);
    if (at > 0) return { ...section, children };
    return {
      ...beginning(paper.options.sections, first, window, isLead),
      children: isLead ? [lead(section, window.above), ...children] : children,
    };
  });
}

/** The section that a window begins in, as it is from that page on. */
function beginning(
  sections: readonly ISectionOptions[],
  index: number,
  window: LayoutWindow,
  isLead: boolean,
): Omit<ISectionOptions, 'children'> {
  const { children: _, ...section } = sections[index] ?? { children: [] };
  const before = sections.slice(0, index + 1);
  const headers = before.findLast((each) => each.headers)?.headers;
  const footers = before.findLast((each) => each.footers)?.footers;
  return {
    ...section,
    ...(headers && { headers }),
    ...(footers && { footers }),
    properties: propertiesFrom(section.properties, window, isLead && window.above === 0),
  };
}

/** With the number of the window's first page, which is one less on a page that only holds the lead. */
function propertiesFrom(
  properties: ISectionOptions['properties'],
  { number, isSectionStart }: LayoutWindow,
  isLeadPage: boolean,
): NonNullable<ISectionOptions['properties']> {
  const start = Math.max(0, isLeadPage ? number - 1 : number);
  return {
    ...properties,
    titlePage: properties?.titlePage === true && isSectionStart && !isLeadPage,
    page: { ...properties?.page, pageNumbers: { ...properties?.page?.pageNumbers, start } },
  };
}

/** A paragraph that takes the room above the start: a whole page where that is a page's top. */
function lead({ properties }: ISectionOptions, above: number): Paragraph {
  const line = above > 0 ? Math.round(above * twipsPerPixel) : bodyHeight(properties);
  return new Paragraph({ spacing: { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 } });
}

/** Twips between the margins above and below. */
function bodyHeight(properties: ISectionOptions['properties']): number {
  const { size, margin } = properties?.page ?? {};
  const sides = [size?.width, size?.height].map(Number);
  // The library is given the measures of the upright page and turns them.
  const isLying = size?.orientation === 'landscape';
  const high = isLying ? Math.min(...sides) : Math.max(...sides);
  return high - Number(margin?.top) - Number(margin?.bottom);
}

function framesOf(
  window: LayoutWindow,
  layouts: readonly PageLayout[],
  firstSection: number,
  isLead: boolean,
): readonly PageFrame[] {
  const { sections } = window.paper.options;
  const isLeadPage = isLead && window.above === 0;
  let number = window.number - (isLeadPage ? 2 : 1);
  return layouts.map(({ section, width }, index) => {
    const options = sections[firstSection + section] ?? { children: [] };
    const isNew = index > 0 && layouts[index - 1]?.section !== section;
    number = (isNew ? firstNumber(options) : null) ?? number + 1;
    const isSectionStart = index === 0 ? window.isSectionStart && !isLeadPage : isNew;
    return frameOfSection(options, width, {
      number,
      section: firstSection + section,
      isSectionStart,
    });
  });
}
