import type { Draft } from '@shared/draft/draft';
import { readDraft } from '@shared/draft/parseDraft';
import { figureConflicts } from '@shared/linking/figureConflicts';
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
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
  const found = useLiveQuery(() => readConferenceRecords(db, conferenceId), [db, conferenceId]);
  const contents = useLiveQuery(() => contentsOf(db, conferenceId), [db, conferenceId]);
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

async function contentsOf(db: Database, id: string): Promise<readonly PaperContent[]> {
  const rows = await papersOf(db, id);
  const bodies = await db.bodies.bulkGet(rows.map((row) => row.id));
  return rows.flatMap(({ id: paperId, title }, at) => {
    const read = readDraft(bodies[at]?.body);
    return read.ok ? [{ id: paperId, title, draft: read.value.draft }] : [];
  });
}

function conflictsOf({ id, title, draft }: PaperContent, records: ConferenceRecords) {
  return { id, title, conflicts: figureConflicts(draft, contextOf(records, draft)) };
}
