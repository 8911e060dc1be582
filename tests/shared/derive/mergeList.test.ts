import { mergeList } from '@shared/derive/mergeList';
import { expect, test } from 'vitest';
import { aParticipant } from '../../helpers/aConference';
import { wholeContext } from '../../helpers/aWholeConference';

const context = wholeContext('party');

test('guests get an invitation each, in the order of protocol', () => {
  expect(mergeList('giay-moi', context).map(({ facts }) => facts['merge.person'])).toEqual([
    'Đồng chí Phan Đình Khải, Phó Bí thư Tỉnh ủy',
    'Đồng chí Tống Thị Mai, Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy',
  ]);
});

test('those called up get a summons, namesakes each his own', () => {
  const list = mergeList('giay-trieu-tap', context);
  expect(list.length).toBe(33);
  const namesakes = list.filter(({ name }) => name === 'Trần Văn An');
  expect(namesakes.map(({ facts }) => facts['merge.titles'])).toEqual([
    'Trưởng Ban Xây dựng Đảng',
    'Bí thư Chi bộ thôn Đông',
  ]);
});

test('a certificate says for what, from the row or from the whole decision', () => {
  const list = mergeList('giay-chung-nhan', context);
  expect(list.map(({ facts }) => facts['merge.achievement'])).toEqual([
    ...Array.from({ length: 6 }, () => 'Hoàn thành xuất sắc nhiệm vụ năm 2025'),
    'đạt thành tích xuất sắc trong công tác năm 2025',
  ]);
});

test('nobody without a name gets a paper, and a paper of which there is one has no list', () => {
  const person = aParticipant('');
  const guest = { id: 'g', person, replaces: '', hasReplied: false, isPresent: false };
  expect(mergeList('giay-moi', wholeContext('party', { guests: [guest] }))).toEqual([]);
  expect(mergeList('bien-ban', context)).toEqual([]);
});
