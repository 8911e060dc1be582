import { type PaperSet, type Stage, stages } from './paperSet';

/** Papers that are written at the same time; null for those that no set lists. */
export interface StageOfPapers<Row> {
  readonly stage: Stage | null;
  readonly papers: readonly Row[];
}

/** Papers in the order of the work, as the first of the sets that lists each has it. */
export function papersByStage<Row extends { readonly templateId: string }>(
  rows: readonly Row[],
  sets: readonly PaperSet[],
): readonly StageOfPapers<Row>[] {
  const listed = sets.flatMap(({ papers }) => papers);
  const placed = rows.map((row) => {
    const at = listed.findIndex(({ template }) => template === row.templateId);
    return { row, at, stage: listed[at]?.stage ?? null };
  });
  return [...stages, null]
    .map((stage) => ({
      stage,
      papers: placed
        .filter((one) => one.stage === stage)
        .toSorted((a, b) => a.at - b.at)
        .map(({ row }) => row),
    }))
    .filter(({ papers }) => papers.length > 0);
}
