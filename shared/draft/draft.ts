import { z } from 'zod';
import { blockSchema } from './blocks';
import { headerSchema, marksSchema, pageSchema, signOffSchema } from './header';
import { kindIds } from './kinds';

// zod otherwise probes `eval`, which the content security policy of the window reports.
z.config({ jitless: true });

/** The form of the document content. A change of the form is a step in `migrations.ts`. */
export const schemaVersion = 3;

/** The rule tables of `standards/`; an id stays for ever, old papers reopen in their standard. */
export const standardIds = ['HD05-2026', 'HD36-2018', 'ND30'] as const;
export type StandardId = (typeof standardIds)[number];

/**
 * What stands around the body of the paper that a copy repeats: sao y, sao lục, trích sao (P-COPY-1,
 * S-SAO-1). The copy's own head and signers are those of its draft.
 */
const originalSchema = z
  .object({
    kind: z.enum(kindIds),
    header: headerSchema,
    signOff: signOffSchema,
    marks: marksSchema,
  })
  .strict()
  .readonly();
export type Original = z.infer<typeof originalSchema>;

/** A paper: all of its content, none of its storage. */
export const draftSchema = z
  .object({
    schemaVersion: z.literal(schemaVersion),
    standard: z.enum(standardIds),
    kind: z.enum(kindIds),
    /** Template it was made from; empty for none. */
    templateId: z.string(),
    /** Conference it belongs to; empty for none. */
    conferenceId: z.string(),
    /** Draft it was made from; empty for none. */
    basedOn: z.string(),
    header: headerSchema,
    blocks: z.array(blockSchema).readonly(),
    signOff: signOffSchema,
    marks: marksSchema,
    page: pageSchema,
    /** The paper that this one copies; null for a paper of its own. */
    original: originalSchema.nullable(),
    /** Values of the fields that the paper reads, by field id; a missing or empty one is unfilled. */
    facts: z.record(z.string(), z.string()).readonly(),
    /**
     * What the records last gave for a field, by field id. A fact that equals it only repeats the
     * record and follows it; one that differs was typed over, and is asked about.
     */
    sources: z.record(z.string(), z.string()).readonly(),
  })
  .strict()
  .readonly();
export type Draft = z.infer<typeof draftSchema>;
export type Facts = Draft['facts'];
