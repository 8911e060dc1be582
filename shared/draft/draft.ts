import { z } from 'zod';
import { blockSchema } from './blocks';
import { headerSchema, marksSchema, signOffSchema } from './header';
import { kindIds } from './kinds';

// zod otherwise probes `eval`, which the content security policy of the window reports.
z.config({ jitless: true });

/** The form of the document content. A change of the form is a step in `migrations.ts`. */
export const schemaVersion = 1;

/** The rule tables of `standards/`; an id stays for ever, old papers reopen in their standard. */
export const standardIds = ['HD05-2026', 'HD36-2018', 'ND30'] as const;
export type StandardId = (typeof standardIds)[number];

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
    /** Values of the fields that the paper reads, by field id; a missing or empty one is unfilled. */
    facts: z.record(z.string(), z.string()).readonly(),
  })
  .strict()
  .readonly();
export type Draft = z.infer<typeof draftSchema>;
export type Facts = Draft['facts'];
