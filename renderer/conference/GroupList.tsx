import type { Conference } from '@shared/conference/conference';
import { groupWords } from '@shared/conference/conferenceWords';
import type { Gap } from '@shared/conference/gaps';
import { type GroupId, groupIds, groupsFor } from '@shared/conference/groups';
import type { DraftRow } from '../db/rows';
import { conferencePath } from './conferencePath';
import { groupCount } from './groupCount';

/** The groups of a conference; those that its kind does not need stand under `Khác`. */
export function GroupList({
  conference,
  shown,
  gaps,
  papers,
}: {
  readonly conference: Conference;
  readonly shown: GroupId;
  readonly gaps: readonly Gap[];
  readonly papers: readonly DraftRow[];
}) {
  const { first, others } = groupsFor(conference);
  const countOf = (group: GroupId) =>
    group === 'papers' ? papers.length : groupCount(conference, group);
  // What somebody has filled in is not hidden among the others.
  const isNeeded = (group: GroupId) => first.includes(group) || (countOf(group) ?? 0) > 0;
  const links = (groups: readonly GroupId[]) =>
    groups.map((group) => (
      <a
        key={group}
        className="group-link"
        href={conferencePath(conference.id, group)}
        aria-current={group === shown ? 'page' : undefined}
      >
        <span>{groupWords[group]}</span>
        <span className="group-count">{countWords(countOf(group))}</span>
        <GapMark count={gaps.filter((gap) => gap.group === group).length} />
      </a>
    ));
  const needed = groupIds.filter(isNeeded);
  const rest = others.filter((group) => !isNeeded(group));
  return (
    <nav className="group-list" aria-label="Các phần của hội nghị">
      {links(needed)}
      {rest.length > 0 && (
        <details open={rest.includes(shown)}>
          <summary>Khác</summary>
          {links(rest)}
        </details>
      )}
    </nav>
  );
}

function countWords(count: number | null): string {
  return count === null || count === 0 ? '' : String(count);
}

function GapMark({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <span className="group-gaps" title={`${count} việc cần bổ sung`}>
      <span className="visually-hidden">, {count} việc cần bổ sung</span>
    </span>
  );
}
