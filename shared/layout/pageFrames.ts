import { type Header, type ISectionOptions, Paragraph } from 'docx';
import type { PageLayout } from 'docx/layout';
import type { PaperDocument } from '../docx/paperDocument';
import type { Margins, PageLine, PageRule } from './pagedPaper';
import type { ReadContext, ReadParagraph } from './readParagraph';
import { baselineIn, leadOf, pixelsPerPoint, placeRuns, setLines, widthOf } from './setLines';
import type { SetStory, StorySetter } from './stories';

/** What a page has from its section and its place in it. */
export interface PageFrame {
  readonly margins: Margins;
  readonly textWidth: number;
  /** From the edges of the page to header and footer. */
  readonly headerAt: number;
  readonly footerAt: number;
  readonly number: number;
  readonly section: number;
  readonly isSectionStart: boolean;
}

const twipsPerPixel = 20 / pixelsPerPoint;

/** The frame of a page of a section; `width` is the page's own. */
export function frameOfSection(
  { properties }: ISectionOptions,
  width: number,
  place: { readonly number: number; readonly section: number; readonly isSectionStart: boolean },
): PageFrame {
  const margin = properties?.page?.margin;
  const px = (twips: unknown) => (typeof twips === 'number' ? twips / twipsPerPixel : 0);
  const margins = {
    top: px(margin?.top),
    right: px(margin?.right),
    bottom: px(margin?.bottom),
    left: px(margin?.left),
  };
  return {
    ...place,
    margins,
    textWidth: width - margins.left - margins.right,
    headerAt: px(margin?.header),
    footerAt: px(margin?.footer),
  };
}

/** The number that a section begins to count with; null where it goes on from the one before. */
export function firstNumber({ properties }: ISectionOptions): number | null {
  return properties?.page?.pageNumbers?.start ?? null;
}

interface Setting {
  readonly paper: PaperDocument;
  readonly stories: StorySetter;
  readonly reading: ReadContext;
}

interface Furniture {
  readonly lines: readonly PageLine[];
  readonly rules: readonly PageRule[];
}

/** Header and footer of a page. */
export function setFurniture(
  frame: PageFrame,
  layout: PageLayout,
  setting: Setting,
): readonly Furniture[] {
  const { sections } = setting.paper.options;
  const header = furnitureOf(sections, frame.section, 'headers', layout.header);
  const footer = furnitureOf(sections, frame.section, 'footers', layout.footer);
  return [
    ...setParagraphs(header, frame, setting, () => frame.headerAt),
    ...setParagraphs(footer, frame, setting, (height) => layout.height - frame.footerAt - height),
  ];
}

type Kind = 'default' | 'first' | 'even';

/** What a section shows on such a page; one that says nothing shows what the section before does. */
function furnitureOf(
  sections: readonly ISectionOptions[],
  section: number,
  where: 'headers' | 'footers',
  kind: Kind | undefined,
): readonly Paragraph[] {
  if (kind === undefined) return [];
  for (let at = section; at >= 0; at -= 1) {
    const found: Pick<Header, 'options'> | undefined = sections[at]?.[where]?.[kind];
    if (found) return found.options.children.filter((child) => child instanceof Paragraph);
  }
  return [];
}

function setParagraphs(
  paragraphs: readonly Paragraph[],
  frame: PageFrame,
  { paper, stories, reading }: Setting,
  topOf: (height: number) => number,
): readonly Furniture[] {
  if (paragraphs.length === 0) return [];
  const width = Math.round(frame.textWidth * twipsPerPixel);
  const set = stories.set([{ paragraphs, width }], paper.options, reading)[0];
  return set === undefined ? [] : [placeStory(set, frame, topOf(set.height))];
}

function placeStory(story: SetStory, frame: PageFrame, top: number): Furniture {
  const lines = story.paragraphs.flatMap(({ paragraph, lines: laidOut }): readonly PageLine[] => {
    const moved = laidOut.map((line) => ({
      ...line,
      x: line.x + frame.margins.left,
      y: line.y + top,
    }));
    const [first] = moved;
    const isNumber = paragraph.runs.some(({ isPageNumber }) => isPageNumber);
    if (!isNumber || first === undefined) {
      const sourceAt = () => ({ kind: 'margin' }) as const;
      return setLines({ paragraph, lines: moved, printed: 0, piece: -1, sourceAt });
    }
    return [numberLine(paragraph, first, frame.number)];
  });
  return { lines: lines.filter(({ runs }) => runs.length > 0), rules: [] };
}

/** A line that bears the page's number, which the layout of a story cannot know. */
function numberLine(
  paragraph: ReadParagraph,
  line: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  number: number,
): PageLine {
  const runs = paragraph.runs.map((run) =>
    run.isPageNumber ? { ...run, text: String(number) } : run,
  );
  const textWidth = runs.reduce((sum, run) => sum + widthOf(run), 0);
  const lead = leadOf(paragraph.align, line.width - textWidth);
  return {
    x: line.x,
    y: line.y,
    width: line.width,
    height: line.height,
    baseline: line.y + baselineIn(paragraph, line.height, runs),
    textWidth,
    wordSpacing: 0,
    runs: placeRuns(runs, line.x + lead, 0),
    style: paragraph.style,
    source: { kind: 'margin' },
    piece: -1,
    isFirst: true,
    isLast: true,
  };
}
