import type { Conference } from '@shared/conference/conference';
import { laterDay } from '@shared/conference/dayTime';
import { milestones } from '@shared/conference/milestoneWords';
import { shownDay } from '@shared/records/day';
import { useMoment } from './useConferences';

/** What is usually done when, before and after the conference. */
export function Milestones({
  conference: { kind, startDay },
}: {
  readonly conference: Pick<Conference, 'kind' | 'startDay'>;
}) {
  const { day: today } = useMoment();
  const steps = milestones[kind].map((step) => ({ ...step, day: laterDay(startDay, step.days) }));
  const next = steps.find(({ day }) => day !== '' && day >= today);
  return (
    <details className="milestones">
      <summary>Việc thường làm trước và sau hội nghị</summary>
      <ol>
        {steps.map(({ days, work, day }) => (
          <li key={days} className={day !== '' && day < today ? 'milestone-past' : undefined}>
            <span className="milestone-day">{day === '' ? offsetWords(days) : shownDay(day)}</span>
            <span>
              {work}
              {day !== '' && day === next?.day && ' (việc kế tiếp)'}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function offsetWords(days: number): string {
  return days < 0 ? `Trước ${-days} ngày` : `Sau ${days} ngày`;
}
