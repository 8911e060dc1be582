import type { Member, Presence } from '@shared/conference/attendance';
import type { Conference } from '@shared/conference/conference';
import { recordFieldById } from '@shared/linking/recordFields';
import { newVote } from '@shared/votes/newVote';
import { expect, test } from 'vitest';
import { aMember } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';
import { derivedTexts } from '../../helpers/derivedTexts';

function some(count: number, presence: Presence, changes: Partial<Member> = {}): readonly Member[] {
  return Array.from({ length: count }, (_, at) =>
    aMember(`${presence} ${at}`, {
      id: `${presence}.${changes.standing}.${at}`,
      presence,
      ...changes,
    }),
  );
}

const ticking = aRecordContext({ members: [...some(20, 'present'), ...some(13, 'expected')] });
const fieldOf = (context: typeof ticking) => (id: string) =>
  recordFieldById(id, null)?.read(context);

test('while 13 of 33 are not ticked yet, no paper says that nobody is absent', () => {
  expect(derivedTexts('script.attendance', ticking)).toEqual([
    'Báo cáo số lượng đại biểu: được triệu tập 33 đồng chí; có mặt {{blank.present.attendance}} đồng chí; vắng mặt {{blank.absent.attendance}} đồng chí.',
  ]);
  expect(derivedTexts('minutes.attendance', ticking)).toEqual([
    'Triệu tập: 33 đồng chí.',
    'Có mặt: {{blank.present.present}} đồng chí.',
    'Vắng mặt: {{blank.absent.absent}} đồng chí ({{blank.absentees.absent}}).',
  ]);
  expect(derivedTexts('minutes.absentTable', ticking)).toEqual([]);
  expect(derivedTexts('delegates.summary', ticking)).toEqual(['Triệu tập: 33 đồng chí.']);
  expect(derivedTexts('conclusions.participants', ticking)).toEqual([
    'Dự họp có {{blank.present.participants}} ủy viên Ban Chấp hành.',
  ]);
  const fields = ['conf.summoned', 'conf.present', 'conf.absent', 'conf.excused'];
  expect(fields.map(fieldOf(ticking))).toEqual(['33', '', '', '']);
});

test('a vote meanwhile is counted on the members, not on those who are ticked', () => {
  const vote = {
    ...newVote('v', 'committee'),
    subject: 'Nghị quyết',
    for: 31,
    against: 0,
    other: 0,
  };
  const context = aRecordContext({ ...ticking.conference, votes: [vote] });
  expect(derivedTexts('minutes.votes', context).join()).toContain('31/33 đồng chí tán thành');
});

test('those who are known to be absent are named meanwhile', () => {
  const ill = aMember('Lê Bình', { presence: 'excused', reason: 'ốm' });
  const context = aRecordContext({ members: [...ticking.conference.members, ill] });
  expect(derivedTexts('minutes.attendance', context)[2]).toBe(
    'Vắng mặt: {{blank.absent.absent}} đồng chí (đồng chí Lê Bình, ốm).',
  );
});

test('when all are ticked the counts are told, and that nobody is absent', () => {
  const context = aRecordContext({ members: some(33, 'present') });
  expect(derivedTexts('script.attendance', context).join()).toMatch(
    /có mặt 33 đồng chí; không có đồng chí nào vắng mặt\. Hội nghị đủ điều kiện tiến hành/,
  );
  expect(derivedTexts('minutes.attendance', context)[2]).toBe('Vắng mặt: không.');
  expect(['conf.present', 'conf.absent'].map(fieldOf(context))).toEqual(['33', '0']);
});

test('13 of 20 official members make no quorum, however many others are there', () => {
  const members: Conference['members'] = [
    ...some(13, 'present'),
    ...some(7, 'excused'),
    ...some(6, 'present', { standing: 'probationary' }),
    ...some(1, 'excused', { standing: 'exempt' }),
  ];
  const branch = aRecordContext({ kind: 'branchRegular', members });
  expect(derivedTexts('script.attendance', branch).join()).not.toContain('đủ điều kiện');
  expect(fieldOf(branch)('conf.quorum')).toBe('14');
});
