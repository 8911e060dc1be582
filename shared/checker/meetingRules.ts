import type { TableBlock } from '../draft/blocks';
import type { Draft } from '../draft/draft';
import { runsText } from '../draft/plainText';
import type { CheckRule } from './check';
import type { Findings } from './finding';

/** Checks of figures and times that a paper of a meeting itself contradicts. */
export const meetingRules: readonly CheckRule[] = [checkAttendance, checkProgrammeTimes];

const attendanceLine = /^(Triệu tập|Có mặt|Vắng mặt): (\d+)/u;

/** Those called up are those present and those absent. */
function checkAttendance(draft: Draft): Findings {
  if (draft.kind !== 'bien-ban') return [];
  const counts = new Map<string, number>();
  let last = 0;
  for (const [index, text] of textsOf(draft).entries()) {
    const [, label, count] = attendanceLine.exec(text) ?? [];
    if (label === undefined || counts.has(label)) continue;
    counts.set(label, Number(count));
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

const hour = /^(\d{1,2})(?: giờ ?|h|:)(\d{2})?/u;

/** Steps of a programme follow one another. */
function checkProgrammeTimes(draft: Draft): Findings {
  if (draft.kind !== 'chuong-trinh-hoi-nghi') return [];
  for (const [index, block] of draft.blocks.entries()) {
    if (block.kind !== 'table') continue;
    const times = bodyRows(block, draft).flatMap(([time = '']) => minutesOf(time));
    const at = times.findIndex(({ minutes }, row) => minutes < (times[row - 1]?.minutes ?? 0));
    const [earlier, later] = [times[at - 1], times[at]];
    if (earlier === undefined || later === undefined) continue;
    const place = { kind: 'block', index } as const;
    return [
      {
        kind: 'programmeOrder',
        severity: 'warning',
        place,
        before: earlier.text,
        after: later.text,
      },
    ];
  }
  return [];
}

function minutesOf(text: string): readonly { readonly text: string; readonly minutes: number }[] {
  const [, hours, minutes = '0'] = hour.exec(text) ?? [];
  return hours === undefined ? [] : [{ text, minutes: Number(hours) * 60 + Number(minutes) }];
}

function textsOf({ blocks, facts }: Draft): readonly string[] {
  return blocks.map((block) => (block.kind === 'text' ? runsText(block.runs, facts).trim() : ''));
}

function bodyRows({ rows, headerRows }: TableBlock, { facts }: Draft) {
  return rows.slice(headerRows).map((row) =>
    row.map(({ paragraphs }) =>
      paragraphs
        .map((runs) => runsText(runs, facts))
        .join(' ')
        .trim(),
    ),
  );
}
