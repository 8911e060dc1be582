import type { ISectionOptions } from 'docx';
import type { PageLayout } from 'docx/layout';
import type { ExportError } from '../docx/exportError';
import { type PaperDocument, paperDocument } from '../docx/paperDocument';
import type { Draft } from '../draft/draft';
import { ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import { assemblePages } from './assemblePages';
import { type LineFilling, layOut, usualFilling } from './layOut';
import { isBack, mirroredPage } from './mirroredPage';
import type { LayoutStop, PagedPaper } from './pagedPaper';
import { firstNumber, frameOfSection, type PageFrame } from './pageFrames';
import { piecesOf } from './paperPieces';
import { readingOf } from './paperReading';
import { StorySetter } from './stories';

/**
 * The printed pages of a paper: those of the very Word file that export writes. Takes about 50 ms a
 * page; what is laid out while somebody types goes through `PaperLayout`.
 */
export function layoutPaper(
  draft: Draft,
  standard: Standard,
  filling: LineFilling = usualFilling,
): Result<PagedPaper, ExportError> {
  const paper = paperDocument(draft, standard, 'fixed');
  if (!paper.ok) return paper;
  const { document, layout } = layOut(paper.value.options, filling);
  const { pages: layouts, stoppedAt } = layout;
  const pieces = paper.value.options.sections.flatMap(piecesOf);
  const assembly = {
    paper: paper.value,
    reading: readingOf(paper.value, document),
    stories: new StorySetter(filling),
    pieces: pieces.map((piece, index) => ({
      piece,
      index,
      source: paper.value.sourceOf(piece),
      skipped: 0,
    })),
  };
  const frames = framesOf(paper.value.options.sections, layouts);
  // There is a frame for each layout, made from it.
  const pages = assemblePages(assembly, layouts, (index) => frames[index] as PageFrame);
  const { isTwoSided } = paper.value;
  const sides = pages.map((page) =>
    isTwoSided && isBack(page.number) ? mirroredPage(page) : page,
  );
  const reached = layouts.at(-1)?.body.at(-1)?.index ?? -1;
  return ok({ pages: sides, stop: stopOf(paper.value, pieces[reached + 1], stoppedAt) });
}

/** Why and where a layout ended before its paper; null for a whole one. */
function stopOf(
  paper: PaperDocument,
  next: unknown,
  reason: string | undefined,
): LayoutStop | null {
  if (reason === undefined) return null;
  const source = paper.sourceOf(next);
  return { reason, block: source.kind === 'block' ? source.block : null };
}

function framesOf(
  sections: readonly ISectionOptions[],
  layouts: readonly PageLayout[],
): readonly PageFrame[] {
  let number = 0;
  return layouts.map(({ section, width }, index) => {
    const isSectionStart = layouts[index - 1]?.section !== section;
    const options = sections[section] ?? { children: [] };
    number = (isSectionStart ? firstNumber(options) : null) ?? number + 1;
    return frameOfSection(options, width, { number, section, isSectionStart });
  });
}
