import type { Draft } from '@shared/draft/draft';
import { layoutPaper } from '@shared/layout/layoutPaper';
import type { PaperPage } from '@shared/layout/pagedPaper';
import type { Standard } from '@shared/standards/standard';
import { squeezed } from './placedText';
import type { Letter, Sheet } from './sheet';

/** How the pages of the preview compare with those of LibreOffice. */
export interface PageComparison {
  readonly preview: number;
  readonly office: number;
  /** Pages that begin with the same line, of those that both have. */
  readonly sameStart: number;
  /** What the preview could not go past; empty where it went to the end. */
  readonly stop: string;
  /** The first page that begins with another line, and the two lines; empty for none. */
  readonly firstDifference: string;
}

/** Lays a paper out as the preview does and holds its pages against those of LibreOffice. */
export function comparePages(
  draft: Draft,
  standard: Standard,
  sheets: readonly Sheet[],
): PageComparison {
  const paged = layoutPaper(draft, standard);
  if (!paged.ok) {
    const { kind } = paged.error;
    return { preview: 0, office: sheets.length, sameStart: 0, stop: kind, firstDifference: '' };
  }
  const { pages, stop } = paged.value;
  const starts = pages.map(previewStart);
  const officeStarts = sheets.map(officeStart);
  const pairs = starts.slice(0, officeStarts.length).map((start, page) => ({
    page: page + 1,
    start,
    office: officeStarts[page] ?? '',
  }));
  const isSame = ({ start, office }: (typeof pairs)[number]) =>
    squeezed(start) === squeezed(office);
  const different = pairs.find((pair) => !isSame(pair));
  return {
    preview: pages.length,
    office: sheets.length,
    sameStart: pairs.filter(isSame).length,
    stop: stop === null ? '' : `${stop.reason} ${stop.words}`.trim(),
    firstDifference:
      different === undefined
        ? ''
        : `page ${different.page}: “${different.start}” here, “${different.office}” there`,
  };
}

/** Lines whose feet are closer than this stand on one line; in millimetres and in pixels. */
const sameLine = { millimetres: 0.3, pixels: 1.2 };

/** The first line of a page of the preview. */
function previewStart({ lines }: PaperPage): string {
  const text = lines.filter(({ source, runs }) => source.kind !== 'margin' && runs.length > 0);
  const top = Math.min(...text.map(({ y, baseline }) => y + baseline));
  return text
    .filter(({ y, baseline }) => y + baseline - top < sameLine.pixels)
    .toSorted((a, b) => a.x - b.x)
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join('')
    .trim();
}

/** The first line of a page of LibreOffice, without the page's number. */
function officeStart({ letters }: Sheet, page: number): string {
  const text = letters.filter((letter) => !isNumber(letter, page));
  const inked = text.filter((letter) => letter.text.trim() !== '');
  const top = Math.min(...inked.map(({ baseline }) => baseline));
  return text
    .filter(({ baseline }) => baseline - top < sameLine.millimetres)
    .toSorted((a, b) => a.left - b.left)
    .map((letter) => letter.text)
    .join('')
    .trim();
}

/** Above this there is only the number of the page: the least top margin of any standard. */
const numberZone = 19;

function isNumber({ bottom }: Letter, page: number): boolean {
  return page > 0 && bottom < numberZone;
}
