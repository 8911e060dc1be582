import { mergeInFavour, mergeRecord } from '@shared/records/mergeRecord';
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

test('who wins a conflict wins it alone: what only one of them changed stays', () => {
  const versions = {
    base: { ...base, note: '', place: '' },
    mine: { ...base, name: 'của tôi', note: 'tôi ghi', place: '' },
    theirs: { ...base, name: 'của họ', note: '', place: 'họ ghi' },
  };
  const both = { note: 'tôi ghi', place: 'họ ghi' };
  expect(mergeInFavour(versions, 'mine')).toEqual({ ...base, ...both, name: 'của tôi' });
  expect(mergeInFavour(versions, 'theirs')).toEqual({ ...base, ...both, name: 'của họ' });
});
