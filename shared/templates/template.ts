import { z } from 'zod';
import { type Block, blockSchema, cellAlignments, roleIds } from '../draft/blocks';
import { type StandardId, standardIds } from '../draft/draft';
import type { SignaturePlace } from '../draft/header';
import { type Family, type KindId, kindIds } from '../draft/kinds';
import { signingCapacities } from '../records/signing';
import { defaultRuleIds } from './defaultRules';

/** The form of a template file. A change of it is a step in `templateMigrations.ts`. */
export const templateSchemaVersion = 2;

/** What may be filled into a field; all are kept as text, the type chooses how to ask for it. */
const fieldTypes = [
  'text',
  'longtext',
  'date',
  'time',
  'number',
  'percent',
  'ordinal',
  'year',
  'choice',
  'person',
  'personList',
  'list',
] as const;
export type FieldType = (typeof fieldTypes)[number];

const textSchema = z.string().trim().min(1);

const fieldSchema = z
  .object({
    /** Its own name, or `blank.summoned`: a blank of a derived stretch, here with a label and a default. */
    id: z.string().regex(/^(blank\.)?[a-z]\w*$/),
    /** What the chip and the side panel show. */
    label: textSchema,
    type: z.enum(fieldTypes),
    /** The paper may go out without it. */
    optional: z.boolean().default(false),
    /** Text of the new paper; it may read other fields, and then waits for all of them. */
    default: z.string().exactOptional(),
    /** Field of the records that it repeats, `conf.reportYear`; wins over `rule` and `default`. */
    reads: z.string().exactOptional(),
    /** Value computed from the day; wins over `default`. */
    rule: z.enum(defaultRuleIds).exactOptional(),
    example: z.string().exactOptional(),
    /** The values of a `choice`. */
    options: z.array(textSchema).min(2).readonly().exactOptional(),
  })
  .strict()
  .readonly();

const fieldGroupSchema = z
  .object({
    /** Heading of the side panel that the fields stand under. */
    group: textSchema,
    items: z.array(fieldSchema).min(1).readonly(),
  })
  .strict()
  .readonly();
export type FieldGroup = z.input<typeof fieldGroupSchema>;

/** A field of a template, with the heading that it stands under. */
export type TemplateField = z.infer<typeof fieldSchema> & { readonly group: string };

const cellSchema = z.union([
  z.string(),
  z
    .object({
      text: z.string(),
      colSpan: z.number().int().min(1).default(1),
      rowSpan: z.number().int().min(1).default(1),
    })
    .strict(),
]);

const textBlockSchema = z
  .object({ kind: z.literal('text'), role: z.enum(roleIds), text: z.string() })
  .strict();

const tableBlockSchema = z
  .object({
    kind: z.literal('table'),
    table: z
      .object({
        /** Widths in millimetres; together the width of the text. */
        columns: z.array(z.number().positive()).min(1),
        /** Alignment of the body cells by column; left where it is missing. */
        align: z.array(z.enum(cellAlignments)).default([]),
        header: z.array(z.array(cellSchema)).min(1),
        rows: z.array(z.array(cellSchema)),
      })
      .strict(),
  })
  .strict();

const breakBlockSchema = z
  .object({ kind: z.literal('break'), break: z.enum(['page', 'landscape', 'portrait']) })
  .strict();

const deriveBlockSchema = z.object({ kind: z.literal('derive'), derive: textSchema }).strict();

/** A block in the form of a paper: what `text` with its signs for bold and blanks cannot say. */
const wholeBlockSchema = z.object({ kind: z.literal('block'), block: blockSchema }).strict();

/** A block as a template file writes it: `{role, text}`, `{table}`, `{break}`, `{derive}` or `{block}`. */
const fileBlockSchema = z.preprocess(
  withKind,
  z.discriminatedUnion('kind', [
    textBlockSchema,
    tableBlockSchema,
    breakBlockSchema,
    deriveBlockSchema,
    wholeBlockSchema,
  ]),
);
export type FileBlock = z.infer<typeof fileBlockSchema>;
export type FileTable = Extract<FileBlock, { kind: 'table' }>['table'];
export type FileCell = z.infer<typeof cellSchema>;

/** `standingSecretary`: for the standing committee, by the secretary himself. */
const templateSigners = [...signingCapacities, 'standingSecretary'] as const;
export type TemplateSigner = (typeof templateSigners)[number];

const minutesSignerSchema = z.object({ label: z.string(), name: z.string() }).strict();

const placeSchema = z
  .object({
    authority: z.string().default(''),
    position: z.string().default(''),
    post: z.string().default(''),
    names: z.array(textSchema).default([]),
  })
  .strict();

const headSchema = z
  .object({
    parentBody: z.string().exactOptional(),
    issuer: z.string().exactOptional(),
    coIssuers: z.array(textSchema).readonly().exactOptional(),
    /** Symbol of the body in the number, in place of the profile's. */
    code: z.string().exactOptional(),
    /** Symbol of those who issue the paper along, joined to that of the body that leads (P-NUM-8). */
    coCode: z.string().exactOptional(),
  })
  .strict()
  .readonly();
type TemplateHead = z.infer<typeof headSchema>;

/** What papers of a template tend to hold that may be a state secret, or somebody's personal file. */
const sensitiveSorts = ['personnel', 'memberFile'] as const;
export type SensitiveSort = (typeof sensitiveSorts)[number];

/** A template file, as it is written. */
export const templateFileSchema = z
  .object({
    schemaVersion: z.literal(templateSchemaVersion),
    id: z.string().regex(/^[A-Z][A-Za-z0-9-]*$/),
    name: textSchema,
    /** One sentence: what the paper is for. */
    description: textSchema,
    /** Whoever chooses it is asked first. */
    sensitive: z.enum(sensitiveSorts).exactOptional(),
    /** Heading that a template of the office stands under; the program's own have none. */
    group: textSchema.exactOptional(),
    family: z.enum(['party', 'state']),
    standards: z.array(z.enum(standardIds)).min(1),
    kind: z.enum(kindIds),
    /** What of the head is not the profile's: a congress, a joint paper. */
    head: headSchema.default({}),
    subject: z.string(),
    addressees: z.array(textSchema).default([]),
    signature: z.union([
      z.object({ by: z.enum(templateSigners) }).strict(),
      z.object({ secretary: minutesSignerSchema, chair: minutesSignerSchema }).strict(),
      // None: nobody signs, as with a speech.
      z.object({ places: z.array(placeSchema) }).strict(),
    ]),
    recipients: z.array(textSchema),
    /** Its recipients stand, whatever list the body has for the kind: they were chosen for this template. */
    fixedRecipients: z.boolean().exactOptional(),
    circulation: z.string().default(''),
    /** Urgency mark that its papers bear, as the standard spells it. */
    urgency: textSchema.exactOptional(),
    /** Its papers are printed on both sides of the sheet. */
    twoSided: z.boolean().exactOptional(),
    /** Who certifies its papers, below those who sign. */
    certification: placeSchema.exactOptional(),
    fields: z.array(fieldGroupSchema),
    body: z.array(fileBlockSchema).min(1),
  })
  .strict();
export type TemplateFile = z.infer<typeof templateFileSchema>;
/** A template file as somebody writes it, with what may be left out. */
export type TemplateSource = z.input<typeof templateFileSchema>;

/** Who signs: one person in a capacity, or whoever the places name. */
export type TemplateSignature =
  | { readonly kind: 'capacity'; readonly capacity: TemplateSigner }
  | { readonly kind: 'places'; readonly places: readonly SignaturePlace[] };

/** A template that has passed every check, with its body as blocks of a draft. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sensitive?: SensitiveSort;
  readonly group?: string;
  readonly family: Family;
  readonly standards: readonly StandardId[];
  readonly kind: KindId;
  /** May hold `{{field}}` blanks, as all texts below. */
  readonly head: TemplateHead;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly signature: TemplateSignature;
  /** Without `Như trên`, which the standard adds, and without punctuation. */
  readonly recipients: readonly string[];
  /** Before the profile's own list. */
  readonly fixedRecipients?: boolean;
  readonly circulation: string;
  readonly urgency?: string;
  readonly twoSided?: boolean;
  readonly certification?: SignaturePlace;
  readonly fields: readonly TemplateField[];
  /** What is derived from the records stands as its blank, linked to its source. */
  readonly blocks: readonly Block[];
}

function withKind(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  if ('table' in raw) return { ...raw, kind: 'table' };
  if ('derive' in raw) return { ...raw, kind: 'derive' };
  if ('block' in raw) return { ...raw, kind: 'block' };
  return { ...raw, kind: 'break' in raw ? 'break' : 'text' };
}
