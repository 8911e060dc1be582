import { newOrganisation, organisationForm, profileOn } from '@shared/organisations/organisation';
import { emptyProfile } from '@shared/records/profile';
import { parseStored } from '@shared/storedForm';
import { expect, test } from 'vitest';

const old = { ...emptyProfile, term: '2020 - 2025' };
const merged = { ...emptyProfile, term: '2025 - 2030' };
const organisation = {
  ...newOrganisation('bo', old),
  periods: [
    { from: '', profile: old },
    { from: '2025-03-01', profile: merged },
  ],
};

test('a paper of an old day keeps the body as it was; from the day of the change it is the new one', () => {
  expect(profileOn(organisation, '2025-02-28')).toBe(old);
  expect(profileOn(organisation, '2025-03-01')).toBe(merged);
  expect(profileOn(organisation, '2031-01-01')).toBe(merged);
});

test('before the first known day the first profile stands in', () => {
  const late = { ...organisation, periods: organisation.periods.slice(1) };
  expect(profileOn(late, '2020-01-01')).toBe(merged);
});

test('a stored organisation comes back; one of a newer program or without a profile is told apart', () => {
  const form = organisationForm;
  expect(parseStored(form, structuredClone(organisation))).toEqual({
    ok: true,
    value: organisation,
  });
  expect(parseStored(form, { ...organisation, schemaVersion: 9 })).toEqual({
    ok: false,
    error: { kind: 'recordNewer', sort: 'organisation', version: 9, known: 1 },
  });
  expect(parseStored(form, { ...organisation, periods: [] })).toEqual({
    ok: false,
    error: { kind: 'recordInvalid', sort: 'organisation', path: 'periods' },
  });
});
