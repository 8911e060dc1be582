import { listColumns } from '@renderer/conference/fields/listColumns';
import { awardForm, taskForm } from '@renderer/conference/groups/entryForms';
import { matchColumns } from '@shared/lists/matchColumns';
import { readList } from '@shared/lists/readList';
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

test('tasks that are pasted without saying what is to be done are told', () => {
  const target = {
    columns: listColumns(taskForm.columns),
    newRow: () => taskForm.create('t'),
    people: [],
    day: '',
  };
  const { rows, findings } = readList({ html: '', text: 'Chủ trì\tThời hạn\nVăn phòng\t' }, target);
  expect(rows).toMatchObject([{ lead: 'Văn phòng', content: '' }]);
  expect(findings).toContainEqual({ kind: 'columnMissing', label: 'Nội dung' });
});
