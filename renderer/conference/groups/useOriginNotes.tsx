import type { Conference } from '@shared/conference/conference';
import { type Origin, originsOf, settleOrigin } from '@shared/conference/gathering';
import type { GatheredTag } from '@shared/conference/proceedings';
import { sameValue } from '@shared/sameValue';
import { type ReactNode, useMemo, useState } from 'react';
import { type ChangeConference, useConferenceDesk } from '../ConferenceDesk';
import { conferencePath } from '../conferencePath';
import { gatheredWords } from './gatheredWords';

/** For each item that came from a note: the way back, and what to decide where the note has changed. */
export function useOriginNotes(
  conference: Conference,
  tag: GatheredTag,
): ReadonlyMap<string, ReactNode> {
  const { change } = useConferenceDesk();
  const conferenceId = conference.id;
  const origins = useKept([...originsOf(conference, tag)]);
  return useMemo(
    () =>
      new Map(
        origins.map(([itemId, origin]) => [
          itemId,
          <OriginNote
            key={itemId}
            conferenceId={conferenceId}
            itemId={itemId}
            origin={origin}
            change={change}
          />,
        ]),
      ),
    [origins, conferenceId, change],
  );
}

/** The very value of before as long as it is equal: a key typed in one row must not draw the others. */
function useKept<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (sameValue(kept, value)) return kept;
  setKept(value);
  return value;
}

function OriginNote({
  conferenceId,
  itemId,
  origin: { tag, entryId, entry, isStale },
  change,
}: {
  readonly conferenceId: string;
  readonly itemId: string;
  readonly origin: Origin;
  readonly change: ChangeConference;
}) {
  if (entry === null) return <p className="entry-note">{gatheredWords.gone}</p>;
  const settle = (take: 'note' | 'own') =>
    change((one) => settleOrigin(one, itemId, { tag, take }));
  return (
    <div className={isStale ? 'entry-note entry-note-stale' : 'entry-note'}>
      <a href={conferencePath(conferenceId, 'log', entryId)}>{gatheredWords.from(entry.time)}</a>
      {isStale && (
        <>
          <span>{gatheredWords.stale(entry.text)}</span>
          <button type="button" className="button" onClick={() => settle('note')}>
            {gatheredWords.takeNote}
          </button>
          <button type="button" className="button" onClick={() => settle('own')}>
            {gatheredWords.keepOwn}
          </button>
        </>
      )}
    </div>
  );
}
