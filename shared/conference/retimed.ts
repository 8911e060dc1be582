import { laterTime, minutesOf } from './dayTime';
import type { AgendaItem } from './proceedings';

/**
 * The programme without gaps and overlaps: each step keeps its length and begins when the one
 * before it ends; steps of unknown length take none. The first keeps its time, else that of the
 * conference; where neither has one, it is put together from the first step that has.
 */
export function retimed(agenda: readonly AgendaItem[], startTime: string): readonly AgendaItem[] {
  const first = startTime === '' ? agenda.findIndex(({ from }) => from !== '') : 0;
  if (first === -1) return agenda;
  let time = agenda[first]?.from || startTime;
  return agenda.map((item, index) => {
    if (index < first) return item;
    const from = time;
    const to = laterTime(from, lengthOf(item));
    time = to || time;
    return { ...item, from, to };
  });
}

function lengthOf({ from, to }: AgendaItem): number {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start === null || end === null ? 0 : Math.max(0, end - start);
}
