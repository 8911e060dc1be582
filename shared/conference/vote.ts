import { z } from 'zod';
import { timeSchema } from '../records/day';
import { participantSchema } from './attendance';

/** How it was voted; minutes name the form (R7). */
export const voteForms = ['hands', 'secret', 'button', 'letter'] as const;
export type VoteForm = (typeof voteForms)[number];

/** What a share is taken of; printed sentences name it (R1, R4, R6). */
export const voteBases = ['members', 'officialMembers', 'present', 'summoned'] as const;
export type VoteBase = (typeof voteBases)[number];

/** What has to be reached: more than half (R1), or at least two thirds (R4). */
export const voteThresholds = ['majority', 'twoThirds'] as const;
export type VoteThreshold = (typeof voteThresholds)[number];

const count = z.number().int().min(0).nullable();

const candidateSchema = z
  .object({ id: z.string().min(1), person: participantSchema, for: count })
  .strict()
  .readonly();
export type Candidate = z.infer<typeof candidateSchema>;

/** Secret ballots as the tellers counted them (P08). */
const ballotsSchema = z
  .object({ issued: count, returned: count, valid: count, invalid: count, reason: z.string() })
  .strict()
  .readonly();
export type Ballots = z.infer<typeof ballotsSchema>;

/** One question that was voted on. Counts are whole persons or ballots; null is not yet counted. */
export const voteSchema = z
  .object({
    id: z.string().min(1),
    /** What was voted on, as the sentence names it: `dự thảo Báo cáo tổng kết công tác năm 2023`. */
    subject: z.string(),
    documentId: z.string(),
    form: z.enum(voteForms),
    base: z.enum(voteBases),
    threshold: z.enum(voteThresholds),
    time: timeSchema,
    /** Size of the base where it was typed; null for what the attendance gives. */
    baseCount: count,
    /** Those present at this vote where it was typed; null for what the attendance gives. */
    present: count,
    for: count,
    against: count,
    other: count,
    /** Of a secret vote; kept, and not read, while it is in another form. Null for none. */
    ballots: ballotsSchema.nullable(),
    /** Those who stand for election; empty for a question. */
    candidates: z.array(candidateSchema).readonly(),
    /** How many are to be elected; null for a question. */
    seats: count,
    tellers: z.array(participantSchema).readonly(),
  })
  .strict()
  .readonly();
export type Vote = z.infer<typeof voteSchema>;
