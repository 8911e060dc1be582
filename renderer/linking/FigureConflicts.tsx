import { readDraft } from '@shared/draft/parseDraft';
import { type FigureConflict, figureConflicts } from '@shared/linking/figureConflicts';
import { useLiveQuery } from 'dexie-react-hooks';
import { papersOf } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { routeHash } from '../ui/route';
import { aimAt } from './aim';
import { contextOf, readConferenceRecords } from './readConferenceRecords';
import { figureWords, linkWords } from './words';

/** Under the figures of a conference: the papers that say them otherwise, each with a way there. */
export function FigureConflicts({ conferenceId }: { readonly conferenceId: string }) {
  const db = useDatabase();
  const papers = useLiveQuery(() => conflictsOf(db, conferenceId), [db, conferenceId]);
  if (papers === undefined) return null;
  const disagreeing = papers.filter(({ conflicts }) => conflicts.length > 0);
  return (
    <section className="figure-conflicts" aria-label={figureWords.title}>
      <h3>{figureWords.title}</h3>
      {disagreeing.length === 0 && <p>{figureWords.none}</p>}
      {disagreeing.map((paper) => (
        <section key={paper.id} aria-label={paper.title}>
          <h4>{paper.title}</h4>
          <ul>
            {paper.conflicts.map((conflict, index) => (
              <li key={index}>
                <strong>{conflict.indicator}</strong>:{' '}
                {figureWords.says(conflict.mine, conflict.theirs)}
                {conflict.sentence !== '' && <q>{conflict.sentence}</q>}{' '}
                <a
                  className="record-link"
                  href={routeHash({ screen: 'draft', id: paper.id })}
                  onClick={() => aimAt(paper.id, conflict.place)}
                >
                  {linkWords.goThere}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface PaperConflicts {
  readonly id: string;
  readonly title: string;
  readonly conflicts: readonly FigureConflict[];
}

async function conflictsOf(db: Database, id: string): Promise<readonly PaperConflicts[]> {
  const found = await readConferenceRecords(db, id);
  if (found.kind !== 'found') return [];
  const rows = await papersOf(db, id);
  const bodies = await db.bodies.bulkGet(rows.map((row) => row.id));
  return rows.flatMap((row, at) => {
    const read = readDraft(bodies[at]?.body);
    if (!read.ok) return [];
    const { draft } = read.value;
    const conflicts = figureConflicts(draft, contextOf(found.records, draft));
    return [{ id: row.id, title: row.title, conflicts }];
  });
}
