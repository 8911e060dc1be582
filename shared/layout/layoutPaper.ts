import type { ISectionOptions } from 'docx';
import type { PageLayout } from 'docx/layout';
import type { ExportError } from '../docx/exportError';
import { type PaperDocument, paperDocument } from '../docx/paperDocument';
import type { Draft } from '../draft/draft';
import { ok, type Result } from '../result';
import type { Standard } from '../standards/standard';
import { assemblePages } from './assemblePages';
import { type LineFilling, layOut, usualFilling } from './layOut';
import { stopOf } from './layoutStop';
import { isBack, mirroredPage } from './mirroredPage';
import type { PagedPaper } from './pagedPaper';
import { firstNumber, frameOfSection, type PageFrame } from './pageFrames';
import { piecesOf } from './paperPieces';
import { readingOf } from './paperReading';
import { stopReason } from './stopReason';
import { StorySetter } from './stories';

/**
 * The printed pages of a paper: those of the very Word file that export writes. Takes about 50 ms a
 * page, and throws where the docx library does; what is laid out while somebody types goes through
 * `PaperLayout`.
 */
export function layoutPaper(
  draft: Draft,
  standard: Standard,
  filling: LineFilling = usualFilling,
): Result<PagedPaper, ExportError> {
  const paper = paperDocument(draft, standard, 'fixed');
  if (!paper.ok) return paper;
  const { pages, stop } = wholePaper(paper.value, filling);
  const { isTwoSided } = paper.value;
  const sides = pages.map((page) =>
    isTwoSided && isBack(page.number) ? mirroredPage(page) : page,
  );
  return ok({ pages: sides, stop });
}

/** All pages of a Word file in one go, their margins not mirrored. */
export function wholePaper(paper: PaperDocument, filling: LineFilling): PagedPaper {
  const { document, layout } = layOut(paper.options, filling);
  const { pages: layouts, stoppedAt } = layout;
  const pieces = paper.options.sections.flatMap(piecesOf);
  const assembly = {
    paper,
    reading: readingOf(paper, document),
    stories: new StorySetter(filling),
    pieces: pieces.map((piece, index) => ({
      piece,
      index,
      source: paper.sourceOf(piece),
      skipped: 0,
    })),
  };
  const frames = framesOf(paper.options.sections, layouts);
  // There is a frame for each layout, made from it.
  const pages = assemblePages(assembly, layouts, (index) => frames[index] as PageFrame);
  const reached = (layouts.at(-1)?.body.at(-1)?.index ?? -1) + 1;
  const stop =
    stoppedAt === undefined
      ? null
      : stopOf(paper, pieces, {
          cause: { reason: stopReason(stoppedAt), words: stoppedAt },
          reached,
        });
  return { pages, stop };
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
