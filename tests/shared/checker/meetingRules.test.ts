import { check } from '@shared/checker/check';
import { findingMessage } from '@shared/checker/findingMessages';
import { grid } from '@shared/derive/parts';
import type { Draft } from '@shared/draft/draft';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';
import { aDraft, aTable, p } from '../../helpers/aDraft';

const found = (draft: Draft, kind: string) =>
  check(draft, standards['HD05-2026']).filter((finding) => finding.kind === kind);

function minutes(present: string, absent = '02 đồng chí (đi học)'): Draft {
  return aDraft({
    kind: 'bien-ban',
    blocks: [
      p('dash', 'Triệu tập: 33 đồng chí.'),
      p('dash', `Có mặt: ${present} đồng chí.`),
      p('dash', `Vắng mặt: ${absent}.`),
    ],
  });
}

test('those present and absent are those called up', () => {
  expect(found(minutes('31'), 'attendanceSum')).toEqual([]);
  expect(found(minutes('30'), 'attendanceSum')).toMatchObject([
    { summoned: 33, present: 30, absent: 2, place: { kind: 'block', index: 2 } },
  ]);
  expect(found({ ...minutes('30'), kind: 'bao-cao' }, 'attendanceSum')).toEqual([]);
});

test.each(['02 có lý do, 01 không', 'không', '03 đồng chí, trong đó 01 đồng chí đi học'])(
  'a line whose numbers may be added up in several ways is compared with nothing: %s',
  (absent) => {
    expect(found(minutes('30', absent), 'attendanceSum')).toEqual([]);
    expect(found(minutes('29', absent), 'attendanceSum')).toEqual([]);
  },
);

test('numbers in brackets explain the one before them', () => {
  const absent = '03 đồng chí (02 có lý do, 01 không)';
  expect(found(minutes('30', absent), 'attendanceSum')).toEqual([]);
  expect(found(minutes('31', absent), 'attendanceSum')).toHaveLength(1);
});

const columns = ['Thời gian', 'Nội dung'].map((title) => ({ title, width: 82 }));

function programme(times: readonly string[]): Draft {
  const steps = grid(
    columns,
    times.map((time) => [time, 'Thảo luận']),
  );
  return aDraft({ kind: 'chuong-trinh-hoi-nghi', blocks: [steps] });
}

test('a programme goes on in time', () => {
  expect(found(programme(['07h30', '08h00', '', '10 giờ 15']), 'programmeOrder')).toEqual([]);
  expect(found(programme(['08h00', '', '07h45']), 'programmeOrder')).toMatchObject([
    { before: '08h00', after: '07h45' },
  ]);
});

test.each([
  ['the times begin again', ['07h30', '08h00', '11h00', '07h30', '09h00']],
  ['a row names the day', ['Ngày 05/12', '13h30', '15h00', 'Ngày 06/12', '13h00', '15h00']],
  ['a row names the half day', ['Sáng ngày thứ nhất', '10h00', 'Sáng ngày thứ hai', '09h00']],
])('a programme of two days goes on in time on each: %s', (_how, times) => {
  expect(found(programme(times), 'programmeOrder')).toEqual([]);
});

test.each([
  [['07h30', '11h00', '07h30', '09h00', '08h30'], '09h00', '08h30'],
  [['Ngày 05/12', '13h30', 'Ngày 06/12', '13h00', '12h00'], '13h00', '12h00'],
  [['07h30', '14h00', '10h30'], '14h00', '10h30'],
])('within a day a step that stands too late is told: %s', (times, before, after) => {
  expect(found(programme(times), 'programmeOrder')).toMatchObject([{ before, after }]);
});

test('a programme is read by the column of its times, also where none has a head', () => {
  const rows = [
    ['1', 'Khai mạc', '08h00'],
    ['2', 'Thảo luận', '07h45'],
  ];
  const block = aTable([['TT', 'Nội dung', 'Thời gian'], ...rows]);
  const headless = aTable([['08h00'], ['07h45']], 0);
  const paper = (table: typeof block) => aDraft({ kind: 'chuong-trinh-hoi-nghi', blocks: [table] });
  expect(found(paper(block), 'programmeOrder')).toHaveLength(1);
  expect(found(paper(headless), 'programmeOrder')).toHaveLength(1);
});

test('those present are read in thousands', () => {
  const congress = (present: string) =>
    aDraft({
      kind: 'bien-ban',
      blocks: [
        p('dash', 'Triệu tập: 1.250 đồng chí.'),
        p('dash', `Có mặt: ${present} đồng chí.`),
        p('dash', 'Vắng mặt: 50 đồng chí.'),
      ],
    });
  expect(found(congress('1.200'), 'attendanceSum')).toEqual([]);
  const [finding] = found(congress('1.100'), 'attendanceSum');
  expect(finding && findingMessage(finding)).toMatch(/Triệu tập 1\.250, nhưng có mặt 1\.100 /);
});
