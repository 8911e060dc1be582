import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { Conference } from '@shared/conference/conference';
import { computedTitle } from '@shared/conference/conferenceTitle';
import { emptyProfile, type Profile } from '@shared/records/profile';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useDatabase } from '../db/DatabaseContext';
import type { Database } from '../db/database';
import { readOwnProfile } from '../db/ownProfile';
import { conferences, readRecords } from '../db/records';
import { $setPaperPart } from '../editor/paperState';
import { changePaper, usePaperPart } from '../editor/paperStore';
import { usePaperId, usePaperRecords } from './PaperRecords';
import { recordPath } from './recordPath';
import { leavePaper } from './wayBack';
import { linkWords } from './words';

/** The conference that the paper belongs to: choosing one fills its blanks, leaving it keeps all facts. */
export function ConferenceChoice({ isLocked }: { readonly isLocked: boolean }) {
  const db = useDatabase();
  const id = useId();
  const [editor] = useLexicalComposerContext();
  const conferenceId = usePaperPart('conferenceId');
  const paperId = usePaperId();
  const { found } = usePaperRecords();
  const known = useLiveQuery(() => namedConferences(db), [db]) ?? [];
  const isGone = conferenceId !== '' && !known.some((one) => one.id === conferenceId);
  // Whoever keeps no conferences has nothing to choose.
  if (known.length === 0 && conferenceId === '') return null;
  return (
    <div className="panel-field">
      <label htmlFor={id}>{linkWords.conference}</label>
      <select
        id={id}
        value={conferenceId}
        disabled={isLocked}
        onChange={(event) => {
          const chosen = event.target.value;
          changePaper(editor, 'conferenceId', () => $setPaperPart('conferenceId', chosen));
        }}
      >
        <option value="">{linkWords.noConference}</option>
        {isGone && (
          <option value={conferenceId}>
            {found?.kind === 'unreadable'
              ? linkWords.unreadableConference
              : linkWords.goneConference}
          </option>
        )}
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      {conferenceId !== '' && !isGone && (
        <div className="field-source field-source-inner">
          <a
            href={recordPath({ record: 'conference', part: 'facts', item: '' }, conferenceId)}
            onClick={() => leavePaper(paperId)}
          >
            {linkWords.openConference}
          </a>
        </div>
      )}
    </div>
  );
}

interface NamedConference {
  readonly id: string;
  readonly title: string;
}

/** The conferences, the last first. */
async function namedConferences(db: Database): Promise<readonly NamedConference[]> {
  const [{ kept }, own] = await Promise.all([readRecords(db, conferences), readOwnProfile(db)]);
  const profile = (own.ok ? own.value : null) ?? emptyProfile;
  return kept
    .map(({ record }) => record)
    .toSorted((a, b) => (a.startDay < b.startDay ? 1 : -1))
    .map((conference) => ({ id: conference.id, title: titleOf(conference, profile) }));
}

function titleOf(conference: Conference, profile: Profile): string {
  const title = conference.ownTitle.trim() || computedTitle(conference, profile);
  const year = conference.startDay.slice(0, 4);
  return year === '' ? title : `${title} (${year})`;
}
