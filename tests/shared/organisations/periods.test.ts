import { newOrganisation, organisationForm, profileOn } from '@shared/organisations/organisation';
import {
  lastDayOf,
  periodOn,
  withoutPeriod,
  withPeriodFrom,
  withProfile,
} from '@shared/organisations/periods';
import { emptyProfile } from '@shared/records/profile';
import { parseStored } from '@shared/storedForm';
import { expect, test } from 'vitest';

const first = { ...emptyProfile, term: '2020 - 2025' };
const second = { ...emptyProfile, term: '2025 - 2030' };
const own = newOrganisation('own', first);
const twice = withProfile(withPeriodFrom(own, '2025-07-01'), '2025-07-01', second);

test('a new time begins as a copy of what held on its first day', () => {
  const { periods } = withPeriodFrom(withPeriodFrom(twice, '2026-01-01'), '2021-01-01');
  expect(periods.map(({ from, profile }) => [from, profile.term])).toEqual([
    ['', '2020 - 2025'],
    ['2021-01-01', '2020 - 2025'],
    ['2025-07-01', '2025 - 2030'],
    ['2026-01-01', '2025 - 2030'],
  ]);
});

test('a time ends the day before the next one', () => {
  expect([lastDayOf(twice, ''), lastDayOf(twice, '2025-07-01')]).toEqual(['2025-06-30', '']);
  expect([periodOn(twice, '2025-06-30'), periodOn(twice, '2025-07-01')]).toEqual([
    '',
    '2025-07-01',
  ]);
});

test('a second time from the same day is not made', () => {
  expect(withPeriodFrom(twice, '2025-07-01')).toBe(twice);
});

test('without the later time the earlier one goes on; the last one stays', () => {
  const shorter = withoutPeriod(twice, '2025-07-01');
  expect(profileOn(shorter, '2026-01-01')).toEqual(first);
  expect(withoutPeriod(shorter, '')).toBe(shorter);
});

test('before the first time that is known its profile holds', () => {
  expect(profileOn(withoutPeriod(twice, ''), '2020-01-01')).toEqual(second);
});

test('a body whose profile a newer program wrote is told of with the version of that profile', () => {
  const stored = { ...own, periods: [{ from: '', profile: { ...first, schemaVersion: 99 } }] };
  expect(parseStored(organisationForm, stored)).toEqual({
    ok: false,
    error: {
      kind: 'recordNewer',
      sort: 'organisation',
      version: 99,
      known: emptyProfile.schemaVersion,
    },
  });
});
