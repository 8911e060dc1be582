import type { DueTask } from '@shared/conference/dueTasks';
import { shownDay } from '@shared/records/day';
import { CalendarClock } from 'lucide-react';
import { conferencePath } from './conferencePath';
import { conferenceTexts } from './words';

/** One quiet line on what is late or due soon; opened, it leads to each task. */
export function DueTasks({
  late,
  soon,
}: {
  readonly late: readonly DueTask[];
  readonly soon: readonly DueTask[];
}) {
  if (late.length + soon.length === 0) return null;
  return (
    <details className="due-tasks">
      <summary>
        <CalendarClock size={16} aria-hidden />
        {conferenceTexts.due(late.length, soon.length)}
      </summary>
      <ul aria-label="Việc đến hạn">
        {[...late, ...soon].map(({ conferenceId, task }, index) => (
          <li key={`${conferenceId}/${task.id}`} className={index < late.length ? 'due-late' : ''}>
            <span className="due-day">{shownDay(task.deadline)}</span>
            <a href={conferencePath(conferenceId, 'tasks', task.id)}>
              {task.content.trim() || conferenceTexts.namelessTask}
            </a>
            <span>{task.lead}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
