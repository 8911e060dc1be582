import { kinds } from '@shared/draft/kinds';
import { issuableKinds } from '@shared/standards/issuable';
import { standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';

const namesIn = (wanted: string) =>
  issuableKinds.filter(({ standard }) => standard === wanted).map(({ kind }) => kinds[kind].name);

test('both guides of the Party know 20 types below the centre and 8 administrative papers', () => {
  for (const standard of ['HD05-2026', 'HD36-2018']) {
    const names = namesIn(standard);
    expect(names).toHaveLength(28);
    expect(names).toContain('Thông tri');
    expect(names).toContain('Thư công');
    expect(names).not.toContain('Công điện');
  }
});

test('the decree knows 29 types, among them no conclusion', () => {
  const names = namesIn('ND30');
  expect(names).toHaveLength(29);
  expect(names).toContain('Công điện');
  expect(names).toContain('Bản ghi nhớ');
  expect(names).not.toContain('Kết luận');
});

test('a copy is made of a paper and issued as none of its own', () => {
  expect(issuableKinds.filter(({ kind }) => kinds[kind].sort === 'copy')).toEqual([]);
});

test('a branch issues notices by the rules of 2026, and did not before (P-AUTH-1)', () => {
  const limits = (id: 'HD05-2026' | 'HD36-2018') => standards[id].notIssued.default.branch ?? [];
  expect(
    [limits('HD05-2026'), limits('HD36-2018')].map((kinds) => kinds.includes('thong-bao')),
  ).toEqual([false, true]);
  expect(limits('HD05-2026')).toContain('chi-thi');
  expect(standards['HD05-2026'].notIssued.default.commune).toBeUndefined();
});
