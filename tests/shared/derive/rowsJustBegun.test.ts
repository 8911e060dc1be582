import { blankMember } from '@shared/conference/blankMember';
import { newTask } from '@shared/conference/newResults';
import { recordFieldById } from '@shared/linking/recordFields';
import { electorateOf } from '@shared/votes/electorate';
import { expect, test } from 'vitest';
import { aMember, aParticipant } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';
import { derivedTexts } from '../../helpers/derivedTexts';

const guest = (id: string, name: string, titles = '') => ({
  id,
  person: aParticipant(name, titles),
  replaces: '',
  hasReplied: false,
  isPresent: false,
});

const award = (id: string, name: string) => ({ id, name, unit: '', achievement: '', note: '' });

// Somebody has pressed “Thêm” or Enter, and not typed yet.
const context = aRecordContext({
  members: [aMember('Trần An'), aMember('Lê Bình'), blankMember('begun')],
  guests: [guest('g1', 'Vũ Cường'), guest('g2', '', 'Đại diện Sở Nội vụ'), guest('begun', '')],
  press: ['VTV', ''],
  awards: [award('w1', 'Chi bộ thôn Đông'), award('begun', '')],
  tasks: [{ ...newTask('t1'), content: 'Hoàn thiện Nghị quyết' }, newTask('begun')],
});
const read = (id: string) => recordFieldById(id, null)?.read(context);

test('a row just begun counts for nobody in what papers print', () => {
  expect(derivedTexts('delegates.summary', context)).toEqual([
    'Triệu tập: 02 đồng chí.',
    'Mời dự: 02 đồng chí.',
    'Cơ quan báo chí: 01.',
    'Có mặt: 02 đồng chí; vắng mặt: không.',
  ]);
  expect(derivedTexts('minutes.attendance', context)).toEqual([
    'Triệu tập: 02 đồng chí.',
    'Có mặt: 02 đồng chí.',
    'Vắng mặt: không.',
  ]);
  expect(read('conf.participants')).toBe(
    'Các đồng chí ủy viên Ban Chấp hành (02 đồng chí); đại biểu mời dự (02 đồng chí); phóng viên 01 cơ quan báo chí',
  );
  const fields = ['summoned', 'present', 'guestCount', 'awardCount', 'taskCount'];
  expect(fields.map((field) => read(`conf.${field}`))).toEqual(['02', '02', '02', '01', '01']);
});

test('it has no number in the lists that those counts are of', () => {
  const numbers = derivedTexts('delegates.summoned', context).join('\n').match(/^\d+$/gm);
  expect(numbers).toEqual(['1', '2']);
  expect(derivedTexts('awards.list', context).join()).not.toContain('begun');
});

test('it makes the base of a vote no larger', () => {
  const { conference, profile } = context;
  expect(electorateOf(conference, profile, '')).toMatchObject({ members: 2, present: 2 });
});
