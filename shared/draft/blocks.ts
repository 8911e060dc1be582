import { z } from 'zod';

/** Character formatting a run may carry, in the order in which it is stored. */
export const markIds = ['bold', 'italic', 'underline'] as const;
export type Mark = (typeof markIds)[number];

/** What a paragraph is. The role is the only paragraph formatting there is. */
export const roleIds = [
  'part',
  'chapter',
  'section',
  'articleTitle',
  'article',
  'heading',
  'clauseTitle',
  'clause',
  'subclauseTitle',
  'subclause',
  'pointTitle',
  'point',
  'dash',
  'plus',
  'paragraph',
  'basis',
  'centred',
  'appendix',
  'attached',
] as const;
export type RoleId = (typeof roleIds)[number];

/** How the text of a table cell stands between its sides. */
export const cellAlignments = ['left', 'center', 'right', 'justify'] as const;
export type CellAlignment = (typeof cellAlignments)[number];

const marksSchema = z.array(z.enum(markIds)).readonly();

const textRunSchema = z
  .object({ text: z.string(), marks: marksSchema.exactOptional() })
  .strict()
  .readonly();

const fieldRunSchema = z
  .object({ field: z.string().regex(/^[A-Za-z][\w.]*$/), marks: marksSchema.exactOptional() })
  .strict()
  .readonly();

/** A stretch of text in one formatting, or a named blank that reads a fact. */
const runSchema = z.union([textRunSchema, fieldRunSchema]);
export type TextRun = z.infer<typeof textRunSchema>;
export type FieldRun = z.infer<typeof fieldRunSchema>;
export type Run = z.infer<typeof runSchema>;

const runsSchema = z.array(runSchema).readonly();

/**
 * Where a block was derived from. A block whose text still is `text` follows its source; one that was
 * edited is asked about. A source gives out several blocks in a row, told apart by `item`.
 */
export const linkSchema = z
  .object({
    /** Source in the table of `derive/`: `minutes.votes`. */
    source: z.string().min(1),
    /** Record item that the block stands for; empty for the source as a whole. */
    item: z.string(),
    /** Text of the block as its source last gave it (`linkText`). */
    text: z.string(),
  })
  .strict()
  .readonly();
export type BlockLink = z.infer<typeof linkSchema>;

/** A paragraph. `startAt` is the label as typed, where it is not the computed one (`5.`, `đ)`). */
const textBlockSchema = z
  .object({
    kind: z.literal('text'),
    role: z.enum(roleIds),
    runs: runsSchema,
    startAt: z.string().min(1).exactOptional(),
    link: linkSchema.exactOptional(),
  })
  .strict()
  .readonly();
export type TextBlock = z.infer<typeof textBlockSchema>;

/** A cell: paragraphs, the columns and rows it covers, and its alignment. */
const tableCellSchema = z
  .object({
    paragraphs: z.array(runsSchema).min(1).readonly(),
    colSpan: z.number().int().min(1),
    rowSpan: z.number().int().min(1),
    align: z.enum(cellAlignments),
  })
  .strict()
  .readonly();
export type TableCell = z.infer<typeof tableCellSchema>;

/** A table. A row lists only the cells that begin in it; `columns` are widths in millimetres. */
const tableBlockSchema = z
  .object({
    kind: z.literal('table'),
    columns: z.array(z.number().positive()).min(1).readonly(),
    headerRows: z.number().int().min(0),
    rows: z.array(z.array(tableCellSchema).readonly()).min(1).readonly(),
    link: linkSchema.exactOptional(),
  })
  .strict()
  .readonly();
export type TableBlock = z.infer<typeof tableBlockSchema>;

const pageBreakSchema = z
  .object({ kind: z.literal('pageBreak') })
  .strict()
  .readonly();
export type PageBreak = z.infer<typeof pageBreakSchema>;

/** From here on pages lie or stand; a body begins upright (P-PAPER-3, S-PAPER-2). */
const orientationBreakSchema = z
  .object({ kind: z.literal('orientation'), to: z.enum(['landscape', 'portrait']) })
  .strict()
  .readonly();
export type OrientationBreak = z.infer<typeof orientationBreakSchema>;

/** One piece of the body of a paper. */
export const blockSchema = z.discriminatedUnion('kind', [
  textBlockSchema,
  tableBlockSchema,
  pageBreakSchema,
  orientationBreakSchema,
]);
export type Block = z.infer<typeof blockSchema>;
