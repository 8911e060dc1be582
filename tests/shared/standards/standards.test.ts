import { standardIds } from '@shared/draft/draft';
import { kindIds } from '@shared/draft/kinds';
import type { RuleValue } from '@shared/standards/standard';
import { styleOf } from '@shared/standards/standard';
import { defaultStandard, standards } from '@shared/standards/standards';
import { expect, test } from 'vitest';

test.each(standardIds)('every value of %s carries a rule of its own family', (id) => {
  const standard = standards[id];
  const prefix = standard.family === 'party' ? /^P-[A-Z]+/ : /^S-[A-Z]+/;
  const values = ruleValues(standard);
  expect(values.length).toBeGreaterThan(600);
  expect(values.filter((value) => !prefix.test(value.rule))).toEqual([]);
});

test.each(standardIds)('%s covers every kind', (id) => {
  expect(Object.keys(standards[id].kinds)).toEqual([...kindIds]);
});

test('a Party paper gets the guide in force on its date', () => {
  expect(
    ['2026-05-27', '2026-05-26', '2026-05', '2026-04', '2024-01-10', ''].map((date) =>
      defaultStandard('party', date),
    ),
  ).toEqual(['HD05-2026', 'HD36-2018', 'HD05-2026', 'HD36-2018', 'HD36-2018', 'HD05-2026']);
});

test('a state paper gets the decree whatever its date', () => {
  expect(defaultStandard('state', '2019-01-01')).toBe('ND30');
});

test('sizes of the two forms are those of their tables', () => {
  const party = standards['HD05-2026'];
  const state = standards.ND30;
  expect([
    styleOf(party, 'nationalTitle').size,
    styleOf(party, 'letterSubject').size,
    styleOf(party, 'recipient').size,
    styleOf(state, 'nationalTitle').size,
    styleOf(state, 'motto').size,
    styleOf(state, 'recipientsLabel').size,
    styleOf(state, 'recipient').size,
  ]).toEqual(['15pt', '12pt', '12pt', '13pt', '14pt', '12pt', '11pt']);
});

test('in the decree the motto is one point larger than the national title, the date as large as it', () => {
  const size = (id: 'nationalTitle' | 'motto' | 'placeDate') =>
    Number.parseFloat(styleOf(standards.ND30, id).size);
  expect(size('motto')).toBe(size('nationalTitle') + 1);
  expect(size('placeDate')).toBe(size('motto'));
});

function ruleValues(node: unknown): readonly RuleValue<unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('rule' in node && 'default' in node) return [node as RuleValue<unknown>];
  return Object.values(node).flatMap(ruleValues);
}
