import { groupWords } from '@shared/conference/conferenceWords';
import { gapMessage } from '@shared/conference/gapMessages';
import type { Gap } from '@shared/conference/gaps';
import type { GroupId } from '@shared/conference/groups';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { GroupProps } from './ConferenceDesk';
import { conferencePath } from './conferencePath';

/** What is missing in the whole conference; those of the group that is shown come first. */
export function GapPanel({ conference, gaps, group }: GroupProps & { readonly group: GroupId }) {
  if (gaps.length === 0) {
    return (
      <p className="gap-none">
        <CircleCheck size={18} aria-hidden />
        Không còn thiếu gì.
      </p>
    );
  }
  const here = gaps.filter((gap) => gap.group === group);
  const elsewhere = gaps.filter((gap) => gap.group !== group);
  return (
    <div className="gap-panel">
      <GapLines
        title={`Phần này cần bổ sung ${here.length} việc`}
        isOpen
        gaps={here}
        conference={conference}
      />
      <GapLines
        title={`Các phần khác cần bổ sung ${elsewhere.length} việc`}
        gaps={elsewhere}
        conference={conference}
        isElsewhere
      />
    </div>
  );
}

function GapLines({
  title,
  gaps,
  conference,
  isOpen = false,
  isElsewhere = false,
}: GroupProps & {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly isElsewhere?: boolean;
}) {
  if (gaps.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>
        <TriangleAlert size={18} aria-hidden />
        {title}
      </summary>
      <ul>
        {gaps.slice(0, mostShown).map((gap, index) => (
          <GapLine
            key={`${gap.kind}-${gap.item}-${index}`}
            id={conference.id}
            gap={gap}
            isElsewhere={isElsewhere}
          />
        ))}
        {gaps.length > mostShown && <li>… và {gaps.length - mostShown} việc khác.</li>}
      </ul>
    </details>
  );
}

/** More than these nobody reads at once. */
const mostShown = 30;

function GapLine({
  id,
  gap,
  isElsewhere,
}: {
  readonly id: string;
  readonly gap: Gap;
  readonly isElsewhere: boolean;
}) {
  return (
    <li>
      <a href={conferencePath(id, gap.group, gap.item)}>
        {isElsewhere && `${groupWords[gap.group]}: `}
        {gapMessage(gap)}
      </a>
    </li>
  );
}
