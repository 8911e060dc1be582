import type { Draft } from '@shared/draft/draft';
import { emptyHeader } from '@shared/draft/header';
import { nextFree, seriesKey, seriesOf } from '@shared/records/register';
import { standards } from '@shared/standards/standards';
import { describe, expect, test } from 'vitest';
import { aDraft } from '../../helpers/aDraft';
import { valueOf } from '../../helpers/valueOf';

const terms = ['2025-06-15', '2020-08-10'];

function keyOf(changes: Partial<Draft>, code: string, date: string): string {
  const draft = aDraft({ ...changes, header: { ...emptyHeader, code } });
  return seriesKey(valueOf(seriesOf(draft, standards[draft.standard], { date, terms })));
}

describe('the series of a Party paper (P-NUM-4)', () => {
  test('runs through the term in which the paper is issued', () => {
    expect([
      keyOf({ kind: 'nghi-quyet' }, 'NQ/ĐU', '2025-06-14'),
      keyOf({ kind: 'nghi-quyet' }, 'NQ/ĐU', '2025-06-15'),
      keyOf({ kind: 'nghi-quyet' }, 'NQ/ĐU', '2026-12-31'),
    ]).toEqual([
      'party|nghi-quyet|ĐU|from 2020-08-10',
      'party|nghi-quyet|ĐU|from 2025-06-15',
      'party|nghi-quyet|ĐU|from 2025-06-15',
    ]);
  });

  test('is one for each kind, and the same under both guides', () => {
    expect(keyOf({ kind: 'bao-cao', standard: 'HD36-2018' }, 'BC/ĐU', '2026-01-05')).toBe(
      'party|bao-cao|ĐU|from 2025-06-15',
    );
    expect(keyOf({ kind: 'ke-hoach' }, 'KH/ĐU', '2026-01-05')).toBe(
      'party|ke-hoach|ĐU|from 2025-06-15',
    );
  });

  test('of a congress holds all kinds together (P-NUM-6)', () => {
    const key = 'party|all|ĐH|from 2020-08-10';
    expect(keyOf({ kind: 'bien-ban' }, 'BB/ĐH', '2025-06-14')).toBe(key);
    expect(keyOf({ kind: 'nghi-quyet' }, 'NQ/ĐH', '2025-06-14')).toBe(key);
  });

  test('of a joint paper is that of the leading body (P-NUM-8)', () => {
    expect(keyOf({ kind: 'quy-che' }, 'QC/BTCTU-BDVTU', '2026-01-05')).toBe(
      'party|quy-che|BTCTU|from 2025-06-15',
    );
  });

  test('is unknown before the first known term', () => {
    const draft = aDraft();
    expect(seriesOf(draft, standards['HD05-2026'], { date: '2019-01-01', terms })).toEqual({
      ok: false,
      error: { kind: 'termUnknown' },
    });
  });
});

describe('the series of a state paper (S-SO-7)', () => {
  test.each([
    ['thong-bao', 'TB-VPCP', '2026-01-01', 'state|thong-bao|VPCP|2026'],
    ['thong-bao', 'TB-VPCP', '2025-12-31', 'state|thong-bao|VPCP|2025'],
    ['quy-dinh', 'QyĐ-UBND', '2026-03-01', 'state|quy-dinh|UBND|2026'],
    ['cong-van', 'UBND-VX', '2026-03-01', 'state|cong-van|UBND|2026'],
    ['cong-van', 'UBND-TH', '2026-03-01', 'state|cong-van|UBND|2026'],
  ] as const)('of %s %s on %s is %s', (kind, code, date, key) => {
    expect(keyOf({ kind, standard: 'ND30' }, code, date)).toBe(key);
  });
});

test('a code with a blank in it counts as it is printed', () => {
  const draft = aDraft({ kind: 'bao-cao', header: { ...emptyHeader, code: 'BC/{{body}}' } });
  const filled = { ...draft, facts: { body: 'ĐU' } };
  const series = valueOf(seriesOf(filled, standards['HD05-2026'], { date: '2026-01-05', terms }));
  expect(series.body).toBe('ĐU');
});

test('the next free number comes after the highest one, also where gaps were left', () => {
  expect([nextFree([]), nextFree([1, 2]), nextFree([1, 7])]).toEqual([1, 3, 8]);
});
