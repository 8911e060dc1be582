import { z } from 'zod';
import { type Conference, type ConferenceKind, conferenceKinds } from '../conference/conference';
import type { Family } from '../draft/kinds';
import { err, ok, type Result } from '../result';
import { jsonFaultLine } from './jsonFault';
import { isRecorded, type PaperNeed, paperNeeds } from './paperNeeds';
import type { Template } from './template';
import type { TemplateError } from './templateError';
import { placeInWords } from './templatePlace';

/** When in the work on a conference a paper is written, in this order. */
export const stages = ['before', 'during', 'after'] as const;
export type Stage = (typeof stages)[number];

const setSchema = z
  .object({
    schemaVersion: z.literal(1),
    id: z.string().min(1),
    name: z.string().min(1),
    family: z.enum(['party', 'state']),
    /** The conferences that it is offered for. */
    kinds: z.array(z.enum(conferenceKinds)).min(1).readonly(),
    /** In the order of the work. */
    papers: z
      .array(
        z
          .object({
            template: z.string().min(1),
            stage: z.enum(stages),
            /** Needed at some of these conferences only: offered, not ticked. */
            optional: z.boolean().default(false),
            /** What of the record it is about: without that it is offered, not ticked. */
            needs: z.enum(paperNeeds).exactOptional(),
          })
          .strict()
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .strict()
  .readonly();

/** The papers that a sort of conference needs. */
export type PaperSet = z.infer<typeof setSchema>;

/** Reads the text of a file that lists a set. */
export function readSet(file: string, text: string): Result<PaperSet, TemplateError> {
  const line = jsonFaultLine(text);
  if (line !== null) return err({ kind: 'templateNotJson', file, line });
  const parsed = setSchema.safeParse(JSON.parse(text));
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path ?? [];
  return err({ kind: 'templateInvalid', file, at: placeInWords(path) });
}

/** The sets for a conference, those written for its sort first; the others of its family may serve too. */
export function setsFor(
  sets: readonly PaperSet[],
  { family, kind }: { readonly family: Family; readonly kind: ConferenceKind },
): readonly PaperSet[] {
  const own = sets.filter((set) => set.family === family);
  const isFit = (set: PaperSet) => set.kinds.includes(kind);
  return [...own.filter(isFit), ...own.filter((set) => !isFit(set))];
}

/** A paper of a set whose template is there. */
export interface SetPaper {
  readonly template: Template;
  readonly stage: Stage;
  readonly optional: boolean;
  readonly needs?: PaperNeed;
}

/** Ids of the templates of a set that are not there, or cannot be read. */
export function missingOfSet(set: PaperSet, templates: readonly Template[]): readonly string[] {
  const known = new Set(templates.map(({ id }) => id));
  return set.papers.map(({ template }) => template).filter((id) => !known.has(id));
}

/** The papers of a set that can be made; `missingOfSet` tells the others. */
export function papersOfSet(set: PaperSet, templates: readonly Template[]): readonly SetPaper[] {
  return set.papers.flatMap(({ template: id, ...place }) => {
    const template = templates.find((one) => one.id === id);
    return template === undefined ? [] : [{ ...place, template }];
  });
}

/** Whether the record says nothing yet of what a paper of a set is about. */
export function lacksSource({ needs }: Pick<SetPaper, 'needs'>, conference: Conference): boolean {
  return needs !== undefined && !isRecorded(needs, conference);
}

/** When the papers of a template are written, as the first set that lists it says; null where none does. */
export function stageOf(templateId: string, sets: readonly PaperSet[]): Stage | null {
  const listed = sets
    .flatMap(({ papers }) => papers)
    .find(({ template }) => template === templateId);
  return listed?.stage ?? null;
}
