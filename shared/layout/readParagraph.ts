import type {
  IContext,
  INumberingOptions,
  IParagraphOptions,
  IStylesOptions,
  Paragraph,
} from 'docx';
import { ownValue } from '../ownValue';
import { lookOfStyle, type ParagraphStyle, type ReadRun, readRuns } from './readRuns';

/** Where text after a tab goes to, in points, and how it stands there. */
interface TabStop {
  readonly type: ReadParagraph['align'];
  readonly position: number;
}

/** A line on one side of a paragraph; thickness and distance from the text in points. */
export interface ReadBorder {
  readonly thickness: number;
  readonly space: number;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A paragraph of the Word file as far as drawing its lines needs it; lengths in points. */
export interface ReadParagraph {
  readonly style: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly runs: readonly ReadRun[];
  /** Letters before each line break that was set by hand. */
  readonly breaks: readonly number[];
  readonly isExact: boolean;
  /** From the left edge of the column, in order. */
  readonly tabStops: readonly TabStop[];
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
  const { spacing, indent, alignment, border } = formatOf(own, style);
  const { runs, breaks } = readRuns(paragraph, style, reading.context);
  const label = labelRun(own, style, reading);
  const shift = label?.text.length ?? 0;
  return {
    style: own.style ?? '',
    align: alignOf(alignment),
    runs: label ? [label, ...runs] : runs,
    breaks: breaks.map((at) => at + shift),
    isExact: spacing.lineRule === 'exact',
    tabStops: (own.tabStops ?? []).map(({ type, position }) => ({
      type: ownValue(alignments, type) ?? 'left',
      position: points(position),
    })),
    before: points(spacing.before),
    left: points(indent.left ?? indent.start),
    right: points(indent.right ?? indent.end),
    borders: bordersOf(border),
  };
}

function formatOf(own: IParagraphOptions, style: ParagraphStyle | undefined) {
  const format = style?.paragraph;
  return {
    spacing: { ...format?.spacing, ...own.spacing },
    indent: { ...format?.indent, ...own.indent },
    alignment: own.alignment ?? format?.alignment,
    border: own.border ?? format?.border,
  };
}

/** What the list of a paragraph prints before it; null for none. */
function labelRun(
  { numbering }: IParagraphOptions,
  style: ParagraphStyle | undefined,
  { labels }: ReadContext,
): ReadRun | null {
  const reference = numbering ? numbering.reference : undefined;
  const label = typeof reference === 'string' ? labels.get(reference) : undefined;
  if (label === undefined) return null;
  const look = lookOfStyle(style);
  return { ...look, text: `${label.text} `, bold: look.bold || label.bold };
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
