import { dueTasks, isLate } from '@shared/conference/dueTasks';
import { newTask } from '@shared/conference/newResults';
import type { Task } from '@shared/conference/results';
import { expect, test } from 'vitest';

const today = '2024-02-27';
const due = (deadline: string, changes: Partial<Task> = {}): Task => ({
  ...newTask(deadline),
  deadline,
  ...changes,
});
const days = (tasks: readonly Task[]) => {
  const { late, soon } = dueTasks([{ id: 'c', tasks }], today);
  return [late, soon].map((list) => list.map(({ task }) => task.deadline));
};

test('tasks due from today to the seventh day, over the end of a leap February, are due soon', () => {
  expect(days([due('2024-03-05'), due('2024-02-27'), due('2024-03-06')])).toEqual([
    [],
    ['2024-02-27', '2024-03-05'],
  ]);
});

test('a task of yesterday is late, the oldest of all conferences first', () => {
  const { late } = dueTasks(
    [
      { id: 'a', tasks: [due('2024-02-26')] },
      { id: 'b', tasks: [due('2024-01-20', { state: 'doing' })] },
    ],
    today,
  );
  expect(late.map(({ conferenceId }) => conferenceId)).toEqual(['b', 'a']);
});

test('what is done, in time or not, and what has no deadline is neither late nor due', () => {
  const done = (['done', 'doneLate'] as const).map((state) => due('2024-02-01', { state }));
  expect(days([...done, due('')])).toEqual([[], []]);
  expect([...done, due('')].some((task) => isLate(task, today))).toBe(false);
});
