import { checkProfile } from '@shared/records/checkProfile';
import { emptyLetterhead } from '@shared/records/letterhead';
import { committeeWord, proposeLetterhead } from '@shared/records/orgNames';
import { emptyProfile, type Profile, profileFacts, profileSchema } from '@shared/records/profile';
import { profileFaultMessages } from '@shared/records/profileFaultMessages';
import { sampleProfile } from '@shared/records/sampleProfile';
import { signatureFor } from '@shared/records/signature';
import { expect, test } from 'vitest';

const party = sampleProfile.party ?? emptyLetterhead;

/** `place: sentence` of every fault of the sample with some parts changed. */
function faultsOf(change: Partial<Profile>): readonly string[] {
  return checkProfile({ ...sampleProfile, ...change }).map(({ kind, at }) => `${at} ${kind}`);
}

test('the sample profile is whole and has no fault', () => {
  expect(profileSchema.parse(JSON.parse(JSON.stringify(sampleProfile)))).toEqual(sampleProfile);
  expect(checkProfile(sampleProfile)).toEqual([]);
});

test('an empty profile is told what it lacks, in the order of the form', () => {
  expect(checkProfile(emptyProfile).map(({ at }) => at)).toEqual([
    'party.issuerName',
    'party.issuer',
    'party.parentBody',
    'party.code',
    'party.place',
    'term',
    'termStart',
  ]);
});

test('a province has no Party body above it in the letterhead', () => {
  expect(faultsOf({ tier: 'province', party: { ...party, parentBody: '' } })).toEqual([]);
});

test.each([
  ['ĐU', []],
  ['UBKTĐU', []],
  ['BTCTU-BDVTU', []],
  ['Đ U', ['party.code codeBroken']],
  ['/ĐU', ['party.code codeBroken']],
  ['ĐU-', ['party.code codeBroken']],
])('the symbol %j gives %j', (code, expected) => {
  expect(faultsOf({ party: { ...party, code } })).toEqual(expected);
});

test.each([
  ['2025 - 2030', '2025-07-26', []],
  ['2025-2030', '2024-12-31', []],
  ['2025', '2025-07-26', ['term termBroken']],
  ['2030 - 2025', '2025-07-26', ['term termBroken']],
  ['2025 - 2030', '', ['termStart termStartMissing']],
  ['2025 - 2030', '2025-02-30', ['termStart termStartInvalid']],
  ['2025 - 2030', '2025-07', ['termStart termStartInvalid']],
  ['2025 - 2030', '2020-07-26', ['termStart termStartOutside']],
  ['2025 - 2030', '2030-01-01', ['termStart termStartOutside']],
])('term %j from %j gives %j', (term, termStart, expected) => {
  expect(faultsOf({ term, termStart })).toEqual(expected);
});

test('a body that writes state papers only has no term', () => {
  expect(faultsOf({ party: null, term: '', termStart: '' })).toEqual([]);
});

test.each([
  ['committee', 'T/M ĐẢNG ỦY', 'Đinh Quốc Thái', []],
  ['committee', '', 'Đinh Quốc Thái', []],
  ['committee', 'T/M ĐẢNG ỦY', '', ['signers.0.name signerNameMissing']],
  ['committee', 'T/M ĐẢNG ỦY', 'TS. Đinh Quốc Thái', ['signers.0.name signerTitled']],
  ['committee', 'T/M ĐẢNG ỦY', 'Tiến sĩ Đinh Quốc Thái', ['signers.0.name signerTitled']],
  ['committee', 'TM. ĐẢNG ỦY', 'Lê An', ['signers.0.authority partyAuthorityBroken']],
  ['stateHead', 'KT. CHỦ TỊCH', 'Lê An', []],
  ['stateHead', 'K/T CHỦ TỊCH', 'Lê An', ['signers.0.authority stateAuthorityBroken']],
] as const)('a signer %s, %j, %j gives %j', (capacity, authority, name, expected) => {
  expect(faultsOf({ signers: [{ capacity, authority, position: 'BÍ THƯ', name }] })).toEqual(
    expected,
  );
});

test('counts that cannot be are found', () => {
  expect(faultsOf({ standingSize: 34 })).toEqual(['standingSize standingTooLarge']);
  expect(faultsOf({ memberCount: 1987 })).toEqual(['memberCount membersDoNotAdd']);
  expect(faultsOf({ memberCount: null })).toEqual([]);
});

test('every fault has a sentence', () => {
  for (const sentence of Object.values(profileFaultMessages)) expect(sentence).toMatch(/\.$/);
});

test.each([
  ['Đảng ủy xã An Thịnh', 'ĐẢNG ỦY XÃ AN THỊNH', 'Đảng bộ xã An Thịnh', 'ĐU', 'Văn phòng Đảng ủy'],
  ['Đảng uỷ Bộ X', 'ĐẢNG UỶ BỘ X', 'Đảng bộ Bộ X', 'ĐU', 'Văn phòng Đảng ủy'],
  ['Tỉnh ủy Hải Sơn', 'TỈNH ỦY HẢI SƠN', 'Đảng bộ tỉnh Hải Sơn', 'TU', 'Văn phòng Tỉnh ủy'],
  ['Chi bộ thôn Đông', 'CHI BỘ THÔN ĐÔNG', 'Chi bộ thôn Đông', 'CB', ''],
  [
    'Ủy ban nhân dân xã An Thịnh',
    'ỦY BAN NHÂN DÂN XÃ AN THỊNH',
    'Ủy ban nhân dân xã An Thịnh',
    'UBND',
    '',
  ],
])('%s proposes the rest of its letterhead', (name, issuer, bodyName, code, officeName) => {
  expect(proposeLetterhead(name)).toEqual({ issuer, bodyName, code, officeName });
});

test('a name typed in decomposed letters is understood', () => {
  expect(committeeWord('Đảng ủy xã An Thịnh'.normalize('NFD'))).toBe('Đảng ủy');
});

test('facts hold what is known, numbers in groups of thousands', () => {
  expect(profileFacts(sampleProfile, 'party')).toEqual({
    'org.parentBodyName': 'Tỉnh ủy Hải Sơn',
    'org.issuerName': 'Đảng ủy xã An Thịnh',
    'org.bodyName': 'Đảng bộ xã An Thịnh',
    'org.committee': 'Đảng ủy',
    'org.committeeCapitals': 'ĐẢNG ỦY',
    'org.officeHead': 'Vũ Đức Lâm',
    'org.officeName': 'Văn phòng Đảng ủy',
    'org.archive': 'Lưu Văn phòng Đảng ủy',
    'org.place': 'An Thịnh',
    'org.term': '2025 - 2030',
    'org.congressOrdinal': 'I',
    'org.committeeSize': '33',
    'org.standingSize': '11',
    'org.grassrootsCount': '34',
    'org.memberCount': '1.986',
    'org.memberOfficial': '1.921',
    'org.memberProbation': '65',
  });
  expect(profileFacts(emptyProfile, 'party')).toEqual({});
});

test('state papers are filed with the clerk and the drafting unit (S-NN-3)', () => {
  expect(profileFacts(sampleProfile, 'state')['org.archive']).toBe('Lưu: VT, VP');
});

test('a paper is signed by the first signer of its capacity', () => {
  expect(signatureFor(sampleProfile, 'standing')).toEqual({
    authority: 'T/M BAN THƯỜNG VỤ',
    position: 'PHÓ BÍ THƯ',
    post: '',
    names: ['Lương Thị Hạnh'],
  });
});

test('without a signer the usual lines stand, and no name is invented', () => {
  const bare = { ...sampleProfile, signers: [] };
  expect(signatureFor(bare, 'committee')).toEqual({
    authority: 'T/M ĐẢNG ỦY',
    position: 'BÍ THƯ',
    post: '',
    names: [],
  });
  expect(signatureFor(bare, 'stateOffice')).toMatchObject({ authority: 'TL. CHỦ TỊCH' });
});

test('in a branch the secretary signs everything in its name (P-KIND-CB)', () => {
  const branch: Profile = {
    ...sampleProfile,
    tier: 'branch',
    party: { ...party, issuerName: 'Chi bộ thôn Đông', issuer: 'CHI BỘ THÔN ĐÔNG' },
    signers: [],
  };
  expect(signatureFor(branch, 'standing')).toMatchObject({ authority: 'T/M CHI BỘ' });
  expect(signatureFor(branch, 'office')).toMatchObject({ authority: 'T/M CHI BỘ' });
});

test.each([
  ['', 'BỘ TRƯỞNG', 'BỘ TRƯỞNG BỘ Y TẾ'],
  ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'BỘ TRƯỞNG BỘ Y TẾ'],
  ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', undefined],
])('decisions signed “%s %s” are those of %s', (authority, position, decides) => {
  const state = { ...emptyLetterhead, issuerName: 'Bộ Y tế' };
  const head = { capacity: 'stateHead', authority, position, name: 'Lê Văn Lâm' } as const;
  const facts = profileFacts({ ...emptyProfile, state, signers: [head] }, 'state');
  expect(facts['org.decider']).toBe(decides);
});
