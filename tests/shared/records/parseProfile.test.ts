import { messageFor } from '@shared/messages';
import { emptyLetterhead, type Letterhead } from '@shared/records/letterhead';
import { type ProfileError, parseProfile } from '@shared/records/parseProfile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';

test('a stored profile is read back as it was', () => {
  expect(parseProfile(JSON.parse(JSON.stringify(sampleProfile)))).toEqual({
    ok: true,
    value: sampleProfile,
  });
});

test('a profile of the first form is read with its parent bodies under their present names', () => {
  const oldHead = (head: Letterhead | null) => {
    const { parentBody, parentBodyName, ...others } = head ?? emptyLetterhead;
    return { ...others, superior: parentBody, superiorName: parentBodyName };
  };
  const old = {
    ...sampleProfile,
    schemaVersion: 1,
    party: oldHead(sampleProfile.party),
    state: oldHead(sampleProfile.state),
  };
  expect(parseProfile(old)).toEqual({ ok: true, value: sampleProfile });
  expect(parseProfile({ ...old, state: null })).toMatchObject({ ok: true, value: { state: null } });
});

test.each<[unknown, ProfileError]>([
  [
    { ...sampleProfile, schemaVersion: 7 },
    { kind: 'profileNewer', version: 7, known: 2 },
  ],
  [
    { ...sampleProfile, tier: 'village' },
    { kind: 'profileInvalid', path: 'tier' },
  ],
  [
    { ...sampleProfile, party: { ...sampleProfile.party, code: 5 } },
    { kind: 'profileInvalid', path: 'party.code' },
  ],
  ['{}', { kind: 'profileInvalid', path: '' }],
])('what is no profile is refused by its fault (%#)', (stored, error) => {
  expect(parseProfile(stored)).toEqual({ ok: false, error });
  expect(messageFor(error)).toMatch(/^Hồ sơ cơ quan .+\.$/);
});
