import { emptyProfile, type Profile } from '@shared/records/profile';
import {
  capacitiesFor,
  signerRows,
  withLetterhead,
  withOneMoreSigner,
  withoutNamelessSigners,
  withoutSigner,
  withSecondFamily,
  withSigner,
  withTier,
} from '@shared/records/profileEdits';
import { sampleProfile } from '@shared/records/sampleProfile';
import { describe, expect, test } from 'vitest';

const named = withLetterhead(emptyProfile, 'party', { issuerName: 'Đảng ủy xã An Thịnh' });

describe('the name of the body', () => {
  test('proposes the rest of the head', () => {
    expect(named.party).toMatchObject({
      issuer: 'ĐẢNG ỦY XÃ AN THỊNH',
      bodyName: 'Đảng bộ xã An Thịnh',
      code: 'ĐU',
      officeName: 'Văn phòng Đảng ủy',
    });
  });

  test('takes what it proposed along when it changes', () => {
    const renamed = withLetterhead(named, 'party', { issuerName: 'Tỉnh ủy Hải Sơn' });
    expect(renamed.party).toMatchObject({ issuer: 'TỈNH ỦY HẢI SƠN', code: 'TU' });
  });

  test('leaves what the user wrote himself', () => {
    const own = withLetterhead(named, 'party', { code: 'ĐUX', issuer: 'ĐẢNG ỦY\nXÃ AN THỊNH' });
    const renamed = withLetterhead(own, 'party', { issuerName: 'Đảng ủy xã An Thịnh Đông' });
    expect(renamed.party).toMatchObject({
      code: 'ĐUX',
      issuer: 'ĐẢNG ỦY\nXÃ AN THỊNH',
      bodyName: 'Đảng bộ xã An Thịnh Đông',
    });
  });

  test.each([
    ['Đảng bộ tỉnh Hải Sơn', 'Tỉnh ủy Hải Sơn'],
    ['Đảng bộ thành phố Hải Sơn', 'Thành ủy Hải Sơn'],
    ['Đảng bộ xã An Thịnh', 'Đảng ủy xã An Thịnh'],
    ['ĐẢNG BỘ TỈNH HẢI SƠN', ''],
    ['Tổng công ty', ''],
  ])('a parent body %s is reported to as %j', (parentBody, parentBodyName) => {
    expect(withLetterhead(named, 'party', { parentBody }).party?.parentBodyName).toBe(
      parentBodyName,
    );
  });
});

describe('the tier', () => {
  test('of a state body takes the Party head away, and back', () => {
    const state = withTier(sampleProfile, 'state');
    expect([state.party, state.state]).toEqual([null, sampleProfile.state]);
    expect(withTier(state, 'branch').state).toBeNull();
  });

  test('within the Party keeps both heads', () => {
    expect(withTier(sampleProfile, 'grassroots')).toEqual({
      ...sampleProfile,
      tier: 'grassroots',
    });
  });

  test('decides in whose name papers are signed', () => {
    expect(capacitiesFor(sampleProfile)).toEqual([
      'committee',
      'standing',
      'office',
      'stateHead',
      'stateOffice',
    ]);
    expect(capacitiesFor({ ...emptyProfile, tier: 'branch' })).toEqual(['committee']);
  });
});

test('a second family begins with the place of the first', () => {
  const placed = withLetterhead(emptyProfile, 'party', { place: 'An Thịnh' });
  expect(withSecondFamily(placed, true).state).toMatchObject({ place: 'An Thịnh', issuer: '' });
  expect(withSecondFamily(sampleProfile, false).state).toBeNull();
});

describe('signers', () => {
  const [first] = signerRows(named, 'committee');
  const signed = first ? withSigner(named, first, { name: 'Đinh Quốc Thái' }) : named;

  test('are offered one empty line with the usual words', () => {
    expect(signerRows(named, 'standing')).toEqual([
      {
        index: null,
        signer: {
          capacity: 'standing',
          authority: 'T/M BAN THƯỜNG VỤ',
          position: 'BÍ THƯ',
          name: '',
        },
      },
    ]);
  });

  test('are stored when the line is written on', () => {
    expect(signed.signers).toEqual([
      {
        capacity: 'committee',
        authority: 'T/M ĐẢNG ỦY',
        position: 'BÍ THƯ',
        name: 'Đinh Quốc Thái',
      },
    ]);
    expect(signerRows(signed, 'committee').map(({ index }) => index)).toEqual([0]);
  });

  test('can be several of one capacity, and go again', () => {
    const two: Profile = withOneMoreSigner(signed, 'committee');
    expect(signerRows(two, 'committee')).toHaveLength(2);
    expect(withoutSigner(two, 1)).toEqual(signed);
    expect(withoutNamelessSigners(two)).toEqual(signed);
  });
});
