import { conferenceTitle } from '@shared/conference/conferenceTitle';
import { emptyLetterhead } from '@shared/records/letterhead';
import { emptyProfile } from '@shared/records/profile';
import { sampleProfile } from '@shared/records/sampleProfile';
import { expect, test } from 'vitest';
import { aConference, aParticipant } from '../../helpers/aConference';

test.each([
  ['committee', 'Hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ XV'],
  ['committeeExtended', 'Hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ XV (mở rộng)'],
  ['standing', 'Hội nghị Ban Thường vụ Đảng ủy xã An Thịnh lần thứ XV'],
  ['permanent', 'Cuộc họp Thường trực Đảng ủy xã An Thịnh lần thứ XV'],
  ['congress', 'Đại hội Đảng bộ xã An Thịnh lần thứ XV'],
] as const)('the name of a %s follows from kind, body and ordinal', (kind, title) => {
  expect(conferenceTitle(aConference({ kind, ordinal: 15 }), sampleProfile)).toBe(title);
});

test('a state body counts its sessions in digits', () => {
  const session = aConference({
    family: 'state',
    kind: 'session',
    ordinal: 8,
    ordinalStyle: 'decimal',
  });
  expect(conferenceTitle(session, sampleProfile)).toBe(
    'Phiên họp lần thứ 8 của Ủy ban nhân dân xã An Thịnh',
  );
});

test('a branch meets by months', () => {
  const meeting = aConference({ kind: 'branchRegular', startDay: '2024-02-05' });
  const party = { ...emptyLetterhead, bodyName: 'Chi bộ Văn phòng' };
  expect(conferenceTitle(meeting, { ...sampleProfile, party })).toBe(
    'Cuộc họp chi bộ thường kỳ tháng 02 năm 2024 của Chi bộ Văn phòng',
  );
});

test('working talks are named after their two sides', () => {
  const side = (name: string) => ({ id: name, name, head: aParticipant('A'), members: [] });
  const talks = aConference({
    kind: 'working',
    parties: [side('Đoàn khảo sát'), side('Đảng ủy xã An Thịnh')],
  });
  expect(conferenceTitle(talks, sampleProfile)).toBe(
    'Buổi làm việc của Đoàn khảo sát với Đảng ủy xã An Thịnh',
  );
  expect(conferenceTitle(aConference({ kind: 'working' }), sampleProfile)).toBe(
    'Buổi làm việc của Đảng bộ xã An Thịnh',
  );
});

test('a name of its own wins, and what is not known is left out', () => {
  expect(conferenceTitle(aConference({ ownTitle: ' Hội nghị giao ban ' }), sampleProfile)).toBe(
    'Hội nghị giao ban',
  );
  expect(conferenceTitle(aConference(), emptyProfile)).toBe('Hội nghị Ban Chấp hành');
});
