import { messageFor } from '@shared/messages';
import { type ProfileError, parseProfile } from '@shared/records/parseProfile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';

test('a stored profile is read back as it was', () => {
  expect(parseProfile(JSON.parse(JSON.stringify(sampleProfile)))).toEqual({
    ok: true,
    value: sampleProfile,
  });
});

test.each<[unknown, ProfileError]>([
  [
    { ...sampleProfile, schemaVersion: 7 },
    { kind: 'profileNewer', version: 7, known: 1 },
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
