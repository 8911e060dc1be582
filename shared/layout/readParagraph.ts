import type {
  IContext,
  INumberingOptions,
  IParagraphOptions,
  IStylesOptions,
  Paragraph,
} from 'docx';
import { ownValue } from '../ownValue';
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

/** A line on one side of a paragraph; thickness and distance from the text in points. */
export interface ReadBorder {
  readonly thickness: number;
  readonly space: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A paragraph of the Word file as far as drawing its lines needs it; lengths in points. */
export interface ReadParagraph {
  readonly style: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly runs: readonly ReadRun[];
  /** Letters before each line break that was set by hand. */
  readonly breaks: readonly number[];
  readonly isExact: boolean;
  readonly before: number;
  readonly left: number;
  readonly right: number;
  readonly borders: Readonly<Record<Side, ReadBorder | null>>;
}

/** What the looks of paragraphs come from. */
export interface ReadContext {
  readonly context: IContext;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly labels: ReadonlyMap<string, ListLabel>;
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

interface ListLabel {
  readonly text: string;
  readonly bold: boolean;
}

const twipsPerPoint = 20;
const eighths = 8;

/** Gathers the styles and the labels of lists once for all paragraphs. */
export function readContext(
  context: IContext,
  styles: IStylesOptions | undefined,
  numbering: INumberingOptions | undefined,
): ReadContext {
  return {
    context,
    styles: new Map((styles?.paragraphStyles ?? []).map((style) => [style.id, style])),
    labels: new Map(
      (numbering?.config ?? []).map(({ reference, levels: [level] }) => [
        reference,
        { text: level?.text ?? '', bold: level?.style?.run?.bold === true },
      ]),
    ),
  };
}

/** The looks of a paragraph: its own over those of its style. */
export function readParagraph(paragraph: Paragraph, reading: ReadContext): ReadParagraph {
  const own = paragraph.options;
  const style = reading.styles.get(own.style ?? '');
  const spacing = { ...style?.paragraph?.spacing, ...own.spacing };
  const indent = { ...style?.paragraph?.indent, ...own.indent };
  const { runs, breaks } = readRuns(paragraph, style, reading);
  const reference = own.numbering ? own.numbering.reference : undefined;
  const label = typeof reference === 'string' ? reading.labels.get(reference) : undefined;
  const base = baseLook(style);
  const labelRun = label && { ...base, text: `${label.text} `, bold: base.bold || label.bold };
  const shift = labelRun?.text.length ?? 0;
  return {
    style: own.style ?? '',
    align: alignOf(own.alignment ?? style?.paragraph?.alignment),
    runs: labelRun ? [labelRun, ...runs] : runs,
    breaks: breaks.map((at) => at + shift),
    isExact: spacing.lineRule === 'exact',
    before: points(spacing.before),
    left: points(indent.left ?? indent.start),
    right: points(indent.right ?? indent.end),
    borders: bordersOf(own.border ?? style?.paragraph?.border),
  };
}

function alignOf(alignment: string | undefined): ReadParagraph['align'] {
  return ownValue(alignments, alignment ?? 'left') ?? 'left';
}

const alignments: Readonly<Record<string, ReadParagraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
};

/** A length of the Word file: twips, or a number with its unit, which we never write. */
function points(length: unknown): number {
  return typeof length === 'number' ? length / twipsPerPoint : 0;
}

function bordersOf(borders: IParagraphOptions['border']): ReadParagraph['borders'] {
  return {
    top: borderOf(borders?.top),
    bottom: borderOf(borders?.bottom),
    left: borderOf(borders?.left),
    right: borderOf(borders?.right),
  };
}

type Border = NonNullable<NonNullable<IParagraphOptions['border']>['top']>;

function borderOf(border: Border | undefined): ReadBorder | null {
  if (border === undefined || border.style === 'none' || border.style === 'nil') return null;
  return { thickness: (border.size ?? 0) / eighths, space: border.space ?? 0 };
}

type Look = Omit<ReadRun, 'text'>;

// What Word takes where a style names no size.
const wordSize = 20;

function baseLook(style: ParagraphStyle | undefined): Look {
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

function readRuns(
  paragraph: Paragraph,
  style: ParagraphStyle | undefined,
  { context }: ReadContext,
): { readonly runs: readonly ReadRun[]; readonly breaks: readonly number[] } {
  const base = baseLook(style);
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
