import { type ISectionOptions, LineRuleType, Paragraph, SectionType } from 'docx';
import type { BlockLayout, LineLayout } from 'docx/layout';
import type { PaperOptions } from '../docx/paperDocument';
import { type LineFilling, layOut } from './layOut';
import { type ReadContext, type ReadParagraph, readParagraph } from './readParagraph';
import { pixelsPerPoint } from './setLines';

/** Paragraphs that are set in a column of their own: a cell, a header, a footer. */
export interface Story {
  readonly paragraphs: readonly Paragraph[];
  /** Twips. */
  readonly width: number;
}

/** A story with its lines, whose places count from its own top left corner. */
export interface SetStory {
  readonly paragraphs: readonly StoryParagraph[];
  /** Pixels. */
  readonly height: number;
}

interface StoryParagraph {
  readonly paragraph: ReadParagraph;
  readonly lines: readonly LineLayout[];
}

// So many stories are remembered: the cells of a report of hundreds of pages.
const mostRemembered = 20_000;
// No story is as high as this, in twips: it would fill forty pages.
const tallPage = 600_000;

/**
 * Sets cells, headers and footers, which the docx library only gives the height of: each is laid out
 * as a page of its own width. What was set before is remembered by its content.
 */
export class StorySetter {
  readonly #known = new Map<string, SetStory>();
  readonly #filling: LineFilling;

  constructor(filling: LineFilling) {
    this.#filling = filling;
  }

  /** The stories, set in the styles of a paper. */
  set(
    stories: readonly Story[],
    { styles, numbering }: Looks,
    reading: ReadContext,
  ): readonly SetStory[] {
    const keys = stories.map((story) => keyOf(story, reading));
    const missing = new Map<string, Story>();
    for (const [index, story] of stories.entries()) {
      const key = keys[index] ?? '';
      if (!this.#known.has(key)) missing.set(key, story);
    }
    if (this.#known.size + missing.size > mostRemembered) {
      this.#known.clear();
      return this.set(stories, { styles, numbering }, reading);
    }
    const set = setAll([...missing.values()], { styles, numbering }, reading, this.#filling);
    for (const [index, key] of [...missing.keys()].entries()) {
      this.#known.set(key, set[index] ?? nothing);
    }
    return keys.map((key) => this.#known.get(key) ?? nothing);
  }
}

type Looks = Pick<PaperOptions, 'styles' | 'numbering'>;

const nothing: SetStory = { paragraphs: [], height: 0 };

function keyOf({ paragraphs, width }: Story, { context }: ReadContext): string {
  return JSON.stringify([width, paragraphs.map((paragraph) => paragraph.prepForXml(context))]);
}

/** Sets all stories in one go, each on a page of its own. */
function setAll(
  stories: readonly Story[],
  looks: Looks,
  reading: ReadContext,
  filling: LineFilling,
): readonly SetStory[] {
  if (stories.length === 0) return [];
  const { pages } = layOut({ ...looks, sections: stories.map(sectionOf) }, filling).layout;
  let first = 0;
  return stories.map(({ paragraphs }, section) => {
    const bodies = pages.filter((page) => page.section === section).flatMap(({ body }) => body);
    const set = paragraphs.map((paragraph, index) => ({
      paragraph: readParagraph(paragraph, reading),
      lines: linesOf(bodies, first + index + 1),
    }));
    first += paragraphs.length + 2;
    const bottoms = set.flatMap(({ lines }) => lines.map(({ y, height }) => y + height));
    return { paragraphs: set, height: Math.max(0, ...bottoms) };
  });
}

function linesOf(bodies: readonly BlockLayout[], index: number): readonly LineLayout[] {
  return bodies.flatMap((block) => {
    if (block.type !== 'paragraph' || block.index !== index) return [];
    return block.lines.map((line) => ({ ...line, y: line.y - leadPixels }));
  });
}

function sectionOf({ paragraphs, width }: Story): ISectionOptions {
  const none = { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0, gutter: 0 };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width, height: tallPage }, margin: none },
    },
    children: [leadParagraph(), ...paragraphs, leadParagraph()],
  };
}

// A page swallows the room above its first paragraph, and a section its last one where that is empty;
// a cell does neither: so others stand around.
const leadTwips = 20;
const leadPixels = (leadTwips / 20) * pixelsPerPoint;

function leadParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: leadTwips, lineRule: LineRuleType.EXACT } });
}
