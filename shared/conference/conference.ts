import { z } from 'zod';
import type { Stored } from '../migrate';
import { daySchema, timeSchema } from '../records/day';
import type { StoredForm } from '../storedForm';
import { bridgePointSchema, guestSchema, memberSchema, participantSchema } from './attendance';
import {
  agendaItemSchema,
  contributionSchema,
  documentSchema,
  gatheredSchema,
  logEntrySchema,
} from './proceedings';
import {
  awardSchema,
  commentSchema,
  conclusionSchema,
  figureSchema,
  partySchema,
  recommendationSchema,
  taskSchema,
} from './results';
import { voteSchema } from './vote';

/** The form of a stored conference. */
export const conferenceSchemaVersion = 2;

/** Who meets, and so what its papers call it. */
export const conferenceKinds = [
  'committee',
  'committeeExtended',
  'standing',
  'permanent',
  'branchCommittee',
  'branchRegular',
  'branchTopic',
  'working',
  'session',
  'congress',
] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** How the ordinal is printed: 8, VIII or `thứ tám`. */
export const ordinalStyles = ['decimal', 'roman', 'ordinalWord'] as const;

/** How people take part. */
export const meetingFormats = ['inPerson', 'online', 'mixed'] as const;

const year = z.number().int().min(1900).max(2200).nullable();
const text = z.string();

/** All that the papers of one conference have in common, each fact entered once. */
const conferenceSchema = z
  .object({
    schemaVersion: z.literal(conferenceSchemaVersion),
    id: z.string().min(1),
    /** Body that holds it; empty for the one of the first start. */
    organisationId: text,
    family: z.enum(['party', 'state']),
    kind: z.enum(conferenceKinds),
    ordinal: z.number().int().min(1).max(999).nullable(),
    ordinalStyle: z.enum(ordinalStyles),
    /** Name in full where it is not the one computed from kind, body and ordinal. */
    ownTitle: text,
    /** `tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024`. */
    theme: text,
    reportYear: year,
    planYear: year,
    startDay: daySchema,
    startTime: timeSchema,
    /** Empty for the same day. */
    endDay: daySchema,
    endTime: timeSchema,
    /** Hall and address. */
    venue: text,
    /** Place name of the day's line: `Hà Nội`; empty for that of the body. */
    place: text,
    format: z.enum(meetingFormats),
    bridgePoints: z.array(bridgePointSchema).readonly(),
    /** In the order in which papers name them, never alphabetical. */
    chairs: z.array(participantSchema).readonly(),
    secretaries: z.array(participantSchema).readonly(),
    /** Who leads through the programme. */
    host: participantSchema,
    members: z.array(memberSchema).readonly(),
    guests: z.array(guestSchema).readonly(),
    press: z.array(text).readonly(),
    /** Sides of working talks (P07). */
    parties: z.array(partySchema).readonly(),
    documents: z.array(documentSchema).readonly(),
    agenda: z.array(agendaItemSchema).readonly(),
    log: z.array(logEntrySchema).readonly(),
    /** What tables took from notes of the log. */
    gathered: z.array(gatheredSchema).readonly(),
    contributions: z.array(contributionSchema).readonly(),
    votes: z.array(voteSchema).readonly(),
    conclusions: z.array(conclusionSchema).readonly(),
    tasks: z.array(taskSchema).readonly(),
    recommendations: z.array(recommendationSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    awards: z.array(awardSchema).readonly(),
    /** For what the awards are given: `đạt tiêu chuẩn Hoàn thành xuất sắc nhiệm vụ …`. */
    awardReason: text,
    comments: z.array(commentSchema).readonly(),
    /** Bodies that a draft was sent to, that answered, that agreed entirely (P21). */
    commentCounts: z
      .object({
        sent: z.number().int().min(0).nullable(),
        received: z.number().int().min(0).nullable(),
        agreed: z.number().int().min(0).nullable(),
      })
      .strict()
      .readonly(),
    /** Share of those called up that must be there, as a fraction (R3). */
    quorum: z
      .object({ numerator: z.number().int().min(1), denominator: z.number().int().min(1) })
      .strict()
      .readonly(),
    /** Whom to ask: name and telephone. */
    contact: text,
    /** Day until which those invited are asked to answer. */
    replyBy: daySchema,
  })
  .strict()
  .readonly();
export type Conference = z.infer<typeof conferenceSchema>;

/** How a conference is stored. */
export const conferenceForm: StoredForm<Conference> = {
  sort: 'conference',
  version: conferenceSchemaVersion,
  schema: conferenceSchema,
  migrations: [{ from: 1, name: 'notes-gathered-in-tables', up: withGathered }],
};

/** Until version 2 tags were marks alone: no table knew of the notes. */
function withGathered(stored: Stored): Readonly<Record<string, unknown>> {
  return { ...stored, gathered: [] };
}
