import type { Draft } from '../draft/draft';
import { wholeNumber } from '../linking/exactDecimal';
import type { CheckRule } from './check';
import type { Findings } from './finding';
import { columnOf, type ReadTable, readTable } from './readTable';
import { textBlocks } from './textBlocks';

/** Checks of figures and times that a paper of a meeting itself contradicts. */
export const meetingRules: readonly CheckRule[] = [checkAttendance, checkProgrammeTimes];

const attendanceLine = /^(Triệu tập|Có mặt|Vắng mặt): (.*)$/su;
const numbers = new RegExp(wholeNumber, 'gu');
const inBrackets = /\([^()]*\)/gu;

/** Those called up are those present and those absent. */
function checkAttendance(draft: Draft): Findings {
  if (draft.kind !== 'bien-ban') return [];
  const counts = new Map<string, number>();
  let last = 0;
  for (const { index, text } of textBlocks(draft)) {
    const [, label, words = ''] = attendanceLine.exec(text) ?? [];
    if (label === undefined || counts.has(label)) continue;
    const count = onlyNumber(words);
    if (count === null) return [];
    counts.set(label, count);
    last = index;
  }
  const [summoned, present, absent] = ['Triệu tập', 'Có mặt', 'Vắng mặt'].map((label) =>
    counts.get(label),
  );
  if (summoned === undefined || present === undefined || absent === undefined) return [];
  if (summoned === present + absent) return [];
  const place = { kind: 'block', index: last } as const;
  return [{ kind: 'attendanceSum', severity: 'error', place, summoned, present, absent }];
}

/** The one number of a line, brackets aside; null where it begins with none, or has several to add up. */
function onlyNumber(words: string): number | null {
  const [first, second] = words.replaceAll(inBrackets, '').match(numbers) ?? [];
  if (first === undefined || second !== undefined || !words.startsWith(first)) return null;
  return Number(first.replaceAll('.', ''));
}

/** Steps of a programme follow one another. */
function checkProgrammeTimes(draft: Draft): Findings {
  if (draft.kind !== 'chuong-trinh-hoi-nghi') return [];
  for (const [index, block] of draft.blocks.entries()) {
    const table = block.kind === 'table' ? readTable(block, draft.facts) : null;
    const wrong = table === null ? undefined : daysOf(table).map(firstFall).find(Boolean);
    if (!wrong) continue;
    const place = { kind: 'block', index } as const;
    return [{ kind: 'programmeOrder', severity: 'warning', place, ...wrong }];
  }
  return [];
}

interface StepTime {
  readonly text: string;
  readonly minutes: number;
}

/** The two steps of a day of which the later stands first; null where all are in order. */
function firstFall(times: readonly StepTime[]) {
  const at = times.findIndex(({ minutes }, row) => minutes < (times[row - 1]?.minutes ?? 0));
  const [earlier, later] = [times[at - 1], times[at]];
  return earlier && later ? { before: earlier.text, after: later.text } : null;
}

const timeTitle = /^(thời gian|giờ)/iu;
const dayName =
  /^(?:(?:buổi )?(?:sáng|trưa|chiều|tối),? )?(?:ngày (?:thứ|làm việc|\d|…)|thứ (?:hai|ba|tư|năm|sáu|bảy)(?!\p{L})|chủ nhật(?!\p{L}))/iu;

/** The times of a programme, day by day: a row names the new day, or the times begin again. */
function daysOf(table: ReadTable): readonly (readonly StepTime[])[] {
  const column = columnOf(table, timeTitle) ?? 0;
  const days: StepTime[][] = [[]];
  for (const row of table.rows) {
    if (row.some((text) => dayName.test(text))) days.push([]);
    const time = timeOf(row[column] ?? '');
    if (time === null) continue;
    if (beginsAgain(time, days.at(-1) ?? [])) days.push([]);
    days.at(-1)?.push(time);
  }
  return days;
}

const hour = /^(?:từ )?(\d{1,2})(?: giờ ?|h|:)(\d{2})?/iu;

function timeOf(text: string): StepTime | null {
  const [, hours, minutes = '0'] = hour.exec(text) ?? [];
  return hours === undefined ? null : { text, minutes: Number(hours) * 60 + Number(minutes) };
}

// Hours back, to about when the day before began: no slip of two steps, but another morning.
const longFall = 180;
const aboutTheSame = 90;

function beginsAgain({ minutes }: StepTime, day: readonly StepTime[]): boolean {
  const [first, last] = [day[0], day.at(-1)];
  if (first === undefined || last === undefined) return false;
  return last.minutes - minutes >= longFall && Math.abs(minutes - first.minutes) <= aboutTheSame;
}
