import { mergeRecord } from '@shared/records/mergeRecord';
import { expect, test } from 'vitest';

const base = { id: '1', name: 'cũ', list: ['a'] };

test('two windows that changed different parts are put together', () => {
  expect(mergeRecord(base, { ...base, name: 'mới' }, { ...base, list: ['a', 'b'] })).toEqual({
    id: '1',
    name: 'mới',
    list: ['a', 'b'],
  });
});

test('the same change on both sides is no conflict, another one is', () => {
  expect(mergeRecord(base, { ...base, list: ['b'] }, { ...base, list: ['b'] })).toEqual({
    ...base,
    list: ['b'],
  });
  expect(mergeRecord(base, { ...base, list: ['b'] }, { ...base, list: ['c'] })).toBeNull();
});

test('a part that is only read anew counts as not changed', () => {
  expect(mergeRecord(base, { ...base, name: 'mới' }, structuredClone(base))?.name).toBe('mới');
});
