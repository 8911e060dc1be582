import { standardIds } from '@shared/draft/draft';
import { kindIds } from '@shared/draft/kinds';
import { draftStates, lifecycleEventSchema } from '@shared/records/draftRecord';
import { z } from 'zod';
import type { DraftRow } from './rows';
import { unnamedPaper } from './words';

// Beyond these a moment is no date any more.
const time = z.number().min(-8.64e15).max(8.64e15);

const shape = {
  id: z.string(),
  title: z.string().min(1),
  ownTitle: z.string(),
  state: z.enum(draftStates),
  kind: z.enum(kindIds),
  standard: z.enum(standardIds),
  year: z.number().int(),
  // Rows of the first stores do not have them.
  conferenceId: z.string().default(''),
  templateId: z.string().default(''),
  draftRound: z.number().int().min(0),
  numberSymbol: z.string(),
  date: z.string(),
  createdAt: time,
  updatedAt: time,
  deletedAt: time.nullable(),
  revision: z.number().int().min(1),
  order: z.number().catch(0),
  issue: z.object({ series: z.string(), number: z.number().int() }).readonly().nullable(),
  events: z.array(lifecycleEventSchema).readonly(),
};
const soundSchema = z.object(shape);

/** What a row that is not sound still says of its paper; null for what it does not say. */
const remainsSchema = z
  .object({
    id: shape.id,
    title: shape.title.nullable().catch(null),
    ownTitle: shape.ownTitle.catch(''),
    state: shape.state.nullable().catch(null),
    kind: shape.kind.catch('bao-cao'),
    standard: shape.standard.catch(standardIds[0]),
    year: shape.year.nullable().catch(null),
    conferenceId: z.string().catch(''),
    templateId: z.string().catch(''),
    draftRound: shape.draftRound.catch(0),
    numberSymbol: shape.numberSymbol.catch(''),
    date: shape.date.catch(''),
    createdAt: shape.createdAt.nullable().catch(null),
    updatedAt: shape.updatedAt.nullable().catch(null),
    deletedAt: shape.deletedAt.catch(null),
    revision: shape.revision.nullable().catch(null),
    order: shape.order,
    issue: shape.issue.catch(null),
    // One event that cannot be read does not take the others with it.
    events: z
      .array(z.unknown())
      .catch([])
      .transform((events) =>
        events.flatMap((event) => lifecycleEventSchema.safeParse(event).data ?? []),
      ),
  })
  .readonly();
export type RowRemains = z.infer<typeof remainsSchema>;

/** The row as it is stored, when all of it can be read. */
export function parseRow(stored: unknown): DraftRow | null {
  return soundSchema.safeParse(stored).data ?? null;
}

/** What is left of a row of which something cannot be read, or that is not there at all. */
export function rowRemains(id: string, stored: unknown): RowRemains {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  return remainsSchema.parse({ ...known, id });
}

/** A row for lists, whatever is stored: what cannot be read is left blank. */
export function listedRow(id: string, stored: unknown): DraftRow {
  const sound = parseRow(stored);
  if (sound !== null) return sound;
  const remains = rowRemains(id, stored);
  const updatedAt = remains.updatedAt ?? remains.createdAt ?? 0;
  return {
    ...remains,
    title: remains.title ?? unnamedPaper,
    state: remains.state ?? (remains.issue === null ? 'draft' : 'issued'),
    createdAt: remains.createdAt ?? updatedAt,
    updatedAt,
    year: remains.year ?? new Date(updatedAt).getFullYear(),
    revision: remains.revision ?? 1,
  };
}
