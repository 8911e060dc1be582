import {
  missingOfSet,
  type PaperSet,
  papersOfSet,
  type SetPaper,
} from '@shared/templates/paperSet';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { DraftRow } from '../db/rows';
import { useTemplates } from './useTemplates';

/** The papers that a set would make, those it cannot make, and which of them the conference has. */
export function usePaperSet(
  conferenceId: string,
  set: PaperSet | undefined,
): {
  readonly papers: readonly SetPaper[];
  /** Ids of templates. */
  readonly missing: readonly string[];
  readonly existing: ReadonlyMap<string, DraftRow>;
} {
  const db = useDatabase();
  const { templates } = useTemplates();
  const rows = useLiveQuery(
    () => db.drafts.where('conferenceId').equals(conferenceId).sortBy('order'),
    [db, conferenceId],
  );
  const papers = useMemo(() => (set ? papersOfSet(set, templates) : []), [set, templates]);
  const missing = useMemo(() => (set ? missingOfSet(set, templates) : []), [set, templates]);
  const existing = useMemo(() => {
    const kept = (rows ?? []).filter(({ deletedAt }) => deletedAt === null);
    return new Map(kept.map((row) => [row.templateId, row]));
  }, [rows]);
  return { papers, missing, existing };
}
