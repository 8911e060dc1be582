import { listColumns } from '@renderer/conference/fields/listColumns';
import { awardForm } from '@renderer/conference/groups/entryForms';
import { matchColumns } from '@shared/lists/matchColumns';
import { expect, test } from 'vitest';

test('a list that calls a column by the first of its names is understood', () => {
  const columns = listColumns(awardForm.columns);
  const rows = [
    ['TT', 'Tên tổ chức', 'Đơn vị', 'Thành tích'],
    ['1', 'Chi bộ Một', 'xã An Thịnh', 'Hoàn thành xuất sắc nhiệm vụ'],
  ];
  const found = matchColumns(rows, columns).columns;
  expect([1, 2, 3].map((place) => found.get(place)?.label)).toEqual([
    'Tên tổ chức hoặc cá nhân',
    'Đơn vị (của cá nhân)',
    'Thành tích',
  ]);
});
