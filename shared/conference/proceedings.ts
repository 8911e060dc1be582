import { z } from 'zod';
import { timeSchema } from '../records/day';
import { participantSchema } from './attendance';

/** What happens in a step of a conference; it chooses the sentences of script and minutes. */
export const stepKinds = [
  'reception',
  'flag',
  'introduction',
  'agenda',
  'opening',
  'report',
  'contribution',
  'discussion',
  'guidance',
  'explanation',
  'reply',
  'award',
  'vote',
  'conclusion',
  'closing',
  'break',
  'other',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A paper that the conference has before it. */
export const documentSchema = z
  .object({
    id: z.string().min(1),
    /** As the minutes name it: `Dự thảo Báo cáo tổng kết công tác năm 2023`. */
    title: z.string(),
    /** The paper of this library that it is; empty for one from elsewhere. */
    draftId: z.string(),
    presenter: participantSchema,
  })
  .strict()
  .readonly();
export type ConferenceDocument = z.infer<typeof documentSchema>;

/** A step of the programme as it is planned. */
export const agendaItemSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(stepKinds),
    from: timeSchema,
    to: timeSchema,
    content: z.string(),
    presenter: participantSchema,
    /** The document of this conference that is read out; empty for none. */
    documentId: z.string(),
    /** Music, slides, prizes: what the script tells those who serve. */
    preparation: z.string(),
  })
  .strict()
  .readonly();
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** What a note of the minutes also is, and the table it is collected in. */
export const logTags = [
  'comment',
  'recommendation',
  'guidance',
  'conclusion',
  'task',
  'reserved',
] as const;

/** The tags whose notes are collected in a table of the conference. */
export const gatheredTags = [
  'comment',
  'recommendation',
  'conclusion',
  'task',
] as const satisfies readonly (typeof logTags)[number][];
export type GatheredTag = (typeof gatheredTags)[number];

/** What happened, in the order in which it did; the order may differ from the programme. */
export const logEntrySchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(stepKinds),
    time: timeSchema,
    /** Step of the programme; empty for one that was not planned. */
    agendaId: z.string(),
    speaker: participantSchema,
    /** As the minutes print it. */
    text: z.string(),
    /** Shorthand of the minute-taker; never printed. */
    notes: z.string(),
    tags: z.array(z.enum(logTags)).readonly(),
  })
  .strict()
  .readonly();
export type LogEntry = z.infer<typeof logEntrySchema>;

/** An item of a table that was taken from a note; one at most for each tag of a note. */
export const gatheredSchema = z
  .object({
    entryId: z.string().min(1),
    tag: z.enum(gatheredTags),
    itemId: z.string().min(1),
    /** What the note last gave the item; other words in the item are the user's own. */
    text: z.string(),
  })
  .strict()
  .readonly();
export type Gathered = z.infer<typeof gatheredSchema>;

/** A paper read by a subordinate organisation (tham luận). */
export const contributionSchema = z
  .object({
    id: z.string().min(1),
    unit: z.string(),
    topic: z.string(),
    speaker: participantSchema,
    isReceived: z.boolean(),
  })
  .strict()
  .readonly();
export type Contribution = z.infer<typeof contributionSchema>;
