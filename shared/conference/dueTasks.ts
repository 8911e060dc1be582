import type { Conference } from './conference';
import { laterDay } from './dayTime';
import type { Task } from './results';

/** How many days ahead a task counts as due soon. */
export const dueWithinDays = 7;

/** A task that is due soon or late, with the conference that gave it. */
export interface DueTask {
  readonly conferenceId: string;
  readonly task: Task;
}

/** The tasks not yet done that are late on a day, and those due within a week from it; the earliest first. */
export function dueTasks(
  conferences: readonly Pick<Conference, 'id' | 'tasks'>[],
  today: string,
): { readonly late: readonly DueTask[]; readonly soon: readonly DueTask[] } {
  const open = conferences
    .flatMap(({ id, tasks }) => tasks.map((task) => ({ conferenceId: id, task })))
    .filter(({ task }) => isOpen(task) && task.deadline !== '')
    .sort((a, b) => (a.task.deadline < b.task.deadline ? -1 : 1));
  const last = laterDay(today, dueWithinDays);
  return {
    late: open.filter(({ task }) => task.deadline < today),
    soon: open.filter(({ task }) => task.deadline >= today && task.deadline <= last),
  };
}

/** Whether a task is late on a day; one that is done is not. */
export function isLate(task: Task, today: string): boolean {
  return isOpen(task) && task.deadline !== '' && task.deadline < today;
}

function isOpen({ state }: Task): boolean {
  return state === 'open' || state === 'doing';
}
