import type { Draft } from '@shared/draft/draft';
import { readDraft } from '@shared/draft/parseDraft';
import { figureConflicts } from '@shared/linking/figureConflicts';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { papersOf } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { routeHash } from '../ui/route';
import { aimAt } from './aim';
import { type ConferenceRecords, contextOf, readConferenceRecords } from './readConferenceRecords';
import { figureWords, linkWords } from './words';

/** Under the figures of a conference: the papers that say them otherwise, each with a way there. */
export function FigureConflicts({ conferenceId }: { readonly conferenceId: string }) {
  const db = useDatabase();
  const [known] = useState(() => new Map<string, KnownContent>());
  const read = useLiveQuery(() => readConferenceRecords(db, conferenceId), [db, conferenceId]);
  const stored = useLiveQuery(() => contentsOf(db, conferenceId, known), [db, conferenceId]);
  // Whoever types a figure does not wait for the papers to be looked through.
  const found = useDeferredValue(read);
  const contents = useDeferredValue(stored);
  const papers = useMemo(
    () => found?.kind === 'found' && contents?.map((paper) => conflictsOf(paper, found.records)),
    [found, contents],
  );
  if (!papers) return null;
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

interface PaperContent {
  readonly id: string;
  readonly title: string;
  readonly draft: Draft;
}

interface KnownContent {
  readonly revision: number;
  readonly draft: Draft;
}

/** The papers of a conference; one that was not saved since it was last read is the same object. */
async function contentsOf(
  db: Database,
  id: string,
  known: Map<string, KnownContent>,
): Promise<readonly PaperContent[]> {
  const rows = await papersOf(db, id);
  const bodies = await db.bodies.bulkGet(rows.map((row) => row.id));
  return rows.flatMap(({ id: paperId, title, revision }, at) => {
    const last = known.get(paperId);
    if (last?.revision === revision) return [{ id: paperId, title, draft: last.draft }];
    const read = readDraft(bodies[at]?.body);
    if (!read.ok) return [];
    const { draft } = read.value;
    known.set(paperId, { revision, draft });
    return [{ id: paperId, title, draft }];
  });
}

function conflictsOf({ id, title, draft }: PaperContent, records: ConferenceRecords) {
  return { id, title, conflicts: figureConflicts(draft, contextOf(records, draft)) };
}
