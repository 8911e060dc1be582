import type { Conference } from '@shared/conference/conference';
import { conferenceState } from '@shared/conference/conferenceState';
import { conferenceTitle } from '@shared/conference/conferenceTitle';
import { conferenceGaps } from '@shared/conference/gaps';
import type { GroupId } from '@shared/conference/groups';
import type { Person } from '@shared/people/person';
import { emptyProfile } from '@shared/records/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useRef } from 'react';
import { papersOf, profileOf, readBodies } from '../db/conferences';
import { useDatabase } from '../db/DatabaseContext';
import type { DraftRow } from '../db/rows';
import { FigureConflicts } from '../linking/FigureConflicts';
import { useDirectory } from '../people/useDirectory';
import type { RecordSession } from '../session/RecordSession';
import { useRecord } from '../session/useRecordSession';
import { ConferenceDeskContext } from './ConferenceDesk';
import { ConferenceHead } from './ConferenceHead';
import { GroupList } from './GroupList';
import { GroupScreen } from './GroupScreen';
import { useMoment, usePaperIds } from './useConferences';
import { useShowItem } from './useShowItem';

/** The open conference: its name and state, the list of its groups, and the group that is chosen. */
export function ConferenceScreen({
  session,
  group,
  item,
}: {
  readonly session: RecordSession<Conference>;
  readonly group: GroupId;
  readonly item: string;
}) {
  const db = useDatabase();
  const conference = useRecord(session);
  const { id } = conference;
  const papers = useLiveQuery(() => papersOf(db, id), [db, id]) ?? noPapers;
  const desk = useDesk(session, conference);
  const now = useMoment();
  const gaps = useGaps(conference, desk);
  const body = useRef<HTMLDivElement>(null);
  useShowItem(body, { group, item });
  return (
    <ConferenceDeskContext value={desk}>
      <div className="conference">
        <ConferenceHead
          session={session}
          conference={conference}
          title={conferenceTitle(conference, desk.profile)}
          state={conferenceState(conference, papers, now)}
          paperCount={papers.length}
        />
        <div className="conference-body">
          <GroupList conference={conference} shown={group} gaps={gaps} papers={papers} />
          <div className="conference-group" ref={body}>
            <GroupScreen group={group} conference={conference} gaps={gaps} papers={papers} />
            {group === 'figures' && <FigureConflicts conferenceId={id} />}
          </div>
        </div>
      </div>
    </ConferenceDeskContext>
  );
}

const noPapers: readonly DraftRow[] = [];
const noPeople: ReadonlyMap<string, Person> = new Map();

function useDesk(session: RecordSession<Conference>, conference: Conference) {
  const db = useDatabase();
  const { organisationId, startDay } = conference;
  const people = useDirectory()?.byId ?? noPeople;
  const bodies = useLiveQuery(() => readBodies(db), [db]);
  return useMemo(() => {
    const profile = bodies && profileOf(bodies, { organisationId, startDay });
    return { change: session.change, people, profile: profile ?? emptyProfile, day: startDay };
  }, [session, people, bodies, organisationId, startDay]);
}

/** What is missing comes a moment after the letters, so that typing never waits for it. */
function useGaps(conference: Conference, { people, profile }: ReturnType<typeof useDesk>) {
  const now = useMoment();
  const paperIds = usePaperIds();
  const settled = useDeferredValue(conference);
  return useMemo(
    () =>
      paperIds === undefined
        ? []
        : conferenceGaps({ conference: settled, profile, people, paperIds, now }),
    [settled, profile, people, paperIds, now],
  );
}
