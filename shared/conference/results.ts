import { z } from 'zod';
import { daySchema } from '../records/day';
import { participantSchema } from './attendance';

/** A point of the chair's conclusion. */
export const conclusionSchema = z
  .object({
    id: z.string().min(1),
    /** A judgement of what was done, or something to be done. */
    sort: z.enum(['assessment', 'direction']),
    text: z.string(),
  })
  .strict()
  .readonly();
export type Conclusion = z.infer<typeof conclusionSchema>;

/** Where a task stands. */
export const taskStates = ['open', 'doing', 'done', 'doneLate'] as const;
export type TaskState = (typeof taskStates)[number];

/** Somebody's duty: what, who, until when, with what result. */
export const taskSchema = z
  .object({
    id: z.string().min(1),
    content: z.string(),
    lead: z.string(),
    support: z.string(),
    deadline: daySchema,
    product: z.string(),
    state: z.enum(taskStates),
    note: z.string(),
  })
  .strict()
  .readonly();
export type Task = z.infer<typeof taskSchema>;

/** What somebody asks of a higher body. */
export const recommendationSchema = z
  .object({
    id: z.string().min(1),
    content: z.string(),
    by: z.string(),
    /** Where it was said: minutes, a contribution, a report. */
    source: z.string(),
    /** Who can settle it. */
    level: z.string(),
    proposal: z.string(),
    state: z.string(),
  })
  .strict()
  .readonly();
export type Recommendation = z.infer<typeof recommendationSchema>;

/**
 * A figure that several papers quote. Values are as printed, in Vietnamese notation (`1.986`,
 * `28,7`); sums and shares are computed from them.
 */
export const figureSchema = z
  .object({
    id: z.string().min(1),
    indicator: z.string(),
    unit: z.string(),
    /** What the year's resolution demanded. */
    plan: z.string(),
    actual: z.string(),
    /** The same period of the year before. */
    previous: z.string(),
    /** What is demanded for the coming year. */
    target: z.string(),
    /** Who gave it. */
    source: z.string(),
    /** Body that answers for the target. */
    lead: z.string(),
  })
  .strict()
  .readonly();
export type Figure = z.infer<typeof figureSchema>;

/** Somebody who is commended: an organisation, or a person. */
export const awardSchema = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    /** Unit of a person; empty for an organisation. */
    unit: z.string(),
    achievement: z.string(),
    note: z.string(),
  })
  .strict()
  .readonly();
export type Award = z.infer<typeof awardSchema>;

/** A remark on a draft, and what was done with it (P21). */
export const commentSchema = z
  .object({
    id: z.string().min(1),
    by: z.string(),
    /** Section and page of the draft that was sent out. */
    place: z.string(),
    content: z.string(),
    answer: z.string(),
  })
  .strict()
  .readonly();
export type Comment = z.infer<typeof commentSchema>;

/** One who takes part in working talks for one of the two sides (P07). */
export const partySchema = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    head: participantSchema,
    members: z.array(participantSchema).readonly(),
  })
  .strict()
  .readonly();
export type WorkingParty = z.infer<typeof partySchema>;
