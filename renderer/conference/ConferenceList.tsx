import { kindWords } from '@shared/conference/conferenceWords';
import { shownDay } from '@shared/records/day';
import { useDeferredValue, useState } from 'react';
import { ConferenceBadge } from './ConferenceBadge';
import { conferencePath } from './conferencePath';
import type { ConferenceRow } from './conferenceRows';

// Of a row with a name and a theme, in pixels; what is missing makes it higher.
const leastHeight = 77;

/** The conferences, one a row; those below the screen are drawn behind the first ones. */
export function ConferenceList({ rows }: { readonly rows: readonly ConferenceRow[] }) {
  const [firstCount] = useState(() => Math.ceil(window.innerHeight / leastHeight));
  const count = useDeferredValue(rows.length, firstCount);
  return (
    <ul className="conference-rows" aria-label="Danh sách hội nghị">
      {rows.slice(0, Math.max(count, firstCount)).map((row) => (
        <li key={row.id}>
          <a className="conference-row" href={conferencePath(row.id)}>
            <span className="conference-row-day">
              {row.day === '' ? 'Chưa có ngày' : shownDay(row.day)}
            </span>
            <span className="conference-row-name">
              <strong>{row.title}</strong>
              <span className="conference-row-theme">{row.theme || kindWords[row.kind]}</span>
              {row.gapCount > 0 && (
                <span className="conference-row-gap">
                  {row.gap}
                  {row.gapCount > 1 && ` Và ${row.gapCount - 1} việc khác.`}
                </span>
              )}
            </span>
            <span className="conference-row-papers">{row.paperCount} văn bản</span>
            <ConferenceBadge state={row.state} />
          </a>
        </li>
      ))}
    </ul>
  );
}
