import { proposedYears } from '@shared/conference/proposedYears';
import { expect, test } from 'vitest';

test.each([
  ['2026-10-01', { reportYear: 2026, planYear: 2027 }],
  ['2026-12-31', { reportYear: 2026, planYear: 2027 }],
  ['2027-01-10', { reportYear: 2026, planYear: 2027 }],
  ['2027-03-31', { reportYear: 2026, planYear: 2027 }],
  ['2027-04-01', null],
  ['2027-09-30', null],
  ['', null],
])('a committee that meets on “%s” is proposed the years %o', (startDay, years) => {
  expect(proposedYears({ kind: 'committee', startDay })).toEqual(years);
});

test('no years are proposed to meetings that do not close one', () => {
  expect(proposedYears({ kind: 'working', startDay: '2026-12-01' })).toBeNull();
  expect(proposedYears({ kind: 'branchRegular', startDay: '2026-12-01' })).toBeNull();
});
