import { docxFileName } from '@shared/docx/docxFileName';
import { plainText } from '@shared/draft/plainText';
import { letterNames, mergedFileName } from '@shared/merge/letterNames';
import { blanksForPerson, mergedDraft, readsPerson } from '@shared/merge/mergedDraft';
import { invitesMembers, likelyList, mergeList } from '@shared/merge/mergeList';
import { expect, test } from 'vitest';
import { aMember, aParticipant } from '../../helpers/aConference';
import { aDraft, p } from '../../helpers/aDraft';
import { aRecordContext } from '../../helpers/aRecordContext';
import { wholeContext } from '../../helpers/aWholeConference';

const guests = ['Nguyễn Văn An', 'Trần Thị Bình', ''].map((name, index) => ({
  id: `g${index}`,
  person: aParticipant(name, index === 0 ? 'Phó Bí thư Tỉnh ủy' : ''),
  replaces: '',
  hasReplied: false,
  isPresent: true,
}));
const people = mergeList('guests', aRecordContext({ guests }));

test('those who have a name are written to, as the conference prints them', () => {
  expect(people.map(({ name, titles, address }) => [address, name, titles])).toEqual([
    ['đồng chí', 'Nguyễn Văn An', 'Phó Bí thư Tỉnh ủy'],
    ['đồng chí', 'Trần Thị Bình', ''],
  ]);
  const context = aRecordContext({ members: [aMember('Lê Văn Cường')] });
  expect(mergeList('members', context).map(({ name }) => name)).toEqual(['Lê Văn Cường']);
});

test('an award gives name, unit and achievement', () => {
  const award = { id: 'a', name: 'Chi bộ 1', unit: 'Xã A', achievement: 'Xuất sắc', note: '' };
  expect(mergeList('awards', aRecordContext({ awards: [award] }))).toMatchObject([
    { name: 'Chi bộ 1', unit: 'Xã A', achievement: 'Xuất sắc' },
  ]);
});

test('namesakes are written to each with their own offices', () => {
  const context = wholeContext('party');
  const namesakes = mergeList('members', context).filter(({ name }) => name === 'Trần Văn An');
  expect(namesakes.map(({ titles }) => titles)).toEqual([
    'Trưởng Ban Xây dựng Đảng',
    'Bí thư Chi bộ thôn Đông',
  ]);
});

test('an award that says nothing of its own is for what the decision says', () => {
  const achievements = mergeList('awards', wholeContext('party')).map((one) => one.achievement);
  expect([achievements[0], achievements.at(-1)]).toEqual([
    'Hoàn thành xuất sắc nhiệm vụ năm 2025',
    'đạt thành tích xuất sắc trong công tác năm 2025',
  ]);
});

test('name and offices fill the chosen blank, and the fields of the person', () => {
  const draft = aDraft({
    blocks: [
      p('paragraph', [
        { text: 'Mời ' },
        { field: 'invitee' },
        { text: '|' },
        { field: 'merge.name' },
      ]),
    ],
  });
  const [first] = people;
  if (first === undefined) throw new Error('Nobody');
  expect(plainText(mergedDraft(draft, first, 'invitee'))).toContain(
    'Mời Nguyễn Văn An, Phó Bí thư Tỉnh ủy|Nguyễn Văn An',
  );
  expect(blanksForPerson(draft, null)).toEqual(['invitee']);
  expect(readsPerson(draft)).toBe(true);
});

test('files of namesakes get a counter, and signs that no file name has are replaced', () => {
  const nobody = { titles: '', address: '', unit: '', achievement: '' };
  const named = (name: string) => ({ ...nobody, id: name, name });
  const letters = ['Lê An', 'lê an', 'A/B: C', 'D\\E*F?"G"'].map(named);
  expect(letterNames(aDraft({ kind: 'giay-moi' }), letters)).toEqual([
    'Giấy mời - Lê An.docx',
    'Giấy mời - lê an (2).docx',
    'Giấy mời - A-B- C.docx',
    'Giấy mời - D-E-F--G-.docx',
  ]);
});

test('an organisation has no unit, and so no line for one', () => {
  const draft = aDraft({
    blocks: [
      p('centred', [{ field: 'merge.name' }]),
      p('centred', [{ field: 'merge.unit' }]),
      p('centred', [{ text: 'Đơn vị: ' }, { field: 'merge.unit' }]),
    ],
  });
  const [body] = mergeList('awards', contextOfAward(''));
  const [person] = mergeList('awards', contextOfAward('Chi bộ thôn Đông'));
  if (body === undefined || person === undefined) throw new Error('nobody is commended');
  expect(mergedDraft(draft, body, null).blocks).toHaveLength(2);
  expect(mergedDraft(draft, person, null).blocks).toHaveLength(3);
});

function contextOfAward(unit: string) {
  const award = { id: 'w', name: 'Đảng bộ Cục Viễn thông', unit, achievement: '', note: '' };
  return wholeContext('party', { awards: [award] });
}

test('the file of all letters is named after their number, never like the one letter', () => {
  const draft = aDraft({ kind: 'giay-moi' });
  const name = mergedFileName(draft, 11, '.docx');
  expect(name).toMatch(/^Giấy mời.* \(11 bản\)\.docx$/);
  expect(name).not.toBe(docxFileName(draft));
  expect(mergedFileName(draft, 11, '.zip')).toMatch(/ \(11 bản\)\.zip$/);
});

test('the list that is proposed has somebody, and suits the paper where it can', () => {
  const members = [aMember('Lê Văn Cường')];
  expect(likelyList('giay-moi', aRecordContext({ guests, members }))).toBe('guests');
  expect(likelyList('giay-moi', aRecordContext({ members }))).toBe('members');
  expect(likelyList('giay-trieu-tap', aRecordContext({ guests, members }))).toBe('members');
  expect(likelyList('giay-trieu-tap', aRecordContext({ guests }))).toBe('guests');
  expect(likelyList('giay-moi', aRecordContext({}))).toBe('guests');
});

test('members are summoned: only an invitation to them is remarked on', () => {
  expect(invitesMembers('giay-moi', 'members')).toBe(true);
  expect(invitesMembers('giay-moi', 'guests')).toBe(false);
  expect(invitesMembers('giay-trieu-tap', 'members')).toBe(false);
});
