import type { IContext, IStylesOptions, Paragraph } from 'docx';
import { isRecord, listOf, type XmlValue } from './xmlValue';

/** A stretch of text in one look; sizes in points. */
export interface ReadRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly colour: string;
  /** Stands for the number of the page it is printed on. */
  readonly isPageNumber: boolean;
}

/** A style of paragraphs as the docx library takes it. */
export type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

type Look = Omit<ReadRun, 'text'>;

// What Word takes where a style names no size.
const wordSize = 20;

/** The look of the letters of a style. */
export function lookOfStyle(style: ParagraphStyle | undefined): Look {
  const run = style?.run;
  const size = typeof run?.size === 'number' ? run.size : wordSize;
  const colour = typeof run?.color === 'string' ? run.color : '';
  return {
    size: size / 2,
    bold: run?.bold === true,
    italic: run?.italics === true,
    underline: run?.underline !== undefined,
    colour: colour === 'auto' ? '' : colour,
    isPageNumber: false,
  };
}

/** The letters of a paragraph in their looks, and where lines were broken by hand. */
export function readRuns(
  paragraph: Paragraph,
  style: ParagraphStyle | undefined,
  context: IContext,
): { readonly runs: readonly ReadRun[]; readonly breaks: readonly number[] } {
  const base = lookOfStyle(style);
  const runs: ReadRun[] = [];
  const breaks: number[] = [];
  let length = 0;
  // The library types what it writes as `any`; every step below asks what it has.
  const written = paragraph.prepForXml(context) as XmlValue;
  for (const run of listOf(written, 'w:p').flatMap((child) => listOf(child, 'w:r', 'only'))) {
    const parts = listOf(run, 'w:r');
    const look = lookOf(parts, base);
    for (const part of parts) {
      if (hasKey(part, 'w:br')) breaks.push(length);
      if (textsOf(part, 'w:instrText').includes('PAGE')) {
        runs.push({ ...look, text: '', isPageNumber: true });
      }
      const text = hasKey(part, 'w:tab') ? '\t' : textsOf(part, 'w:t').join('');
      if (text === '') continue;
      runs.push({ ...look, text });
      length += text.length;
    }
  }
  return { runs, breaks };
}

function hasKey(value: XmlValue, key: string): boolean {
  return isRecord(value) && key in value;
}

function textsOf(value: XmlValue, key: string): readonly string[] {
  return listOf(value, key).filter((part): part is string => typeof part === 'string');
}

function lookOf(parts: readonly XmlValue[], base: Look): Look {
  const properties = parts.flatMap((part) => listOf(part, 'w:rPr'));
  const has = (key: string) => properties.some((property) => hasKey(property, key));
  const size = attributeOf(properties, 'w:sz');
  const colour = attributeOf(properties, 'w:color');
  return {
    ...base,
    size: size === null ? base.size : Number(size) / 2,
    bold: base.bold || has('w:b'),
    italic: base.italic || has('w:i'),
    underline: base.underline || has('w:u'),
    colour: colour === null || colour === 'auto' ? base.colour : colour,
  };
}

function attributeOf(properties: readonly XmlValue[], key: string): string | null {
  for (const property of properties) {
    if (!isRecord(property)) continue;
    const element = property[key];
    const attributes = isRecord(element) ? element['_attr'] : undefined;
    const value = isRecord(attributes) ? attributes['w:val'] : undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return null;
}
