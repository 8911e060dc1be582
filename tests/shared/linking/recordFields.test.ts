import { newFigure } from '@shared/conference/newResults';
import { recordFieldById, recordFields } from '@shared/linking/recordFields';
import { fieldInfo, fieldLabel } from '@shared/templates/fieldLabel';
import { describe, expect, test } from 'vitest';
import { aMember, aParticipant } from '../../helpers/aConference';
import { aRecordContext } from '../../helpers/aRecordContext';

const conference = {
  ordinal: 15,
  reportYear: 2023,
  planYear: 2024,
  startDay: '2024-01-10',
  startTime: '08:30',
  venue: 'Hội trường tầng 10',
  chairs: [
    aParticipant('Phạm Đức Long', 'Bí thư Đảng ủy'),
    aParticipant('Mai Ánh Hồng', 'Phó Bí thư'),
  ],
  secretaries: [aParticipant('Lê Thị Mai', 'Văn phòng Đảng ủy')],
  members: [
    aMember('Nguyễn Văn An'),
    aMember('Trần Thị Bình', { presence: 'late', at: '09:00' }),
    aMember('Lê Văn Cường', { presence: 'excused' }),
  ],
  documents: [
    { id: 'd1', title: 'Dự thảo Báo cáo', draftId: '', presenter: aParticipant('') },
    { id: 'd2', title: 'Dự thảo Nghị quyết', draftId: '', presenter: aParticipant('') },
  ],
  press: ['Báo Nhân dân', 'Đài Truyền hình'],
};
const read = (id: string, changes = {}) =>
  recordFieldById(id, null)?.read(aRecordContext({ ...conference, ...changes }));

describe('a field of the records', () => {
  test.each([
    ['conf.title', 'Hội nghị Ban Chấp hành Đảng bộ xã An Thịnh lần thứ XV'],
    ['conf.ordinal', 'XV'],
    ['conf.previousOrdinal', 'XIV'],
    ['conf.reportYear', '2023'],
    ['conf.date', '10 tháng 01 năm 2024'],
    ['conf.endDate', '10 tháng 01 năm 2024'],
    ['conf.weekday', 'thứ Tư'],
    ['conf.startTime', '08 giờ 30'],
    ['conf.endTime', ''],
    ['conf.place', 'An Thịnh'],
    ['conf.chairName', 'Phạm Đức Long'],
    ['conf.chairTitle', 'Bí thư Đảng ủy'],
    ['conf.chairs', 'đồng chí Phạm Đức Long, Bí thư Đảng ủy; đồng chí Mai Ánh Hồng, Phó Bí thư'],
    ['conf.minuteTakerName', 'Lê Thị Mai'],
    ['conf.summoned', '03'],
    ['conf.present', '02'],
    ['conf.absent', '01'],
    ['conf.unexcused', '0'],
    ['conf.quorum', '02'],
    ['conf.documents', 'Dự thảo Báo cáo; Dự thảo Nghị quyết'],
    ['conf.press', 'Báo Nhân dân và Đài Truyền hình'],
    ['org.memberCount', '1.986'],
    ['org.superiorName', 'Tỉnh ủy Hải Sơn'],
  ])('%s says “%s”', (id, words) => {
    expect(read(id)).toBe(words);
  });

  test('of attendance that nobody has taken is blank', () => {
    const members = [aMember('Nguyễn Văn An', { presence: 'expected' })];
    expect(read('conf.present', { members })).toBe('');
    expect(read('conf.absent', { members })).toBe('');
    expect(read('conf.summoned', { members })).toBe('01');
  });

  test('is blank, and never fails, while nothing is known', () => {
    const empty = aRecordContext({});
    const values = Object.keys(recordFields)
      .filter((id) => id.startsWith('conf.'))
      .map((id) => [id, recordFieldById(id, null)?.read(empty)]);
    expect(Object.fromEntries(values)).toMatchObject({ 'conf.venue': '', 'conf.chairs': '' });
    expect(values.every(([, value]) => typeof value === 'string')).toBe(true);
  });

  test('has an id that a paper can hold', () => {
    const ids = Object.keys(recordFields);
    expect(ids.filter((id) => !/^[A-Za-z][\w.]*$/.test(id))).toEqual([]);
  });

  test('leads to the place where it is kept', () => {
    expect(recordFields['conf.venue']?.place).toEqual({
      record: 'conference',
      part: 'facts',
      item: 'venue',
    });
    expect(recordFields['org.term']?.place).toEqual({ record: 'organisation' });
  });
});

describe('a figure', () => {
  const id = '0b1e-77';
  const figures = [
    {
      ...newFigure(id),
      indicator: 'Thu ngân sách',
      unit: 'tỷ đồng',
      plan: '20',
      actual: '25,5',
      previous: '20,4',
    },
  ];

  test('is quoted by a field that papers can hold', () => {
    expect(read('fig.0b1e_77.change', { figures })).toBe('25%');
    expect(read('fig.0b1e_77.value', { figures })).toBe('25,5 tỷ đồng');
    expect(read('fig.gone.value', { figures })).toBe('');
  });

  test('is called by its indicator where the conference is known', () => {
    const field = recordFieldById('fig.0b1e_77.plan', aRecordContext({ figures }).conference);
    expect(field?.label).toBe('Thu ngân sách: kế hoạch');
    expect(field?.place).toEqual({ record: 'conference', part: 'figures', item: id });
    expect(fieldLabel(null, 'fig.0b1e_77.plan')).toBe('Số liệu: kế hoạch');
  });
});

test('a field that no record has is no record field', () => {
  expect(recordFieldById('context', null)).toBeNull();
  expect(recordFieldById('fig.x.toString', null)).toBeNull();
  expect(fieldInfo(null, 'constructor')).toMatchObject({ label: 'constructor', group: 'Khác' });
});
