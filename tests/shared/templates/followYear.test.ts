import { emptyProfile } from '@shared/records/profile';
import { catalogue } from '@shared/templates/catalogue';
import { createDraft } from '@shared/templates/createDraft';
import { followYear } from '@shared/templates/followYear';
import { describe, expect, test } from 'vitest';
import { templateFiles } from '../../helpers/templateFiles';

const report = catalogue(templateFiles()).templates.find(({ id }) => id === 'P01');
if (report === undefined) throw new Error('No annual report');

const { facts } = createDraft(report, emptyProfile, { today: '2026-12-05' });
const change = (field: string, value: string, others: Readonly<Record<string, string>> = {}) =>
  followYear(
    report,
    { ...facts, ...others, [field]: value },
    { field, before: facts[field] ?? '' },
  );

describe('a year that is changed takes along what was computed from it', () => {
  test('the year of the report: plan, congress, year of the term, day of the figures', () => {
    expect(change('reportYear', '2023')).toEqual({
      planYear: '2024',
      partyCongress: 'XIII',
      yearInTerm: 'thứ ba',
      dataCutoff: '31/12/2023',
    });
  });

  test('the year of the plan likewise', () => {
    expect(change('planYear', '2024')).toMatchObject({ reportYear: '2023', partyCongress: 'XIII' });
  });

  test('but never what the user wrote himself', () => {
    const following = change('reportYear', '2023', { dataCutoff: '15/12/2023', planYear: '2030' });
    expect(Object.keys(following).toSorted()).toEqual(['partyCongress', 'yearInTerm']);
  });

  test.each([
    ['reportYear', '202'],
    ['reportYear', ''],
    ['reportYear', '2026'],
    ['dataCutoff', '2023'],
  ])('nothing follows %s “%s”', (field, value) => {
    expect(change(field, value)).toEqual({});
  });
});
