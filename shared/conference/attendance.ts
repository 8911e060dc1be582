import { z } from 'zod';
import { timeSchema } from '../records/day';

/** How somebody who was called up took part. */
export const presences = [
  'expected',
  'present',
  'late',
  'early',
  'excused',
  'unexcused',
  'represented',
] as const;
export type Presence = (typeof presences)[number];

/**
 * Somebody as a conference names him. The name is kept beside the id, so that the conference still
 * reads well when the person is no longer in the directory.
 */
export const participantSchema = z
  .object({
    personId: z.string(),
    name: z.string(),
    /** Offices as this conference prints them; empty for those of the directory on its day. */
    titles: z.string(),
  })
  .strict()
  .readonly();
export type Participant = z.infer<typeof participantSchema>;

/** One who is called up (triệu tập) and, where he is an official member, votes. */
export const memberSchema = z
  .object({
    id: z.string().min(1),
    person: participantSchema,
    /** Probationary members and those let off count for no vote (R5). */
    standing: z.enum(['official', 'probationary', 'exempt']),
    presence: z.enum(presences),
    /** When he came late or left early. */
    at: timeSchema,
    /** Why he is not there. */
    reason: z.string(),
    /** Who came in his place. */
    deputy: z.string(),
    /** Whether he said beforehand that he comes. */
    hasReplied: z.boolean(),
  })
  .strict()
  .readonly();
export type Member = z.infer<typeof memberSchema>;

/** One who is invited (mời) and has no vote (R8). */
export const guestSchema = z
  .object({
    id: z.string().min(1),
    person: participantSchema,
    /** Whom the guest stands in for; empty for nobody. */
    replaces: z.string(),
    hasReplied: z.boolean(),
    isPresent: z.boolean(),
  })
  .strict()
  .readonly();
export type Guest = z.infer<typeof guestSchema>;

/** A place from which part of the conference takes part by video (điểm cầu). */
export const bridgePointSchema = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    chair: z.string(),
    /** People there; null while it is not known. */
    count: z.number().int().min(0).nullable(),
  })
  .strict()
  .readonly();
export type BridgePoint = z.infer<typeof bridgePointSchema>;

/** Nobody yet. */
export const nobody: Participant = { personId: '', name: '', titles: '' };
