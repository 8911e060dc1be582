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
    <details className="gap-panel" open={here.length > 0}>
      <summary>
        <TriangleAlert size={18} aria-hidden />
        {here.length > 0
          ? `Phần này cần bổ sung ${here.length} việc`
          : `Cần bổ sung ${gaps.length} việc ở các phần khác`}
        {here.length > 0 && elsewhere.length > 0 && `, các phần khác ${elsewhere.length} việc`}
      </summary>
      <ul>
        {[...here, ...elsewhere].slice(0, mostShown).map((gap, index) => (
          <GapLine
            key={`${gap.kind}-${gap.item}-${index}`}
            id={conference.id}
            gap={gap}
            isHere={gap.group === group}
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
  isHere,
}: {
  readonly id: string;
  readonly gap: Gap;
  readonly isHere: boolean;
}) {
  return (
    <li>
      <a href={conferencePath(id, gap.group, gap.item)}>
        {!isHere && `${groupWords[gap.group]}: `}
        {gapMessage(gap)}
      </a>
    </li>
  );
}
