import { lastOfKind, likeLastTime } from '@shared/conference/likeLastTime';
import { expect, test } from 'vitest';
import { aConference, aMember, aParticipant } from '../../helpers/aConference';

const last = aConference({
  id: 'last',
  startDay: '2023-10-12',
  ordinal: 14,
  chairs: [aParticipant('Đinh Quốc Thái', 'Phó Bí thư', 'thai')],
  secretaries: [aParticipant('Lê Văn Bảy', 'Chuyên viên', 'bay')],
  host: aParticipant('Vũ Thị Chín', 'Phó Chánh Văn phòng', 'chin'),
  parties: [
    {
      id: 'side',
      name: 'Tỉnh ủy',
      head: aParticipant('Hà Văn Mười', 'Bí thư', 'muoi'),
      members: [aParticipant('Khách của Tỉnh ủy', 'Chuyên viên')],
    },
  ],
  members: [
    aMember('A', {
      person: aParticipant('A', 'Phó Bí thư', 'a'),
      presence: 'excused',
      reason: 'ốm',
    }),
    aMember('B', { person: aParticipant('B', 'Khách') }),
  ],
  quorum: { numerator: 3, denominator: 4 },
});

test('who leads and who is called up comes from last time; the ordinal is asked anew', () => {
  const next = likeLastTime(aConference({ id: 'next', startDay: '2024-01-10' }), last);
  expect(next).toMatchObject({
    id: 'next',
    ordinal: null,
    startDay: '2024-01-10',
    quorum: last.quorum,
  });
  expect(next.members.map(({ presence, reason }) => presence + reason)).toEqual([
    'expected',
    'expected',
  ]);
});

test('offices of all who are in the directory are read anew, those of others stay', () => {
  const next = likeLastTime(aConference(), last);
  expect(next.members.map(({ person }) => person.titles)).toEqual(['', 'Khách']);
  expect(next.chairs).toEqual([aParticipant('Đinh Quốc Thái', '', 'thai')]);
  expect(next.secretaries).toEqual([aParticipant('Lê Văn Bảy', '', 'bay')]);
  expect(next.host).toEqual(aParticipant('Vũ Thị Chín', '', 'chin'));
  const [side] = next.parties;
  expect([side?.head.titles, side?.members[0]?.titles]).toEqual(['', 'Chuyên viên']);
});

test('last time is the latest of the same kind and body before the day', () => {
  const all = [
    aConference({ id: 'old', startDay: '2023-07-01' }),
    last,
    aConference({ id: 'later', startDay: '2024-03-01' }),
    aConference({ id: 'other', startDay: '2023-12-01', kind: 'standing' }),
    aConference({ id: 'elsewhere', startDay: '2023-12-01', organisationId: 'x' }),
  ];
  const known = { kind: 'committee', organisationId: '' } as const;
  expect(lastOfKind(all, known, '2024-01-10')?.id).toBe('last');
  expect(lastOfKind(all, known, '')?.id).toBe('later');
  expect(lastOfKind(all, known, '2020-01-01')).toBeNull();
});
